import Cards
import DeckCompilation
import Diagnostics
import TestSupport
import Testing

@Suite struct `A document compiled again` {
    private static func card(_ number: Int) -> Card {
        Card(
            form: .question, kind: .date, prompt: "When was mill \(number) of Skarn built?", answer: "\(1500 + number)",
            also: ["AD \(1500 + number)"], choices: ["\(1600 + number)", "\(1700 + number)"],
            source: CardSource(document: "mills.txt", line: number),
            evidence: "Mill \(number) was built in \(1500 + number).")
    }

    private static func merged(_ compiled: [Card], base: [Card], into text: String, dropsGone: Bool = false)
        -> Recompilation
    {
        var problems: [Diagnostic] = []
        var input = Recompilation.Input()
        (input.base, input.compiled, input.documents, input.dropsGone) = (base, compiled, ["mills.txt"], dropsGone)
        return Recompilation(of: input, into: DeckFile(SourceText(path: "x.md", text: text), reporting: &problems))
    }

    @Test(arguments: 0..<50) func `changes nothing that the author has made of the deck`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let made = (1...12).map(Self.card)
        var problems: [Diagnostic] = []
        var deck = DeckFile(SourceText(path: "x.md", text: "# Mills\n\n" + printDeck(made)), reporting: &problems)
        var deleted = 0
        for card in made {
            switch Int.random(in: 0..<6, using: &generator) {
            case 0:
                try deck.remove(card.identifier)
                deleted += 1
            case 1: try deck.addAnswer("the year \(card.answer)", to: card.identifier)
            case 2:
                let edited = Card(
                    form: .question, kind: .date, prompt: card.prompt.replacing("When", with: "In which year"),
                    answer: card.answer, choices: ["1"], note: "mine", source: card.source, evidence: card.evidence)
                try deck.replace(card.identifier, with: edited)
            case 3: try deck.append([Card(form: .question, prompt: "My own \(seed)?", answer: card.answer)])
            default: break
            }
        }
        let again = Self.merged(made, base: made, into: deck.text)
        #expect(again.file.text == deck.text)
        #expect(again.base == made)
        #expect(again.deleted.count == deleted)
        #expect(again.kept.count == 12 - deleted)
        #expect(again.new.isEmpty && again.gone.isEmpty && again.reworded.isEmpty)
    }

    @Test func `brings a new fact behind the one before it`() {
        let merged = Self.merged(
            [1, 2, 3].map(Self.card), base: [1, 3].map(Self.card), into: printDeck([1, 3].map(Self.card)))
        #expect(merged.new == [Self.card(2)])
        #expect(merged.file.text == printDeck([1, 2, 3].map(Self.card)))
    }

    @Test func `names what is gone and keeps it, and takes it out when told to, but not what was edited`() {
        let deck =
            printDeck([1, 2].map(Self.card))
            + "\nQ: When was mill 3 of Skarn really built?\nA: 1503\nfrom: mills.txt:3\n"
        let base = [1, 2, 3].map(Self.card)
        let kept = Self.merged([Self.card(1)], base: base, into: deck)
        #expect(kept.gone.count == 2)
        #expect(kept.file.text == deck)
        let dropped = Self.merged([Self.card(1)], base: base, into: deck, dropsGone: true)
        #expect(dropped.removed == [Self.card(2)])
        #expect(dropped.gone.map(\.answer) == ["1503"])
        #expect(dropped.file.text.contains("really built"))
    }

    @Test func `takes over a changed answer, and keeps the answers that were added`() {
        let deck = printDeck([Self.card(1)]).replacing("also:", with: "also: year 1501\nalso:")
        let new = Card(
            form: .question, kind: .date, prompt: Self.card(1).prompt, answer: "1509", also: ["AD 1509"],
            source: CardSource(document: "mills.txt", line: 4), evidence: "Mill 1 was built in 1509.")
        let merged = Self.merged([new], base: [Self.card(1)], into: deck)
        #expect(merged.reworded.map(\.after.answer) == ["1509"])
        #expect(merged.reworded.map(\.after.also) == [["AD 1509", "year 1501"]])
        #expect(merged.file.text.contains("from: mills.txt:4\n"))
    }

    @Test func `a card of the author's own is not gone while its sentence stands in the document`() {
        var problems: [Diagnostic] = []
        var input = Recompilation.Input()
        (input.documents, input.texts) = (["mills.txt"], ["Skarn lies on the Ladoga. It has mills."])
        let own = "Q: On which lake is Skarn?\nA: the Ladoga\nfrom: mills.txt:1\nevidence: Skarn lies on the Ladoga.\n"
        let file = DeckFile(SourceText(path: "x.md", text: own), reporting: &problems)
        let merged = Recompilation(of: input, into: file)
        #expect(merged.kept.count == 1 && merged.gone.isEmpty)
    }

    @Test func `only the very card that was dropped leaves the deck`() {
        var problems: [Diagnostic] = []
        var input = Recompilation.Input()
        let like = Card(
            form: .question, prompt: "When was the mill 1 of Skarn built then?", answer: "1501",
            source: Self.card(1).source, evidence: Self.card(1).evidence)
        (input.base, input.compiled, input.dropped) = ([Self.card(1)], [Self.card(1)], [like])
        input.documents = ["mills.txt"]
        let file = DeckFile(SourceText(path: "x.md", text: printDeck([Self.card(1)])), reporting: &problems)
        #expect(Recompilation(of: input, into: file).removed == [])
        (input.compiled, input.dropped) = ([], [Self.card(1)])
        #expect(Recompilation(of: input, into: file).removed == [Self.card(1)])
    }
}
