import Statistics
import TestSupport
import Testing

struct ScoreTableTests {
    private let report = ScoreReport(
        StatisticsFold(ExampleLearner.history, decks: ExampleLearner.decks, now: ExampleLearner.now))

    @Test func `every name has its table, with a cell for each column`() throws {
        for name in ScoreReport.tableNames {
            let table = try #require(report.table(name))
            #expect(table.name == name)
            for row in table.rows { #expect(row.count == table.columns.count) }
        }
        #expect(report.table("nonsense") == nil)
    }

    @Test func `sittings as CSV are what was worked out by hand`() {
        #expect(
            report.table("sittings")?.csv == """
                start,mode,asked,right,score,seconds,decks\r
                2026-05-04 08:00,quiz,3,1,0.3333,25,War\r
                2026-05-05 08:00,,1,1,1,5,Peace\r
                2026-05-06 09:00,review,1,1,1,2.5,War\r

                """)
    }

    @Test func `what a spreadsheet would take apart or reckon with is quoted`() {
        let table = ScoreTable(
            name: "x", title: "X", columns: [ScoreTable.Column(title: "Said", name: "said")],
            rows: [[.text("a, \"b\"")], [.text("two\nlines")], [.text("=1+1")], [.text("-1")], [.none], [.count(-1)]])
        #expect(table.csv == "said\r\n\"a, \"\"b\"\"\"\r\n\"two\nlines\"\r\n'=1+1\r\n'-1\r\n\r\n-1\r\n")
    }

    @Test func `all numbers as JSON`() throws {
        try expectGolden(try report.json(), "report.json")
    }
}
