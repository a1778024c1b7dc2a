package import Memory

/// How far the learner has come with a card.
package enum CardProgress: Hashable, Sendable {
    /// Never answered.
    case new
    case reviewed(ReviewedCard)

    /// What is known of the card, unless it is new.
    package var reviewed: ReviewedCard? {
        if case .reviewed(let card) = self { card } else { nil }
    }
}

/// What the answers to a card add up to. Days are days of study (`Moment.studyDay`).
package struct ReviewedCard: Hashable, Sendable {
    /// The memory after the last answer.
    package internal(set) var memory: MemoryState
    /// The day of the first answer.
    package let firstDay: Int
    /// The day of the last answer.
    package internal(set) var lastDay: Int
    /// The day from which the card is asked again; today, when the last answer was rated "again".
    package internal(set) var dueDay: Int
    /// How many answers were given.
    package internal(set) var reviewCount: Int
    /// How often the card was forgotten after it had been known.
    package internal(set) var lapses: Int
    /// How the card is asked the next time.
    package internal(set) var rung: Rung
    /// The rating of the last answer.
    package internal(set) var lastRating: Rating

    /// Whether the card was missed and has not been recalled since.
    package var isOpenLapse: Bool { lastRating == .again }
}
