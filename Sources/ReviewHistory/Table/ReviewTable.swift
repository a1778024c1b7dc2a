package import Cards
package import Memory

/// All answers of a learner as a table: what a log of a million answers is added up from in a fraction of a second.
///
/// It tells the same as a `LearnerHistory`, of which it can be made; `init(logs:)` makes it of the bytes of the log
/// without a value for each entry in between.
package struct ReviewTable: Sendable {
    package let model: MemoryModel
    /// The probability of recall at which a card is due, above 0 and below 1.
    package internal(set) var desiredRetention = LearnerSettings().retention
    /// Every card with an answer, as it is now, in the order of the first answers.
    package internal(set) var cards: [CardIdentifier] = []
    /// The names of the decks, as they were at the answers.
    package internal(set) var decks: [String] = []
    /// What was typed where an answer was not right.
    package internal(set) var given: [String] = []
    /// Every sitting with an event in the log, by its start.
    package internal(set) var sittings: [SittingFrame] = []
    /// Every answer that counts, in the order of the log.
    package internal(set) var rows: [ReviewRow] = []
    var relinks = Relinks()
    var suspended: Set<CardIdentifier> = []

    init(parameters: MemoryParameters) { model = MemoryModel(parameters) }

    /// Whether the learner has set a card aside.
    package func isSuspended(_ card: CardIdentifier) -> Bool { suspended.contains(relinks.current(card)) }

    /// The card that has the history of `card` now.
    package func current(_ card: CardIdentifier) -> CardIdentifier { relinks.current(card) }

    /// The places in `rows` of the answers to each card, in the order of the log.
    package var rowsByCard: GroupedPlaces { GroupedPlaces(rows.lazy.map { Int($0.card) }, groupCount: cards.count) }
}
