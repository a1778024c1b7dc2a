internal import Cards
internal import Memory
internal import ReviewHistory
package import Scheduling

/// A card that is forgotten again and again, and what may be behind it.
package struct Leech: Hashable, Sendable {
    package let planned: PlannedCard
    /// How often it was forgotten after it had been known.
    package let lapses: Int
    /// The wrong answers given so far, the most frequent first, and how often each was given.
    package let wrongAnswers: [WrongAnswer]
    /// The card whose answer is given instead; nil where there is none.
    package let mistakenFor: PlannedCard?

    /// A wrong answer and how often it was given.
    package struct WrongAnswer: Hashable, Sendable {
        package let text: String
        package let count: Int
    }

    /// A card is named as a leech when it was forgotten so often, and again at every second time after that.
    static func isNamed(at lapses: Int) -> Bool { lapses >= 4 && lapses.isMultiple(of: 2) }
}

extension StudySession {
    /// The leech that a card has just become, or is still.
    func leech(_ planned: PlannedCard, lapsesBefore: Int) -> Leech? {
        let lapses = history.progress(of: planned.card.identifier).reviewed?.lapses ?? 0
        guard lapses > lapsesBefore, Leech.isNamed(at: lapses) else { return nil }
        let wrong = wrongAnswers(to: planned.card)
        return Leech(
            planned: planned, lapses: lapses, wrongAnswers: wrong, mistakenFor: mistaken(planned, given: wrong))
    }

    /// The wrong answers given to a card so far; answers that differ in their case alone are one.
    func wrongAnswers(to card: Card) -> [Leech.WrongAnswer] {
        var counts: [String: (text: String, count: Int, place: Int)] = [:]
        for past in history.reviews(of: card.identifier) where past.review.rating == .again {
            let text = past.review.given
            guard !text.isEmpty else { continue }
            let place = counts.count
            counts[text.lowercased(), default: (text, 0, place)].count += 1
        }
        return counts.values.sorted { ($1.count, $0.place) < ($0.count, $1.place) }
            .map { Leech.WrongAnswer(text: $0.text, count: $0.count) }
    }

    /// The card of the same deck whose answer is one of the wrong ones, the most frequent of them first.
    func mistaken(_ planned: PlannedCard, given wrong: [Leech.WrongAnswer]) -> PlannedCard? {
        guard let deck = distractors.decks[planned.deck] else { return nil }
        for answer in wrong.prefix(3) {
            let text = answer.text.collapsed.lowercased()
            let other = deck.entries.first { entry in
                entry.card.identifier != planned.card.identifier
                    && entry.card.accepted.contains { $0.utf8.count == text.utf8.count && $0.lowercased() == text }
                    && !history.isSuspended(entry.card.identifier)
            }
            if let card = other?.card {
                return PlannedCard(card: card, deck: planned.deck, progress: history.progress(of: card.identifier))
            }
        }
        return nil
    }
}
