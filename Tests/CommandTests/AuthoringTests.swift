import TestSupport
import Testing

@Suite struct `Writing cards` {
    @Test func `add asks for one card after the other, and the deck is checked and drilled`() throws {
        let program = try Program()
        let lines = "When was Caesar killed?\n15 March 44 BC\nthe Ides of March, 44 BC\n\ndate\nBy conspirators.\n\n"
        let added = try program("add", "rome", input: lines)
        #expect(added.output == "A new deck: Decks/rome.md.\n1 card added to Decks/rome.md.\n")
        #expect(
            try program.folder.read("Decks/rome.md") == """
                Q: When was Caesar killed?
                A: 15 March 44 BC
                also: the Ides of March, 44 BC
                kind: date
                note: By conspirators.

                """)
        #expect(try program("check").output == "1 deck, 1 card: no problems\n")
        let again = try program("add", "rome", input: "when was Caesar killed?\n1\n\n\n\n\n")
        #expect(again.output.contains("The deck “rome” has this question already; it is not added."))
    }

    @Test func `new makes a page that explains itself, and never touches a deck that is there`() throws {
        let program = try Program()
        #expect(try program("new", "rome").output == "Made Decks/rome.md.\n")
        #expect(try program("check").output == "1 deck, 0 cards: no problems\n")
        let again = try program("new", "rome")
        #expect(again.status == 1)
        #expect(again.errors == "Decks/rome.md: error: this deck exists\nnote: to change it: muster edit rome\n")
        #expect(try program("new", "../rome").errors.hasPrefix("error: “../rome” cannot be the name of a deck"))
    }

    @Test func `edit opens the editor and checks the deck on return`() throws {
        let program = try Program()
        try program.folder.write("Q: Who?\nA: me\n", to: "Decks/rome.md")
        let editor = try program.folder.write("printf 'Q: Why?\\n' > \"$1\"\n", to: "home/editor")
        let outcome = try program("edit", "rome", environment: ["EDITOR": "sh \(editor)"])
        #expect(outcome.status == 0)
        #expect(outcome.errors.hasPrefix("Decks/rome.md:1:1: error: "))
        #expect(outcome.output == "1 deck, 0 cards: 1 error\n")
        let failed = try program("edit", "rome", environment: ["EDITOR": "false"])
        #expect(failed.status == 1)
        #expect(failed.errors.contains("the editor “false” ended with status 1"))
    }

    @Test func `check reports every problem of every deck in one pass`() throws {
        let program = try Program()
        try program.folder.write("Q: Who?\n\nA: orphan\n\nQ: Where?\nA: here\nalos: there\n", to: "Decks/a.md")
        try program.folder.write("C: no gap\n", to: "Decks/b.md")
        let outcome = try program("check")
        #expect(outcome.status == 1)
        let places = outcome.errors.split(separator: "\n").filter { $0.hasPrefix("Decks/") }.map { line in
            line.split(separator: ":").prefix(2).joined(separator: ":")
        }
        #expect(places.contains("Decks/a.md:7"))
        #expect(places.contains("Decks/b.md:1"))
    }
}
