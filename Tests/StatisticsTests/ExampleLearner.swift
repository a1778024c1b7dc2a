import Cards
import Memory
import ReviewHistory
import TestSupport

/// A learner of two decks over four days, small enough to be worked out by hand.
///
/// | day | sitting | answers |
/// | --- | --- | --- |
/// | Mon | quiz, 08:00 | a again, b good, a good, c hard (close) |
/// | Tue | quiz, cut off | d easy |
/// | Wed | review, 09:00 | a good; card e is suspended |
/// | Thu | noon: now | nothing yet |
enum ExampleLearner {
    static let monday = 20_577

    static func moment(day: Int, hour: Double) -> Moment {
        Moment(time: Int64(monday + day) * 86_400_000 + Int64(hour * 3_600_000), utcOffsetMinutes: 0)
    }

    static let now = moment(day: 3, hour: 12)

    static func card(_ identifier: String, _ kind: CardKind?) -> Card {
        Card(
            form: .question, kind: kind, prompt: "\(identifier)?", answer: identifier.uppercased(),
            explicitIdentifier: identifier)
    }

    static func deck(_ name: String, _ cards: [Card]) -> Deck {
        Deck(
            name: name, path: "Decks/\(name).md",
            entries: cards.enumerated().map { Deck.Entry(card: $1, lines: $0 + 1...$0 + 1) })
    }

    static let decks = [
        deck("War", [card("a", .date), card("b", .date), card("c", .cause)]),
        deck("Peace", [card("d", nil), card("e", .cause), card("f", .date), card("a", .date)]),
    ]

    static func event(_ identifier: String, _ what: Event.What, day: Int, hour: Double) -> Event {
        let moment = moment(day: day, hour: hour)
        return Event(
            stamp: EventStamp(
                identifier: identifier, time: moment.time, utcOffsetMinutes: moment.utcOffsetMinutes),
            what: what)
    }

    static func review(
        _ card: String, _ rating: Rating, day: Int, hour: Double, session: String, deck: String = "War",
        kind: CardKind? = .date, form: AnswerForm = .typed, seconds: Double = 5
    ) -> Event {
        let verdict: Verdict = rating == .again ? .wrong : rating == .hard ? .close : .right
        return event(
            "\(card)-\(day)-\(hour)",
            .review(
                Review(
                    card: CardIdentifier(card), deck: deck, kind: kind, form: form, given: "", verdict: verdict,
                    rating: rating, seconds: seconds, session: session)),
            day: day, hour: hour)
    }

    static let events = [
        event("m0", .sessionStarted(SessionStart(session: "mon", mode: "quiz", decks: ["War"])), day: 0, hour: 8),
        review("a", .again, day: 0, hour: 8.1, session: "mon", form: .choices, seconds: 10),
        review("b", .good, day: 0, hour: 8.2, session: "mon", form: .choices),
        review("a", .good, day: 0, hour: 8.3, session: "mon", form: .choices),
        review("c", .hard, day: 0, hour: 8.4, session: "mon", kind: .cause),
        event("m1", .sessionEnded(SessionEnd(session: "mon", asked: 3, right: 1)), day: 0, hour: 8.5),
        review("d", .easy, day: 1, hour: 8, session: "tue", deck: "Peace", kind: nil),
        event("w0", .sessionStarted(SessionStart(session: "wed", mode: "review", decks: ["War"])), day: 2, hour: 9),
        review("a", .good, day: 2, hour: 9.1, session: "wed", seconds: 2.5),
        event("w1", .sessionEnded(SessionEnd(session: "wed", asked: 1, right: 1)), day: 2, hour: 9.2),
        event("w2", .suspended(CardIdentifier("e")), day: 2, hour: 9.3),
    ]

    static let history = LearnerHistory(events: events)
}
