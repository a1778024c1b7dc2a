import DeckCompilation
import Diagnostics
import Testing

/// What the story adds to dates that leave out their year, month or day.
struct NarrativeDatingTests {
    private func values(_ text: String) throws -> [String] {
        try Inspection(of: SourceText(path: "notes.txt", text: text)).dates.map(\.value)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let values: [String]
        var testDescription: String { text }
    }

    @Test(arguments: [
        Case(text: "It opened on 3 May 1790. On 6 June it closed.", values: ["1790-05-03", "1790-06-06"]),
        Case(text: "It opened in December 1790. In March it closed.", values: ["1790-12", "1791-03"]),
        // Back by some months only: told out of order, not a year later.
        Case(text: "It opened in December 1790. The plan had been drawn in June.", values: ["1790-12", "1790-06"]),
        Case(text: "It opened on 3 May 1790. The bell rang at 3:30 p.m.", values: ["1790-05-03", "1790-05-03T15:30"]),
        Case(text: "It opened in May 1790. The bell rang at 3:30 p.m.", values: ["1790-05", "T15:30"]),
        Case(text: "At 11 a.m. on 3 May 1790 it opened.", values: ["1790-05-03T11:00", "1790-05-03"]),
        Case(text: "It opened on 3 May 1790. That year was dry.", values: ["1790-05-03", "1790"]),
        Case(text: "It opened on 3 May 1790. The next morning it rained.", values: ["1790-05-03", "1790-05-04TMO"]),
        Case(text: "It opened on 3 May 1790. It closed on the 20th.", values: ["1790-05-03", "1790-05-20"]),
        // 3 May 1790 was a Monday.
        Case(text: "It opened on 3 May 1790. It closed on Thursday.", values: ["1790-05-03", "1790-05-06"]),
        Case(text: "In 1913 it opened. At Easter it closed.", values: ["1913", "1913-03-23"]),
        Case(text: "It closed in autumn 1790. Over the winter it burned.", values: ["1790-FA", "1791-WI"]),
        Case(text: "In 1905 they marched. The class of '99 led them.", values: ["1905", "1899"]),
        Case(text: "That year was dry. Last month was wet. Two years ago it burned.", values: ["XXXX-XX", "P2Y"]),
    ])
    func `a date takes what it leaves out from the dates before it`(_ example: Case) throws {
        #expect(try values(example.text) == example.values)
    }

    @Test(arguments: [
        // What comes later shows that 2005 was an aside.
        Case(
            text: """
                On 2 August 1964 the boats met. Papers that were released in 2005 told more. On 4 August they met \
                again. On 7 August 1964 the house voted.
                """,
            values: ["1964-08-02", "2005", "1964-08-04", "1964-08-07"]),
        Case(
            text: "In June 1790 it opened. It had been founded in 1702. In August it closed.",
            values: ["1790-06", "1702", "1790-08"]),
        Case(
            text: "On 10 March 1975 it began. A campaign was planned for 1976. The town fell on 11 March.",
            values: ["1975-03-10", "1976", "1975-03-11"]),
        Case(text: "In June 1790 it opened. By May of the next year it was full.", values: ["1790-06", "1791-05"]),
        Case(text: "It burned in 1790. In the spring of that year it rained.", values: ["1790", "1790-SP"]),
        Case(
            text: "He was born on 15 August 1769. In 1796 he took command. On 17 November he won.",
            values: ["1769-08-15", "1796", "1796-11-17"]),
        Case(
            text: "Sales grew in May 2022, compared with May 2021. On 18 August the mill closed.",
            values: ["2022-05", "2021-05", "2022-08-18"]),
        Case(
            text: "On 5 November 1854 they met. In January he died. In August it burned. In February peace came.",
            values: ["1854-11-05", "1855-01", "1855-08", "1856-02"]),
        Case(
            text: "In 431 BC war came. In 429 he died. In August 410 they won.",
            values: ["BC0431", "BC0429", "BC0410-08"]),
        Case(
            text: "In 1905 they marched. The class of '99 led them. In June it rained.",
            values: ["1905", "1899", "1905-06"]),
        // The century follows from the story, the order of month and day does not.
        Case(text: "It began on 1 May 1941. On 3/4/41 it had rained.", values: ["1941-05-01", "1941-03-04"]),
        Case(text: "In March and April 1918 it rained.", values: ["1918-03", "1918-04"]),
        Case(text: "It ran from October to March 1945.", values: ["1944-10", "1945-03"]),
        Case(text: "In the first ten months of 1915 it rained. In November it froze.", values: ["P10M", "1915-11"]),
    ])
    func `an aside does not move the story`(_ example: Case) throws {
        #expect(try values(example.text) == example.values)
    }

    @Test(arguments: [
        Case(text: "# The Mill\n\n## 1790\n\nIn June it opened.", values: ["1790", "1790-06"]),
        Case(
            text: "# The Mill\n\nIn June 1801 it closed.\n\n## 1790–95\n\nIn June it opened.",
            values: ["1801-06", "1790", "1795", "1790-06"]),
    ])
    func `a heading tells where a story goes on`(_ example: Case) throws {
        let inspection = try Inspection(of: SourceText(path: "notes.md", text: example.text))
        #expect(inspection.dates.map(\.value) == example.values)
    }

    @Test func `a paragraph that turns back to a day goes on from there`() throws {
        let text = """
            The canal was begun in 1975, and in 1977 the ministry was founded, followed by the Canal Law of 1978.

            Many ships of Leith used the canal. On November 7, 1973, the council of Holm called it a ditch. The town lost \
            some of its trade in December, causing a panic. On November 22, Leith sent a note. By December 25, Leith was seen \
            as a friend.
            """
        #expect(
            try values(text) == [
                "1975", "1977", "1978", "1973-11-07", "1973-12", "1973-11-22", "1973-12-25",
            ])
    }

    @Test func `the year of a copyright line or a post is never that of the story`() throws {
        let text = """
            In June the mill opened. On 6 August it closed.

            © 2019 The Mill Society. All rights reserved.

            In September it burned.
            """
        #expect(try values(text) == ["XXXX-06", "XXXX-08-06", "2019", "XXXX-09"])
    }

    @Test func `what happens every year is of no year`() throws {
        let text = """
            The mill was built in 1926. It burned in 1931 and in 1940. It is open daily, except on Thanksgiving. In summer it \
            is crowded. On 3 May 1950 at 10 a.m. it closed; the lease had ended on 9 February.
            """
        #expect(
            try values(text) == [
                "1926", "1931", "1940", "XXXX-XX-XX", "XXXX-SU", "1950-05-03", "1950-05-03T10:00", "1950-02-09",
            ])
    }

    @Test func `a letter counts from the day that stands over it`() throws {
        let text = """
            Rowley, 12 March 1917

            Yesterday we marched. On Thursday the bread ran out. I have had no news since the 3rd. They come next month.
            """
        #expect(try values(text) == ["1917-03-12", "1917-03-11", "1917-03-08", "1917-03-03", "1917-04"])
    }

    @Test func `news counts from the day that it opens with`() throws {
        let text = """
            ROWLEY, March 12, 1998 — The council voted on Tuesday to build a bridge, the mayor said today. The old one \
            was closed last month. Last year its upkeep was dear. Work will begin on Monday. Yesterday morning people \
            marched. She was elected in November. "We open it next autumn," she said. Engineers will come next week.
            """
        #expect(
            try values(text) == [
                "1998-03-12", "1998-03-10", "1998-03-12", "1998-02", "1997", "1998-03-16", "1998-03-11TMO", "1997-11",
                "1998-FA", "1998-W12",
            ])
    }
}
