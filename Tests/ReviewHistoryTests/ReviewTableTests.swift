import Cards
import Memory
import ReviewHistory
import TestSupport
import Testing

/// A table with its places replaced by names, so that two can be compared.
private struct Named: Equatable {
    let cards: [CardIdentifier]
    let sittings: [SittingFrame]
    let answers: [Answer]
    let suspended: [Bool]

    struct Answer: Equatable {
        let card: CardIdentifier
        let session: String
        let deck: String
        let given: String?
        let row: [Double]
        let words: [String]
    }

    init(_ table: ReviewTable, asking cards: [CardIdentifier]) {
        self.cards = table.cards
        sittings = table.sittings
        answers = table.rows.map { row in
            Answer(
                card: table.cards[Int(row.card)], session: table.sittings[Int(row.sitting)].session,
                deck: table.decks[Int(row.deck)], given: row.given < 0 ? nil : table.given[Int(row.given)],
                row: [Double(row.time), row.seconds, Double(row.day), Double(row.utcOffsetMinutes)],
                words: [
                    row.kind?.rawValue ?? "", row.form.rawValue, row.verdict.rawValue, row.rating.word,
                ])
        }
        suspended = cards.map(table.isSuspended)
    }
}

struct ReviewTableTests {
    private static let cards = (0..<6).map { CardIdentifier("card\($0)") }

    private func lines(_ events: some Sequence<Event>) -> [UInt8] { Array(events.map { $0.line + "\n" }.joined().utf8) }

    @Test(arguments: 0..<60)
    func `the table of a log's bytes is that of its history, in any order, with duplicates, in any number of files`(
        seed: UInt64
    ) throws {
        var generator = SeededGenerator(seed: seed)
        let events = Example.randomEvents(160, using: &generator)
        let expected = Named(ReviewTable(LearnerHistory(events: events)), asking: Self.cards)
        for _ in 0..<3 {
            var other = events.shuffled(using: &generator)
            if Bool.random(using: &generator) { other.sort { $0.stamp < $1.stamp } }
            let cut = Int.random(in: 0...160, using: &generator)
            let again = other.prefix(Int.random(in: 0...160, using: &generator))
            let logs = [lines(other[..<cut]), lines(again), lines(other[cut...])]
            let table = try #require(ReviewTable(logs: logs.map { LogSource($0, blockSize: 700) }, workers: 3))
            #expect(Named(table, asking: Self.cards) == expected)
        }
    }

    @Test(arguments: 0..<400)
    func `bytes that are damaged give the table of what the strict reader reads of them, or none`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var bytes = lines(Example.randomEvents(12, using: &generator))
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
            let place = Int.random(in: bytes.indices, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes[place] = "{}[]\":,0129-.e\\u \n\t".utf8.randomElement(using: &generator) ?? 0
            case 2: bytes.remove(at: place)
            default: bytes.insert(bytes[Int.random(in: bytes.indices, using: &generator)], at: place)
            }
        }
        guard let table = ReviewTable(logs: [LogSource(bytes)]) else { return }
        let log = try ReviewLog(reading: bytes, path: "log")
        if case .torn = log.ending { Issue.record("a torn line was read") }
        let history = LearnerHistory(events: log.events)
        #expect(Named(table, asking: Self.cards) == Named(ReviewTable(history), asking: Self.cards))
    }

    @Test func `a large log is read in parts, and none of its lines is cut`() throws {
        let events = (0..<8000).map {
            Example.review(
                "e\($0)", "card\($0 % 700)", $0 % 3 == 0 ? .again : .good, day: $0 / 100,
                hour: 8 + Double($0 % 100) / 60)
        }
        let bytes = lines(events)
        #expect(bytes.count > 1 << 20)
        let whole = try #require(ReviewTable(logs: [LogSource(bytes)], workers: 1))
        #expect(whole.rows.count == 8000)
        for workers in [2, 3, 7] {
            let table = try #require(
                ReviewTable(logs: [LogSource(bytes, blockSize: 1000 * workers + 1)], workers: workers))
            #expect(Named(table, asking: []) == Named(whole, asking: []))
        }
    }

    /// One answer as this program writes it, and as it does not.
    @Test(arguments: [
        #"{"v":1,"event":"a","time":1,"offset":0,"type":"review","card":"c","deck":"D","kind":"date","form":"typed","given":"x","verdict":"wrong","rating":"again","seconds":1.25,"session":"s"}"#,
        #"{ "v": 1, "time": 1, "event": "a", "offset": 0, "type": "review", "deck": "D", "card": "c", "kind": "date", "form": "typed", "given": "x", "verdict": "wrong", "rating": "again", "seconds": 1.25, "session": "s"}"#,
        #"{"v":1,"event":"a","time":1,"offset":0,"type":"review","card":"c","deck":"D","kind":"date","form":"typed","given":"\u0078","verdict":"wrong","rating":"again","seconds":1.25e0,"session":"s"}"#,
        #"{"v":1,"event":"a","time":1,"offset":0,"type":"review","card":"c","deck":"D","kind":"date","form":"typed","given":"x","verdict":"wrong","rating":"again","seconds":1.25,"session":"s","mood":"good"}"#,
    ])
    func `a line is read however it is laid out`(line: String) throws {
        let table = try #require(ReviewTable(logs: [LogSource(Array(line.utf8))]))
        let row = try #require(table.rows.first)
        #expect(table.rows.count == 1)
        #expect(table.given == ["x"])
        #expect(row.seconds == 1.25)
        #expect(row.kind == .date)
    }

    /// What is left to the reader that says what is wrong.
    @Test(arguments: [
        #"{"v":1,"event":"a","time":1,"#,
        #"{"v":1,"event":"a","time":1,"offset":0,"type":"review","card":"c"}"#,
        "{\"v\":1,\"event\":\"a\",\"time\":1,\"offset\":0,\"type\":\"start\",\"session\":\"\u{1}\",\"mode\":\"quiz\",\"decks\":[]}",
        #"{"v":1,"event":"longer than any of ours","time":1,"offset":0,"type":"review","card":"c","deck":"D","form":"typed","given":"x","verdict":"wrong","rating":"again","seconds":1,"session":"s"}"#,
    ])
    func `a log that needs a closer look gives no table`(line: String) {
        #expect(ReviewTable(logs: [LogSource(Array(line.utf8))]) == nil)
    }

    @Test func `text that is not UTF-8 gives no table`() {
        let line =
            #"{"v":1,"event":"a","time":1,"offset":0,"type":"review","card":"c","deck":"D","form":"typed","given":"#
        let rest = #"","verdict":"right","rating":"good","seconds":1,"session":"s"}"#
        #expect(ReviewTable(logs: [LogSource(Array(line.utf8) + [0x22, 0xFF] + Array(rest.utf8))]) == nil)
    }
}
