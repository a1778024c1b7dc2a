import Cards
import Diagnostics
import Memory
import ReviewHistory
import Statistics

/// A log of many answers, made by chance from a fixed seed, and how long it takes to make sense of it.
struct LogBenchmark {
    let bytes: [UInt8]
    private let count: Int
    private let deck: Deck
    private let now: Moment

    /// A log of `count` answers to a tenth as many cards, forty in a sitting.
    init(count: Int) {
        self.count = count
        var chance = Chance()
        let cards = (0..<max(1, count / 10)).map { _ in chance.identifier() }
        var time: Int64 = 1_600_000_000_000
        var session = ""
        var text = ""
        for index in 0..<count {
            if index % 40 == 0 {
                session = chance.identifier()
                time += 21_600_000
            }
            time += 9000
            let review = Review(
                card: CardIdentifier(cards[Int.random(in: cards.indices, using: &chance)]), deck: "Second World War",
                kind: .date, form: .typed, given: "the 22nd of June 1941", verdict: .right,
                rating: Rating.allCases.randomElement(using: &chance) ?? .good,
                seconds: Double(Int.random(in: 500..<9000, using: &chance)) / 1000, session: session)
            let stamp = EventStamp(identifier: chance.identifier(), time: time, utcOffsetMinutes: 60)
            text += Event(stamp: stamp, what: .review(review)).line + "\n"
        }
        bytes = Array(text.utf8)
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

    /// Reads the log.
    func read() throws -> [Event] { try ReviewLog(reading: bytes, path: "benchmark.jsonl").events }

    /// Folds the events into a history.
    func fold(_ events: [Event]) -> LearnerHistory { LearnerHistory(events: events) }

    /// Sums up a history; returns the answers counted.
    func sumUp(_ history: LearnerHistory) -> Int { LearnerStatistics(history, decks: [deck], now: now).answers }

    /// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014) from a fixed seed.
    private struct Chance: RandomNumberGenerator {
        private var state: UInt64 = 7

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }

        /// 16 hex digits.
        mutating func identifier() -> String {
            let digits = String(next(), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }
    }
}
