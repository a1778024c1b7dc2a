import Cards
import TestSupport
import Testing

@Suite struct `Every malformed deck has its message` {
    @Test(arguments: [
        "answer-without-question", "cloze-brackets", "duplicates", "empty-parts", "front-matter-not-toml",
        "front-matter-unfinished", "keys", "markers", "sequences", "several-brackets", "terminal-escapes",
    ]) func `all problems are told in one pass, and the good cards stay`(name: String) throws {
        let (deck, problems) = readDeck(try fixture("Golden/Malformed/\(name).md"), path: "\(name).md")
        let good = deck.entries.map { entry in
            "\(entry.lines.lowerBound)-\(entry.lines.upperBound): \(entry.card.shownPrompt) → \(entry.card.answer)"
        }
        let report = (problems + ["", "good cards:"] + good).joined(separator: "\n") + "\n"
        try expectGolden(report, "Malformed/\(name).expected")
    }
}
