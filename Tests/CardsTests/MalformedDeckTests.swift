import Cards
import TestSupport
import Testing

@Suite struct `Every malformed deck has its message` {
    private static let names = [
        "answer-without-question", "cloze-brackets", "duplicates", "empty-parts", "front-matter-not-toml",
        "front-matter-unfinished", "keys", "markers", "sequences", "several-brackets", "terminal-escapes",
    ]

    @Test func `none of them is left out`() throws {
        #expect(try goldenNames("Malformed", ending: ".md") == Self.names)
    }

    @Test(arguments: names) func `all problems are told in one pass, and the good cards stay`(name: String) throws {
        let (deck, problems) = readDeck(try fixture("Golden/Malformed/\(name).md"), path: "\(name).md")
        let good = deck.entries.map { entry in
            "\(entry.lines.lowerBound)-\(entry.lines.upperBound): \(entry.card.shownPrompt) → \(entry.card.answer)"
        }
        let report = (problems + ["", "good cards:"] + good).joined(separator: "\n") + "\n"
        try expectGolden(report, "Malformed/\(name).expected")
    }
}
