import Cards
import Diagnostics
import Testing

@Suite struct `A change touches only the lines of its card` {
    private static let text = """
        # Rome  \r
        \r
        Q: Who founded Rome?\r
        A: Romulus\r
        \r
          some prose, as it was written\r
        C: [Caesar] fell in [44 BC].\r
        kind:   date\r
        also: [44 BC] 44 before Christ\r
        \r
        ---\r
        the end
        """.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")

    private func file(_ text: String = Self.text) -> DeckFile {
        var problems: [Diagnostic] = []
        return DeckFile(SourceText(path: "rome.md", text: text), reporting: &problems)
    }

    private func identifier(_ answer: String) -> CardIdentifier {
        file().deck.entries.first { $0.card.answer.hasPrefix(answer) }?.card.identifier ?? CardIdentifier("none")
    }

    @Test func `a card is appended behind everything, with the line ends of the file`() throws {
        var deck = file()
        let cards = [
            Card(form: .question, prompt: "x", answer: "y"), Card(form: .cloze, prompt: "In […].", answer: "2"),
        ]
        try deck.append(cards)
        #expect(deck.text == Self.text + "\r\n\r\nQ: x\r\nA: y\r\n\r\nC: In [2].\r\n")
        #expect(deck.deck.entries.suffix(2).map(\.card) == cards)
        var new = file("")
        try new.append([cards[0]])
        #expect(new.text == "Q: x\nA: y\n")
    }

    @Test func `a card is replaced where it stands`() throws {
        var deck = file()
        try deck.replace(
            identifier("Romulus"), with: Card(form: .question, prompt: "Who?", answer: "Remus", note: "not he"))
        // The prose below had been a part of the answer, as it stands under no line "---".
        #expect(
            deck.text
                == Self.text.replacing(
                    "Q: Who founded Rome?\r\nA: Romulus\r\n\r\n  some prose, as it was written\r\n",
                    with: "Q: Who?\r\nA: Remus\r\nnote: not he\r\n"))
    }

    @Test func `an answer is added on one line`() throws {
        var deck = file()
        try deck.addAnswer("44 v. Chr.", to: identifier("44"))
        let added = Self.text.replacing("before Christ\r\n", with: "before Christ\r\nalso: [44 BC] 44 v. Chr.\r\n")
        #expect(deck.text == added)
        try deck.addAnswer("44 v. Chr.", to: identifier("44"))
        #expect(deck.text == added)
        try deck.addAnswer("Julius", to: identifier("Caesar"))
        #expect(deck.text == added.replacing("v. Chr.\r\n", with: "v. Chr.\r\nalso: [Caesar] Julius\r\n"))

        var plain = file("Q: x\nA: y\nkind: term\nnote: z\n\nQ: u\nA: v")
        for entry in plain.deck.entries { try plain.addAnswer("w", to: entry.card.identifier) }
        #expect(plain.text == "Q: x\nA: y\nalso: w\nkind: term\nnote: z\n\nQ: u\nA: v\nalso: w\n")
    }

    @Test func `an answer that was added is taken out without a trace`() throws {
        for name in ["44", "Caesar"] {
            var deck = file()
            try deck.addAnswer("one more", to: identifier(name))
            try deck.removeAnswer("one more", from: identifier(name))
            #expect(deck.text == Self.text)
            try deck.removeAnswer("never there", from: identifier(name))
            #expect(deck.text == Self.text)
        }
    }

    @Test func `a card is removed with the blank line that set it apart`() throws {
        var deck = file("# T\n\nQ: x\nA: y\nkind: term\n\nQ: u\nA: v\n")
        let first = try #require(deck.deck.entries.first).card.identifier
        try deck.remove(first)
        #expect(deck.text == "# T\n\nQ: u\nA: v\n")
    }

    @Test func `of a sentence with several brackets only one goes`() throws {
        var deck = file()
        try deck.remove(identifier("Caesar"))
        #expect(
            deck.text
                == Self.text.replacing(
                    "C: [Caesar] fell in [44 BC].\r\nkind:   date\r\nalso: [44 BC] 44 before Christ\r\n",
                    with: "C: Caesar fell in [44 BC].\r\nalso: 44 before Christ\r\nkind: date\r\n"))
        #expect(deck.deck.entries.map(\.card.clozeIndex) == [0, 0])
    }

    @Test func `what would alter another card is refused, and nothing changes`() throws {
        var deck = file()
        let twice = try #require(deck.deck.entries.first).card
        let problem = #expect(throws: Diagnostic.self) { try deck.append([twice]) }
        #expect(
            problem?.rendered == """
                rome.md: error: deck has this card already
                note: change its question or its answer
                """)
        #expect(throws: Diagnostic.self) { try deck.remove(CardIdentifier("none")) }
        #expect(deck.text == Self.text)
    }
}
