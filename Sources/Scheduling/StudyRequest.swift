package import Cards

/// What the learner wants to be asked.
package struct StudyRequest: Hashable, Sendable {
    package var mode: StudyMode
    /// Names of decks; nil for all.
    package var decks: Set<String>?
    /// Kinds of cards; nil for all. A card without a kind is left out when kinds are named.
    package var kinds: Set<CardKind>?
    /// How many cards at most; nil for no limit.
    package var maximumCount: Int?
    /// How many new cards of those requested are begun in a day at most, those of earlier sittings counted.
    package var newCardsPerDay: Int
    /// How many new cards are begun now, whatever was begun before; nil where the limit of the day holds.
    package var newCardsNow: Int?

    package init(
        mode: StudyMode = .quiz, decks: Set<String>? = nil, kinds: Set<CardKind>? = nil, maximumCount: Int? = nil,
        newCardsPerDay: Int = StudyRequest.usualNewCardsPerDay
    ) {
        self.mode = mode
        self.decks = decks
        self.kinds = kinds
        self.maximumCount = maximumCount
        self.newCardsPerDay = newCardsPerDay
    }

    /// The limit for a learner who has set none.
    package static let usualNewCardsPerDay = 20
}
