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

    /// Found by the fuzzer: what is nothing but control characters is nothing, in every place.
    @Test(arguments: [
        "Q: Which?\nA: 476\nalso: AD 476\nchoices: 410; ad 476\u{0}\u{0}\n", "Q: Order\nsteps: \u{1}\u{0}; one; two\n",
        "Q: Which?\nA: x\nform: choice\nchoices: \u{4}; y\n", "C: a [\u{1}] b [c\u{0}] d\n",
        "C: [a\u{85}b] c\nalso: \u{7}\n",
    ]) func `control characters leave nothing behind that is read otherwise`(text: String) {
        let cards = readDeck(text).deck.entries.map(\.card)
        let again = readDeck(printDeck(cards))
        #expect(again.deck.entries.map(\.card) == cards)
        #expect(again.problems == [])
    }
}
