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
        Case(text: "It opened on 3 May 1790. That year was dry.", values: ["1790-05-03", "1790"]),
        Case(text: "That year was dry. Last month was wet. Two years ago it burned.", values: ["XXXX-XX", "P2Y"]),
    ])
    func `a date takes what it leaves out from the dates before it`(_ example: Case) throws {
        #expect(try values(example.text) == example.values)
    }
}
