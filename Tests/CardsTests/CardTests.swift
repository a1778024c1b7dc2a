import Cards
import Testing

@Suite struct `A card holds what a deck can hold` {
    @Test func `identity is that of form, prompt and answer`() {
        // printf 'question\x1fWho founded Rome?\x1fRomulus' | sha256sum | cut -c1-16
        let card = Card(form: .question, prompt: "Who founded Rome?", answer: "Romulus")
        #expect(card.identifier.text == "5853dd9d0d7d4a48")
        // printf 'cloze\x1fIn […] it fell.\x1fé' | sha256sum | cut -c1-16, with é as one character
        let cloze = Card(form: .cloze, prompt: "In […]\n it fell.", answer: "e\u{301}", hint: "letter")
        #expect(cloze.identifier.text == "083049e6febaaef3")
        let changed = Card(
            form: .question, kind: .person, prompt: "Who  founded\nRome?", answer: "Romulus ", also: ["x"], note: "n",
            tags: ["t"], source: CardSource(document: "d", line: 1), evidence: "e")
        #expect(changed.identifier == card.identifier)
    }

    @Test func `line breaks and control characters become what a deck can hold`() {
        let card = Card(
            form: .question, prompt: " a\r\nb\rc\u{1B}[1m\u{85}\n", answer: "\u{0}x\u{9B}y\t", also: ["p\nq", " \n"],
            note: "\r\n", tags: ["\u{7}t"], evidence: "one\r\ntwo", explicitIdentifier: "")
        #expect(card.prompt == "a\nb\nc [1m")
        #expect(card.answer == "x y")
        #expect(card.also == ["p q"])
        #expect(card.note == nil)
        #expect(card.tags == ["t"])
        #expect(card.evidence == "one two")
        #expect(card.explicitIdentifier == nil)
    }

    struct Spaced: Sendable {
        let text: String
        let collapsed: String
    }

    @Test(arguments: [
        Spaced(text: "", collapsed: ""), Spaced(text: " ", collapsed: ""), Spaced(text: "a b", collapsed: "a b"),
        Spaced(text: " a b", collapsed: "a b"), Spaced(text: "a b ", collapsed: "a b"),
        Spaced(text: "a  b", collapsed: "a b"), Spaced(text: "a\tb\r\nc\u{B}d", collapsed: "a b c d"),
        Spaced(text: "e\u{301}\u{A0}\u{2003}b", collapsed: "é b"),
    ]) func `white space counts as one space, inside only`(spaced: Spaced) {
        #expect(spaced.text.collapsed == spaced.collapsed)
        #expect(spaced.text.collapsed.unicodeScalars.elementsEqual(spaced.collapsed.unicodeScalars))
    }
}
