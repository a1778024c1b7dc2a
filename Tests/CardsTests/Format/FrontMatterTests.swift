import Cards
import Testing

@Suite struct `Front matter names the deck` {
    struct Top: Sendable {
        let text: String
        let name: String
    }

    @Test(arguments: [
        Top(text: "---\nname = \"The \\\"Great\\\" War\"\n---\nQ: x\nA: y\n", name: "The \"Great\" War"),
        Top(text: "---\r\nname = 'Rome'\r\n---\r\nQ: x\r\nA: y\r\n", name: "Rome"),
        Top(text: "---\n# no name\nauthor = { name = \"me\", born = 1066-10-14 }\n---\nQ: x\nA: y\n", name: "rome"),
        Top(text: "---\nname = \"\"\n---\nQ: x\nA: y\n", name: "rome"),
        Top(text: "---\n---\nQ: x\nA: y\n", name: "rome"),
        Top(text: "Q: x\nA: y\n---\nname = \"no front matter\"\n---\n", name: "rome"),
        Top(text: "\u{FEFF}---\nname = \"Rome\"\n---\nQ: x\nA: y", name: "Rome"),
    ]) func `the name is that of the TOML, else that of the file`(top: Top) {
        let (deck, problems) = readDeck(top.text)
        #expect(problems == [])
        #expect(deck.name == top.name)
        #expect(deck.entries.map(\.card.answer) == ["y"])
    }

    @Test func `lines are counted from the top of the file`() {
        let (deck, problems) = readDeck("---\nname = \"Rome\"\n---\n\nQ: x\nA: y\nQ: z\n")
        #expect(deck.entries.map(\.lines) == [5...6])
        #expect(problems.map { $0.prefix(21) } == ["Decks/rome.md:7:1: er"])
    }
}
