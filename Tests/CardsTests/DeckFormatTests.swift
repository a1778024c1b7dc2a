import Cards
import TestSupport
import Testing

@Suite struct `The description of the deck format is true` {
    /// The decks that the description shows.
    private func examples() throws -> [String] {
        try fixture("../../docs/deck-format.md").split(separator: "```deck\n").dropFirst().map { part in
            part.split(separator: "```", omittingEmptySubsequences: false).first.map(String.init) ?? ""
        }
    }

    @Test func `its examples are read without a problem, and make the cards it says`() throws {
        let decks = try examples().map { readDeck($0, path: "example.md") }
        #expect(decks.flatMap(\.problems) == [])
        #expect(
            decks.map { $0.deck.entries.map(\.card.answer) } == [
                ["476"], ["Odoacer", "476"], ["Odoacer"],
                [
                    "the sack of Rome by the Goths; the sack of Rome by the Vandals; the fall of the Western Empire"
                ],
                ["Romulus Augustulus", "29 May 1453"], ["Cicero"], ["Alaric", "410"],
                ["1942", "This one:\nnote: a remark"], ["the Visigoths"],
            ])
        #expect(decks.last?.deck.name == "The fall of Rome")
        let quoted = try #require(decks[7].deck.entries.first).card
        #expect(quoted.evidence == "[From the diary] The enemy threw back the Red Army.")
        #expect(quoted.also == ["[19]42"])
    }

    @Test func `it names every kind`() throws {
        let text = try fixture("../../docs/deck-format.md")
        #expect(CardKind.allCases.filter { !text.contains("`\($0.rawValue)`") } == [])
    }
}
