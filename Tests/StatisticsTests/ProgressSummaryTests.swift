import Cards
import Foundation
import ReviewHistory
import Statistics
import TestSupport
import Testing

struct ProgressSummaryTests {
    private let summary = ProgressSummary(
        ExampleLearner.history, decks: ExampleLearner.decks, now: ExampleLearner.now)

    @Test func `the summary is readable JSON`() throws {
        try expectGolden(try summary.json(), "summary.json")
    }

    @Test func `the summary can be read back`() throws {
        let data = Data(try summary.json().utf8)
        #expect(try JSONDecoder().decode(ProgressSummary.self, from: data) == summary)
    }

    @Test func `it lists every answered card once, with its first deck`() {
        #expect(summary.cards.map(\.card) == ["a", "b", "c", "d"])
        #expect(summary.cards.map(\.deck) == ["War", "War", "War", "Peace"])
        #expect(summary.cards.map(\.answers) == [3, 1, 1, 1])
        #expect(summary.cards[1].due == "2026-05-06")
        #expect(summary.cards[1].stability == 2.31)
        #expect(summary.written == "2026-05-07 12:00")
    }
}

/// `docs/progress-format.md` says what the summary holds.
struct SummaryDocumentTests {
    @Test func `its example of a card can be read`() throws {
        let line = try fixture("../../docs/progress-format.md").split(separator: "\n")
            .first { $0.hasPrefix("{\"answers\"") }
        let card = try JSONDecoder().decode(RememberedCard.self, from: Data(try #require(line).utf8))
        #expect(card.due == "2026-05-08")
        #expect(card.recall == 0.9524)
    }

    @Test func `its table names every number`() throws {
        let named = Set(
            try fixture("../../docs/progress-format.md").split(separator: "\n")
                .drop { !$0.hasPrefix("`statistics` is what") }
                .filter { $0.hasPrefix("| `") }
                .flatMap { $0.split(separator: "|")[0].split(separator: ",") }
                .map { String($0.filter { $0.isLetter }) })
        let statistics = LearnerStatistics(
            ExampleLearner.history, decks: ExampleLearner.decks, now: ExampleLearner.now)
        #expect(named == Set(Mirror(reflecting: statistics).children.compactMap(\.label)))
    }
}

/// `docs/statistics.md` says what `muster stats --json` and `--csv` print.
struct StatisticsDocumentTests {
    private let report = ScoreReport(
        StatisticsFold(ExampleLearner.history, decks: ExampleLearner.decks, now: ExampleLearner.now))

    @Test func `its table names every field that the summary has not`() throws {
        let all = try JSONSerialization.jsonObject(with: Data(try report.json().utf8)) as? [String: Any]
        let standing = try JSONSerialization.jsonObject(with: Data(try report.standing.json().utf8)) as? [String: Any]
        let own = Set((all ?? [:]).keys).subtracting((standing ?? [:]).keys)
        let table = try fixture("../../docs/statistics.md").split(separator: "\n").drop { $0 != "## As JSON" }
            .filter { $0.hasPrefix("| `") }.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
        #expect(own.count == 12)
        #expect(Set(table) == own)
    }

    @Test func `it lists every table`() throws {
        let text = try fixture("../../docs/statistics.md").split(separator: "\n")
            .drop { $0 != "## As CSV" }.prefix { $0 != "## The report" }.joined(separator: "\n")
        let listed = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
        #expect(Set(ScoreReport.tableNames).isSubset(of: listed))
    }
}
