import Cards
import Diagnostics
import Memory
import ReviewHistory
import Scheduling
import Study

/// A sitting over very many cards, and how long it takes from Enter to the verdict.
struct SittingBenchmark {
    private var session: StudySession
    private var generator = SystemRandomNumberGenerator()
    private var time: Int64 = 1_700_000_000_000

    /// A sitting that asks `count` cards of one deck, all of them answered twice before.
    init(cards count: Int) {
        let cards = (0..<count).map { number in
            Card(
                form: .question, kind: .date, prompt: "When was the treaty number \(number) signed?",
                answer: "\(1 + number % 28) May \(1000 + number % 900)", explicitIdentifier: "card\(number)")
        }
        let events = (0..<2 * count).map { index in
            Event(
                stamp: EventStamp(identifier: "e\(index)", time: 1_600_000_000_000 + Int64(index), utcOffsetMinutes: 0),
                what: .review(
                    Review(
                        card: cards[index % count].identifier, deck: "treaties", kind: .date, form: .typed, given: "x",
                        verdict: .right, rating: .good, seconds: 5, session: "past\(index / 40)")))
        }
        let history = LearnerHistory(events: events)
        let deck = Deck(name: "treaties", path: "", entries: cards.map { Deck.Entry(card: $0, lines: 1...1) })
        session = StudySession(
            asking: cards.map {
                PlannedCard(card: $0, deck: deck.name, progress: history.progress(of: $0.identifier))
            },
            from: [deck], history: history,
            settings: StudySession.Settings(mode: .quiz, pausesAfterAnswers: true, isTimed: true, form: .choices),
            at: Moment(time: time, utcOffsetMinutes: 0), using: &generator)
        _ = session.begin(at: Moment(time: time, utcOffsetMinutes: 0), using: &generator)
    }

    /// Picks an answer, which is judged, rated and recorded.
    mutating func answer() throws { try type("a", isAnswer: true) }

    /// Types Enter after the verdict: the next question is asked, with wrong answers to choose among.
    mutating func goOn() throws { try type("", isAnswer: false) }

    private mutating func type(_ line: String, isAnswer: Bool) throws {
        time += 5000
        let response = session.respond(to: line, at: Moment(time: time, utcOffsetMinutes: 0), using: &generator)
        guard isAnswer == response.events.contains(where: { if case .review = $0.what { true } else { false } }) else {
            throw Diagnostic("the benchmark of a sitting went astray")
        }
    }
}
