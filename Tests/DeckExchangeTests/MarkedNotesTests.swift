import Cards
import DeckExchange
import Diagnostics
import Testing

@Suite struct `Notes with marks` {
    private func read(_ text: String) -> (cards: [String], lines: [Int], problems: [String]) {
        var problems: [Diagnostic] = []
        let cards = MarkedNotes(SourceText(path: "n.md", text: text), reporting: &problems).cards
        return (
            cards.map { "\($0.card.shownPrompt) → \($0.card.answer)" }, cards.map(\.line),
            problems.map { "\($0.place?.line ?? 0): \($0.message)" }
        )
    }

    @Test func `are cards where their marks are, and nothing else is`() {
        let text = """
            ---
            tags: a::b
            ---
            # History #flashcards

            When did Rome fall?::476
            - Who deposed him? :: Odoacer <!--SR:!2024-01-01,3,250-->
            Rom:::Rome

            What does
            `std::move` do?
            ?
            It casts
            to an rvalue.

            The ==Danube== flows through ==Budapest==.
            Plain prose with `a::b` and a == b.

            {{c1::Alaric::who}} sacked Rome in {{c2::410}}.

            ```
            code::here
            ```
            - The ==heart== has
            - ==four== chambers

            """
        let (cards, lines, problems) = read(text)
        #expect(problems == [])
        #expect(
            cards == [
                "When did Rome fall? → 476", "Who deposed him? → Odoacer", "Rom → Rome", "Rome → Rom",
                "What does\n`std::move` do? → It casts\nto an rvalue.",
                "The […] flows through Budapest.\nPlain prose with `a::b` and a == b. → Danube",
                "The Danube flows through […].\nPlain prose with `a::b` and a == b. → Budapest",
                "[who] sacked Rome in 410. → Alaric", "Alaric sacked Rome in […]. → 410", "The […] has → heart",
                "[…] chambers → four",
            ])
        #expect(lines == [6, 7, 8, 8, 10, 16, 16, 19, 19, 24, 25])
    }

    @Test func `that are no cards are told`() {
        #expect(read("?\nanswer\n").problems == ["1: a \"?\" without a question above or an answer below it"])
    }
}
