import Cards
import Diagnostics
import Testing

@Suite struct `What is printed is read again` {
    @Test(arguments: 0..<40) func `any cards are the same after printing and reading`(seed: UInt64) {
        var nasty = NastyCards(seed: seed)
        for _ in 0..<50 {
            let cards = nasty.block() + nasty.block()
            let name = cards[0].answer
            let text = printDeck(cards, name: name)
            var problems: [Diagnostic] = []
            let deck = parseDeck(SourceText(path: "x.md", text: text), reporting: &problems)
            #expect(deck.entries.map(\.card) == cards, "\(text)")
            #expect(problems.map(\.rendered) == [], "\(text)")
            #expect(deck.name == Card(form: .question, prompt: "x", answer: "x", note: name).note)
            #expect(printDeck(deck.entries.map(\.card), name: deck.name) == text)
        }
    }
}
