import Cards
import Memory
import ReviewHistory
import Scheduling

/// Short names for the cards, decks and answers that tests are made of.
enum Example {
    /// Noon UTC of 2026-05-04, a Monday; its day of study is 20577.
    static let monday = Moment(time: 20_577 * 86_400_000 + 43_200_000, utcOffsetMinutes: 0)

    static func card(
        _ identifier: String, answer: String? = nil, kind: CardKind? = nil, choices: [String] = [],
        evidence: String? = nil, form: CardForm = .question, tags: [String] = []
    ) -> Card {
        Card(
            form: form, kind: kind, prompt: "\(identifier)?", answer: answer ?? "answer \(identifier)",
            choices: choices, tags: tags, evidence: evidence, explicitIdentifier: identifier)
    }

    static func deck(_ name: String, _ cards: [Card]) -> Deck {
        Deck(
            name: name, path: "Decks/\(name).md",
            entries: cards.enumerated().map { Deck.Entry(card: $1, lines: $0 + 1...$0 + 1) })
    }

    /// An answer `daysAgo` days before Monday noon, `minutes` later.
    static func review(
        _ card: String, _ rating: Rating = .good, daysAgo: Int, minutes: Int = 0, session: String = "s1"
    ) -> Event {
        let time = monday.time - Int64(daysAgo) * 86_400_000 + Int64(minutes) * 60_000
        return Event(
            stamp: EventStamp(identifier: "\(card)-\(time)-\(session)", time: time, utcOffsetMinutes: 0),
            what: .review(
                Review(
                    card: CardIdentifier(card), deck: "A", kind: nil, form: .typed, given: "",
                    verdict: rating == .again ? .wrong : .right, rating: rating, seconds: 3, session: session)))
    }
}

extension StudyPlan {
    var identifiers: [String] { cards.map(\.card.identifier.text) }
}
