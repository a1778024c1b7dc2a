import Cards
import Testing

@Suite struct `Questions are read` {
    @Test func `a question and its answer are a card`() {
        let (deck, problems) = readDeck("Q: Who founded Rome?\nA: Romulus\n")
        #expect(problems == [])
        #expect(deck.entries.map(\.card) == [Card(form: .question, prompt: "Who founded Rome?", answer: "Romulus")])
        #expect(deck.entries.map(\.lines) == [1...2])
    }

    @Test func `every key finds its place`() {
        let cards = readCards(
            """
            Q: When did Rome fall?
            A: 476
            also: AD 476
            also: the year 476; or so
            kind: date
            choices: 410; 455 ; 1453
            choices: a\\; b
            note: In the West.
            tags: rome, late antiquity
            from: Decks/notes: new.txt:12
            evidence: Rome fell in 476.
            id: fall
            """)
        #expect(
            cards == [
                Card(
                    form: .question, kind: .date, prompt: "When did Rome fall?", answer: "476",
                    also: ["AD 476", "the year 476; or so"], choices: ["410", "455", "1453", "a; b"],
                    note: "In the West.", tags: ["rome", "late antiquity"],
                    source: CardSource(document: "Decks/notes: new.txt", line: 12), evidence: "Rome fell in 476.",
                    explicitIdentifier: "fall")
            ])
        #expect(cards.first?.identifier == CardIdentifier("fall"))
    }

    @Test func `keys may stand above the answer, blank lines between them`() {
        let card = readCards("Q: x?\nkind: date\n\nA: 1\n\nnote: n\n").first
        #expect(card == Card(form: .question, kind: .date, prompt: "x?", answer: "1", note: "n"))
    }

    @Test func `questions and answers may have several lines`() {
        let cards = readCards("Q:\nWhich\n  three?\nA: - a\n- b\n\n- c\n\n---\nQ: x\nA: y")
        #expect(cards.map(\.prompt) == ["Which\n  three?", "x"])
        #expect(cards.map(\.answer) == ["- a\n- b\n\n- c", "y"])
    }

    @Test func `line ends of Windows change nothing`() {
        let text = "Q: a\nb\nA: c\nalso: d\n\nC: e [f]\n"
        #expect(readCards(text.replacing("\n", with: "\r\n")) == readCards(text))
        #expect(readCards(text).count == 2)
    }

    @Test func `a backslash makes mere text of what looks like something else`() {
        let card = readCards("Q: x\n\\also: y\n\\\\Q: z\n\\---\nA: C:\\temp\\\n\\# no heading\n").first
        #expect(card?.prompt == "x\nalso: y\n\\Q: z\n---")
        #expect(card?.answer == "C:\\temp\\\n# no heading")
        #expect(card?.also == [])
    }

    @Test func `steps make a sequence, with or without its answer`() {
        let expected = Card(form: .sequence, kind: .chronology, prompt: "Order.", answer: "", choices: ["a", "b", "c"])
        #expect(expected.answer == "a; b; c")
        #expect(readCards("Q: Order.\nsteps: a; b; c\nkind: chronology\n") == [expected])
        #expect(readCards("Q: Order.\nkind: chronology\nsteps: a\nsteps: b\nsteps: c\n") == [expected])
        #expect(readCards("Q: Order.\nA: a; b; c\nkind: chronology\nsteps: a; b; c\n") == [expected])
    }

    @Test func `a question that needs its choices says so`() {
        let cards = readCards("Q: Which of these was no emperor?\nA: Cicero\nform: choice\nchoices: Nero; Titus\n")
        #expect(
            cards == [
                Card(
                    form: .choice, prompt: "Which of these was no emperor?", answer: "Cicero",
                    choices: ["Nero", "Titus"])
            ])
    }

    @Test func `prose around cards is left alone`() {
        let text = """
            # Rome
            Some words, with a note: inside.

            Q: x
            A: y
            tags: t

            Notes: prose again
            ## Carthage
            more words

            Q: z
            A: w
            ---
            [the end]
            """
        let (deck, problems) = readDeck(text)
        #expect(problems == [])
        #expect(deck.entries.map(\.card.answer) == ["y", "w"])
        #expect(deck.entries.map(\.lines) == [4...6, 12...13])
    }
}
