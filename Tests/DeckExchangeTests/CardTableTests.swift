import Cards
import DeckExchange
import Diagnostics
import Testing

@Suite struct `Tables of other programs` {
    private func read(_ text: String) -> (cards: [ImportedCard], problems: [String]) {
        var problems: [Diagnostic] = []
        let cards = CardTable(SourceText(path: "t.csv", text: text), reporting: &problems).cards
        return (cards, problems.map(\.rendered))
    }

    @Test func `have question and answer in their first columns, quotes and line breaks included`() {
        let (cards, problems) = read(
            "\"Who said \"\"alea, iacta est\"\"?\",Caesar\r\n\"two\nlines\",x\r\n\r\nlast,\"a, b\"")
        #expect(problems == [])
        #expect(cards.map(\.card.prompt) == ["Who said \"alea, iacta est\"?", "two\nlines", "last"])
        #expect(cards.map(\.card.answer) == ["Caesar", "x", "a, b"])
        #expect(cards.map(\.line) == [1, 2, 5])
    }

    @Test func `may say in their first row what their columns are`() throws {
        let (cards, problems) = read("answer;front;tags;kind\n476;When did Rome fall?;rome late;date\n")
        #expect(problems == [])
        #expect(
            cards.map(\.card) == [
                Card(
                    form: .question, kind: .date, prompt: "When did Rome fall?", answer: "476", tags: ["rome", "late"])
            ])
    }

    @Test func `of Anki have headers, HTML and gaps`() throws {
        let text = """
            #separator:Tab
            #html:true
            #guid column:1
            #deck column:2
            #tags column:5
            x#1\tRome\tWhen did <b>Rome</b> fall?<br>The &quot;West&quot;\t476\tlate
            x#2\tRome\t{{c1::Odoacer::who}} deposed him in {{c2::476}}.\textra\t

            """
        let (cards, problems) = read(text)
        #expect(problems == [])
        #expect(
            cards.map(\.card.prompt) == [
                "When did Rome fall?\nThe \"West\"", "[…] deposed him in 476.", "Odoacer deposed him in […].",
            ])
        #expect(cards.map(\.card.answer) == ["476", "Odoacer", "476"])
        #expect(cards.map(\.card.hint) == [nil, "who", nil])
        #expect(cards.map(\.card.note) == [nil, "extra", "extra"])
        #expect(cards.map(\.card.explicitIdentifier) == ["x#1", nil, nil])
        #expect(cards[0].card.tags == ["late"])
    }

    @Test func `tell what is wrong with a row, with its line, leave it out, and give the others`() {
        let (cards, problems) = read("a,1\n\"d\" x,2\nc,\n\"open,3\nb,4\n")
        #expect(cards.map(\.card.prompt) == ["a", "b"])
        #expect(
            problems == [
                """
                t.csv:2:4: error: text behind the closing quote
                 2 | "d" x,2
                   |    ^^
                note: write two quotes for one inside of a quoted field
                """,
                """
                t.csv:4:1: error: quote is not closed
                 4 | "open,3
                   | ^
                note: add a quote at the end of the field
                """,
                """
                t.csv:3:1: warning: row has no question or no answer
                 3 | c,
                   | ^^
                note: it is left out
                """,
            ])
    }

    @Test func `that were written here are read again as the same cards`() {
        let cards = [
            Card(
                form: .question, kind: .date, prompt: "When did \"Rome\" fall?", answer: "476\tor so", also: ["AD 476"],
                choices: ["410", "453"], note: "# a note", tags: ["rome"]),
            Card(form: .cloze, prompt: "[…] sacked Rome […].", answer: "Alaric", gapOffset: 0, hint: "who"),
            Card(form: .sequence, prompt: "Order", answer: "", choices: ["a", "b"]),
            Card(form: .choice, prompt: "Which?", answer: "this", choices: ["that"], explicitIdentifier: "mine"),
            Card(form: .question, prompt: "#hash", answer: "two\nlines"),
        ]
        let deck = Deck(name: "rome", path: "rome.md", entries: cards.map { Deck.Entry(card: $0, lines: 1...1) })
        let (read, problems) = read(TabbedCards([deck]).text)
        #expect(problems == [])
        #expect(read.map(\.card) == cards)
    }
}
