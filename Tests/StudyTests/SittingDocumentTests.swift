import Study
import TestSupport
import Testing

/// `docs/sitting.md` says what a sitting does.
struct `the description of a sitting` {
    @Test func `lists every command with what it does`() throws {
        let rows = try fixture("../../docs/sitting.md").split(separator: "\n").filter { $0.hasPrefix("| `:") }
        #expect(rows.map { String($0) } == SittingCommand.allCases.map { "| `\($0.typed)` | \($0.summary) |" })
    }

    @Test func `gives the ratings as the code does`() throws {
        func rows(of text: String) -> [String] {
            let ratings = ["again", "hard", "good", "easy"]
            return text.split(separator: "\n").map { $0.drop { $0 == "/" || $0 == " " } }
                .filter { row in
                    row.hasPrefix("|") && !row.hasPrefix("| `") && ratings.contains { row.hasSuffix(" \($0) |") }
                }
                .map { String($0) }
        }
        let inDocument = try rows(of: fixture("../../docs/sitting.md"))
        #expect(inDocument.count == 5)
        #expect(try rows(of: fixture("../../Sources/Study/Answering/Rating+Verdict.swift")) == inDocument)
    }
}
