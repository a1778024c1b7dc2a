package import Cards
internal import Memory
package import ReviewHistory

/// What `Progress/summary.json` holds: the learner's standing, to be read by people and scripts.
///
/// It is computed from the log and may be deleted at any time.
package struct ProgressSummary: Hashable, Codable, Sendable {
    /// The learner's own clock when it was written, as in "2026-05-04 09:30".
    package let written: String
    package let statistics: LearnerStatistics
    /// Every card answered at least once, by deck in the order given and within a deck in its order.
    package let cards: [RememberedCard]

    /// The summary at a moment; `decks` are all decks that there are.
    package init(_ history: LearnerHistory, decks: [Deck], now: Moment) {
        written = now.text
        statistics = LearnerStatistics(history, decks: decks, now: now)
        var seen: Set<CardIdentifier> = []
        cards = decks.flatMap { deck in
            deck.entries.map(\.card).compactMap { card in
                guard let reviewed = history.progress(of: card.identifier).reviewed,
                    seen.insert(card.identifier).inserted
                else { return nil }
                return RememberedCard(card, deck: deck.name, reviewed, history, today: now.studyDay)
            }
        }
    }

    /// The summary as JSON that a person can read, with a line break at the end.
    package func json() throws -> String { try readableJSON(self) }
}

/// A card, and how well it is remembered.
package struct RememberedCard: Hashable, Codable, Sendable {
    package let card: String
    package let deck: String
    package let prompt: String
    /// The day it comes back, as in "2026-05-04".
    package let due: String
    /// The probability that it is recalled now, in 0...1.
    package let recall: Double
    /// Days after which that probability is 0.9.
    package let stability: Double
    /// From 1 to 10.
    package let difficulty: Double
    package let answers: Int
    /// How often it was forgotten after it had been known.
    package let lapses: Int
    package let suspended: Bool

    init(_ card: Card, deck: String, _ reviewed: ReviewedCard, _ history: LearnerHistory, today: Int) {
        self.card = card.identifier.text
        self.deck = deck
        prompt = card.prompt
        due = CalendarDay(number: reviewed.dueDay).description
        recall = rounded(history.recall(of: reviewed, on: today), places: 4)
        stability = rounded(reviewed.memory.stability, places: 2)
        difficulty = rounded(reviewed.memory.difficulty, places: 2)
        answers = reviewed.reviewCount
        lapses = reviewed.lapses
        suspended = history.isSuspended(card.identifier)
    }
}
