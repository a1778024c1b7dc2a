import Cards
import Diagnostics
import TestSupport
import Testing

@Suite struct `Lines that are not meant stay as they are` {
    @Test(arguments: 0..<30) func `after any change the lines of the other cards are the same bytes`(seed: UInt64)
        throws
    {
        var nasty = NastyCards(seed: seed)
        var generator = SeededGenerator(seed: seed)
        let blocks = (0..<4).map { _ in nasty.block() }
        // Layout that no printer would choose.
        let layout = ["\n", "\n\n\n", "---\n\n# Heading\n", "\n---\n  some prose [with] brackets\n", "---\n\r\n"]
        let texts = blocks.map { printDeck($0) + (layout.randomElement(using: &generator) ?? "") }
        var problems: [Diagnostic] = []
        let ending = Bool.random(using: &generator) ? "\r\n" : "\n"
        let parts = texts.map { $0.replacing("\r\n", with: "\n").replacing("\n", with: ending) }
        let original = DeckFile(SourceText(path: "x.md", text: parts.joined()), reporting: &problems)
        #expect(original.deck.entries.map(\.card) == blocks.flatMap { $0 })

        for (number, block) in blocks.enumerated() {
            let before = parts[..<number].joined()
            let after = parts[(number + 1)...].joined()
            let card = try #require(block.randomElement(using: &generator))
            var changed = original
            switch Int.random(in: 0..<5, using: &generator) {
            case 0: try changed.remove(card.identifier)
            case 1: try changed.replace(card.identifier, with: nasty.block()[0])
            case 2 where card.form != .sequence: try changed.addAnswer("one more", to: card.identifier)
            case 3: try changed.insert(nasty.block(), after: card.identifier)
            default: try changed.append(nasty.block())
            }
            let text = Array(changed.text.utf8)
            #expect(text.starts(with: before.utf8))
            #expect(String(decoding: text, as: UTF8.self).contains(after))
            #expect(changed.text != original.text)
        }
    }
}
