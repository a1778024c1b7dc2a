import Cards
import Diagnostics
import Memory
import ReviewHistory
import Statistics

/// A log of many answers, made by chance from a fixed seed, and how long it takes to make sense of it.
struct LogBenchmark {
    let bytes: [UInt8]
    private let count: Int
    /// The answers, and the starts and ends of sittings.
    private let eventCount: Int
    private let deck: Deck
    private let now: Moment

    /// A log of `count` answers to a tenth as many cards, forty in a sitting; a card is asked again sooner when it was
    /// missed, a quarter of the answers are wrong.
    init(count: Int) {
        self.count = count
        var chance = SeededChance(seed: 7)
        let cards = (0..<max(1, count / 10)).map { _ in chance.identifier() }
        var time: Int64 = 1_600_000_000_000
        var session = ""
        var text: [UInt8] = []
        text.reserveCapacity(count * 290)
        func write(_ what: Event.What, _ chance: inout SeededChance) {
            let stamp = EventStamp(identifier: chance.identifier(), time: time, utcOffsetMinutes: 60)
            text += Array((Event(stamp: stamp, what: what).line + "\n").utf8)
        }
        let decks = (0..<20).map { "Deck number \($0) of twenty" }
        for index in 0..<count {
            if index % 40 == 0 {
                if index > 0 {
                    write(.sessionEnded(SessionEnd(session: session, asked: 40, right: 30)), &chance)
                }
                session = chance.identifier()
                time += 7_200_000
                write(.sessionStarted(SessionStart(session: session, mode: "quiz", decks: [decks[0]])), &chance)
            }
            time += 9000
            let card = Int.random(in: cards.indices, using: &chance)
            let rating: Rating =
                [.again, .hard, .good, .good, .good, .good, .good, .easy]
                .randomElement(using: &chance) ?? .good
            let given =
                rating == .again ? "the \(Int.random(in: 1...28, using: &chance))th of June" : "the 22nd of June 1941"
            let review = Review(
                card: CardIdentifier(cards[card]), deck: decks[card % decks.count],
                kind: CardKind.allCases[card % CardKind.allCases.count], form: index % 3 == 0 ? .choices : .typed,
                given: given, verdict: rating == .again ? .wrong : rating == .hard ? .close : .right, rating: rating,
                seconds: Double(Int.random(in: 500..<9000, using: &chance)) / 1000, session: session)
            write(.review(review), &chance)
        }
        bytes = text
        eventCount = text.count { $0 == UInt8(ascii: "\n") }
        now = Moment(time: time, utcOffsetMinutes: 60)
        deck = Deck(
            name: "Second World War", path: "",
            entries: cards.map {
                Deck.Entry(
                    card: Card(form: .question, prompt: $0, answer: $0, explicitIdentifier: $0), lines: 1...1)
            })
    }

    /// Fails when not every answer came through, so that nothing is timed that does not work.
    func check(_ answers: Int) throws(Diagnostic) {
        guard answers == count else { throw Diagnostic("the benchmark lost answers: \(answers) of \(count) are left") }
    }

    /// The same for all entries.
    func check(entries: Int) throws(Diagnostic) {
        guard entries == eventCount else {
            throw Diagnostic("the benchmark lost entries: \(entries) of \(eventCount) are left")
        }
    }

    /// Reads the log.
    func read() throws -> [Event] { try ReviewLog(reading: bytes, path: "benchmark.jsonl").events }

    /// Folds the events into a history.
    func fold(_ events: [Event]) -> LearnerHistory { LearnerHistory(events: events) }

    /// Sums up a history; returns the answers counted.
    func sumUp(_ history: LearnerHistory) -> Int { LearnerStatistics(history, decks: [deck], now: now).answers }

    /// Reads the log into a table.
    func table() -> ReviewTable? { ReviewTable(logs: [LogSource(bytes, blockSize: 1 << 20)], workers: 2) }

    /// Counts everything in a table; returns the answers counted.
    func count(_ table: ReviewTable) -> Int { ScoreReport(StatisticsFold(table, decks: [], now: now)).standing.answers }
}
