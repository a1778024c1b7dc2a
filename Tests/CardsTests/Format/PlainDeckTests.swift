import Cards
import Testing

/// Decks of programs that know markers, brackets, `---` and front matter only.
@Suite struct `Decks without keys are read as their authors mean them` {
    @Test func `a deck with everything such decks have`() {
        let cards = readCards(
            """
            ---
            name = "Cell Biology"
            ---
            Q:What does a *ribosome* do?
            A:It makes proteins.

            Q: List the bases of DNA.
            A:

            - adenine
            - cytosine

            - guanine
            - thymine

            C: The [mitochondrion] makes most of the cell's [ATP | energy].
            C: In $\\frac{a}{b}$ the denominator is [$b$], as the picture ![a fraction](x[1].png) shows.

            C:
            [Robert Hooke] saw cells
            in [1665].
            ---
            Notes on the side: A: is not a marker here, nor is C:.
             Q: nor this one
            ---
            Q: Last?
            A: Yes, last: "x"
            """)
        #expect(
            cards.map(\.prompt) == [
                "What does a *ribosome* do?", "List the bases of DNA.",
                "The […] makes most of the cell's ATP | energy.", "The mitochondrion makes most of the cell's […].",
                "In $\\frac{a}{b}$ the denominator is […], as the picture ![a fraction](x1.png) shows.",
                "In $\\frac{a}{b}$ the denominator is $b$, as the picture ![a fraction](x[…].png) shows.",
                "[…] saw cells\nin 1665.", "Robert Hooke saw cells\nin […].", "Last?",
            ])
        #expect(
            cards.map(\.answer) == [
                "It makes proteins.", "- adenine\n- cytosine\n\n- guanine\n- thymine", "mitochondrion", "ATP | energy",
                "$b$", "1", "Robert Hooke", "1665", "Yes, last: \"x\"",
            ])
    }
}
