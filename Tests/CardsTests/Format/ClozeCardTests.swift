import Cards
import Testing

@Suite struct `Sentences with brackets are read` {
    @Test func `every bracket is a card, with the others filled in`() {
        let (deck, problems) = readDeck("C: [Caesar] crossed the\n[Rubicon] in 49 BC.\nkind: term\n")
        #expect(problems == [])
        #expect(
            deck.entries.map(\.card) == [
                Card(form: .cloze, kind: .term, prompt: "[…] crossed the\nRubicon in 49 BC.", answer: "Caesar"),
                Card(
                    form: .cloze, kind: .term, prompt: "Caesar crossed the\n[…] in 49 BC.", answer: "Rubicon",
                    clozeIndex: 1),
            ])
        #expect(deck.entries.map(\.lines) == [1...3, 1...3])
        #expect(
            deck.entries.map(\.card.sentence) == Array(repeating: "Caesar crossed the\nRubicon in 49 BC.", count: 2))
    }

    @Test func `a further bracket does not change the identity of the others`() {
        let one = readCards("C: Caesar crossed the [Rubicon] in 49 BC.")
        let two = readCards("C: [Caesar] crossed the [Rubicon] in 49 BC.\nhint: [Caesar] person")
        #expect(one.map(\.identifier) == two.dropFirst().map(\.identifier))
    }

    @Test func `brackets of the text and of pictures are no gaps`() {
        let cards = readCards("C: \"\\[the Red Army\\] […] fell back in [1941]\".")
        #expect(cards.map(\.answer) == ["…", "1941"])
        let quoted = readCards("C: \"\\[…\\] fell back to \\[Moscow\\]\" in [1941] ![map](x.png) \\\\[x].")
        #expect(quoted.map(\.answer) == ["1941", "x"])
        #expect(
            quoted.map(\.prompt) == [
                "\"[…] fell back to [Moscow]\" in […] ![map](x.png) \\x.",
                "\"[…] fell back to [Moscow]\" in 1941 ![map](x.png) \\[…].",
            ])
        #expect(quoted.first?.shownPrompt == quoted.first?.prompt)
        #expect(quoted.first?.sentence == "\"[…] fell back to [Moscow]\" in 1941 ![map](x.png) \\x.")
    }

    @Test func `a hint is shown in the gap, and does not count for the identity`() {
        let card = readCards("C: \"\\[…\\]\" was said in [1941].\nhint: year\n").first
        #expect(card?.prompt == "\"[…]\" was said in […].")
        #expect(card?.shownPrompt == "\"[…]\" was said in [year].")
        #expect(card?.identifier == readCards("C: \"\\[…\\]\" was said in [1941].\n").first?.identifier)
    }

    @Test func `a line names its bracket where there are several`() {
        let cards = readCards(
            """
            C: [Moscow] held in [1941].
            also: [1941] '41
            also: [Moscow] [Moskva]
            hint: [1941] year
            choices: [Moscow] Kiev; Minsk
            kind: [1941] date
            kind: [Moscow] place
            note: Barely.
            """)
        #expect(cards.map(\.also) == [["[Moskva]"], ["'41"]])
        #expect(cards.map(\.hint) == [nil, "year"])
        #expect(cards.map(\.choices) == [["Kiev", "Minsk"], []])
        #expect(cards.map(\.kind) == [.place, .date])
        #expect(cards.map(\.note) == ["Barely.", "Barely."])
    }

    @Test func `a bracket at the beginning of a value takes a backslash`() {
        let card = readCards("C: It held in [1941].\nalso: \\[19]41\nevidence: [It] held in 1941.\n").first
        #expect(card?.also == ["[19]41"])
        #expect(card?.evidence == "[It] held in 1941.")
    }

    @Test func `spaces in a bracket do not count`() {
        let cards = readCards("C: In [ 1941 ] it\n[ held\nout ].")
        #expect(cards.map(\.answer) == ["1941", "held\nout"])
        #expect(cards.map(\.prompt) == ["In […] it\nheld\nout.", "In 1941 it\n[…]."])
    }

    @Test func `a sentence without a gap gets one at its end`() {
        #expect(Card(form: .cloze, prompt: "It held in", answer: "1941").prompt == "It held in […]")
        #expect(Card(form: .cloze, prompt: "[…] It held.", answer: "Moscow").gapOffset == 0)
    }
}
