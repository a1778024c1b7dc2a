import Cards
import Diagnostics
import Testing

@Suite struct `Suspicious cards are told` {
    private func check(_ decks: [(path: String, text: String)]) -> [String] {
        checkDecks(
            decks.map { deck in
                var problems: [Diagnostic] = []
                return DeckFile(SourceText(path: deck.path, text: deck.text), reporting: &problems)
            }
        ).map(\.rendered)
    }

    @Test func `one question with two answers`() {
        let text = "Q: When did Rome fall?\nA: 476\n\nQ: when did  Rome fall?\nA: 1453\n"
        #expect(
            check([("a.md", text)]) == [
                """
                a.md:4:1: warning: the question of line 1 has another answer here
                 4 | Q: when did  Rome fall?
                   | ^^^^^^^^^^^^^^^^^^^^^^^
                note: say in the questions what tells them apart, or write one card with "also:"
                """
            ])
    }

    @Test func `two decks of one name`() {
        #expect(
            check([("rome.md", "Q: When?\nA: 476\n"), ("b.md", "---\nname = \"rome\"\n---\n")]) == [
                """
                b.md:1:1: warning: rome.md is called "rome" as well
                 1 | ---
                   | ^
                note: give one of them another name in its front matter: both are asked and counted as one deck
                """
            ])
    }

    @Test func `the gaps of one sentence are different questions`() {
        #expect(check([("a.md", "C: [Rome] fell in [476].\n")]) == [])
    }

    @Test func `a question that gives its answer away`() {
        let text = """
            Q: In which year was the revolt of 1066?
            A: 1066
            Q: In which year of the 1066s?
            A: 1066
            C: The fall of Rome was the end of [Rome].
            Q: Which came first, Rome or Carthage?
            A: Carthage
            """
        #expect(
            check([("a.md", text)]) == [
                """
                a.md:1:36: warning: the question contains its answer, "1066"
                 1 | Q: In which year was the revolt of 1066?
                   |                                    ^^^^
                note: reword the question
                """,
                """
                a.md:5:16: warning: the question contains its answer, "Rome"
                 5 | C: The fall of Rome was the end of [Rome].
                   |                ^^^^
                note: reword the question
                """,
            ])
    }

    @Test func `a card that stands in two decks`() {
        #expect(
            check([("a.md", "Q: x?\nA: y\n"), ("b.md", "\nQ:  x?\nA: y\nkind: term\n"), ("c.md", "Q: x?\nA: z\n")]) == [
                """
                b.md:2:1: warning: this card stands in a.md:1 as well
                 2 | Q:  x?
                   | ^^^^^^
                note: delete one of them: both share one history
                """
            ])
    }
}
