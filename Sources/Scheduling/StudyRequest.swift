package import Cards
internal import ReviewHistory

/// What the learner wants to be asked.
package struct StudyRequest: Hashable, Sendable {
    package var mode: StudyMode
    /// Names of decks; nil for all.
    package var decks: Set<String>?
    /// Kinds of cards; nil for all. A card without a kind is left out when kinds are named.
    package var kinds: Set<CardKind>?
    /// Tags, of which a card has one at least; nil for all cards.
    package var tags: Set<String>?
    /// Whether a review goes over every card missed and not yet recalled, not only those of the last sitting.
    package var allLapses = false
    /// How many cards at most; nil for no limit.
    package var maximumCount: Int?
    /// How many new cards of those requested are begun in a day at most, those of earlier sittings counted.
    package var newCardsPerDay: Int
    /// How many new cards are begun now, whatever was begun before; nil where the limit of the day holds.
    package var newCardsNow: Int?
    /// How many due cards are asked in a day at most, those of earlier sittings counted; where `maximumCount` is given,
    /// that alone counts.
    package var reviewsPerDay: Int

    package init(
        mode: StudyMode = .quiz, decks: Set<String>? = nil, kinds: Set<CardKind>? = nil, maximumCount: Int? = nil,
        newCardsPerDay: Int = StudyRequest.usualNewCardsPerDay, reviewsPerDay: Int = StudyRequest.usualReviewsPerDay
    ) {
        self.mode = mode
        self.decks = decks
        self.kinds = kinds
        self.maximumCount = maximumCount
        self.newCardsPerDay = newCardsPerDay
        self.reviewsPerDay = reviewsPerDay
    }

    /// The limits for a learner who has set none.
    package static let usualNewCardsPerDay = LearnerSettings().newCardsPerDay
    package static let usualReviewsPerDay = LearnerSettings().reviewsPerDay
}
