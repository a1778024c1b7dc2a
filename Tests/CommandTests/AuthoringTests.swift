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

    @Test func `check mends what can be mended without loss, and nothing else`() throws {
        let program = try Program()
        let text =
            "Q: Who deposed the last emperor?\nA: Odoacer\nAlso: Odovacar\nkind: persn\nnote:\n\n# Remarks  \n\nNote: prose\n"
        try program.folder.write(text, to: "Decks/rome.md")
        let told = try program("check")
        #expect(told.output.hasSuffix("3 problems can be mended with: muster check --fix\n"))
        let mended = try program("check", "--fix")
        #expect(mended.output == "Decks/rome.md: 3 problems mended\n1 deck, 1 card: no problems\n")
        #expect(
            try program.folder.read("Decks/rome.md")
                == "Q: Who deposed the last emperor?\nA: Odoacer\nalso: Odovacar\nkind: person\n\n# Remarks  \n\nNote: prose\n"
        )
    }

    @Test func `check writes JSON with ranges for editors`() throws {
        let program = try Program()
        try program.folder.write("Q: Wer war Ödön?\nA: wer\nkind: persn\n", to: "Decks/a.md")
        let outcome = try program("check", "--json")
        #expect(outcome.status == 1)
        #expect(outcome.errors == "")
        #expect(
            outcome.output == #"""
                {"problems":[{"column":7,"end":37,"endColumn":12,"file":"Decks/a.md","fix":[{"end":37,"start":32,"text":"person"}],\#
                "line":3,"message":"unknown kind \"persn\"","notes":["did you mean \"person\"?",\#
                "kinds are date, order, figure, cause, person, place, term, chronology"],"severity":"error","start":32},\#
                {"column":4,"end":6,"endColumn":7,"file":"Decks/a.md","line":1,\#
                "message":"the question contains its answer, \"wer\"","notes":["reword the question"],"severity":"warning","start":3}]}

                """#)
        #expect(try program("check", "--json", "Decks/a.md").output == outcome.output)
    }

    @Test func `edit opens the editor at the line of a card`() throws {
        let program = try Program()
        try program.folder.write("Q: Who?\nA: me\n\nQ: Who crossed the Alps?\nA: Hannibal\n", to: "Decks/rome.md")
        let editor = try program.folder.write("echo \"$@\" > \"$HOME/seen\"\n", to: "home/editor")
        let outcome = try program("edit", "alps", environment: ["EDITOR": "sh \(editor)"])
        #expect(outcome.status == 0)
        #expect(try program.folder.read("home/seen") == "+4 \(program.folder.path)/Decks/rome.md\n")
        let several = try program("edit", "who", environment: ["EDITOR": "false"])
        #expect(several.status == 1)
        #expect(several.errors.hasPrefix("error: 2 cards have the words “who”\nnote: Decks/rome.md:1: Who?\n"))
        let none = try program("edit", "elephants")
        #expect(none.errors.hasPrefix("error: no deck and no card is called “elephants”\n"))
    }

    @Test func `add tells of a card that says nearly the same`() throws {
        let program = try Program()
        try program.folder.write("Q: Who crossed the Alps with elephants?\nA: Hannibal\n", to: "Decks/rome.md")
        let added = try program("add", "punic", input: "Who led elephants across the Alps?\nHannibal\n\n\n\n\n")
        #expect(
            added.output.contains(
                "There is a card much like it, at Decks/rome.md:1:\n  Who crossed the Alps with elephants? — Hannibal\n"
            ))
        #expect(added.output.hasSuffix("1 card added to Decks/punic.md.\n"))
    }

    @Test func `watch checks at once and after each save`() throws {
        let program = try Program()
        try program.folder.write("Q: Who?\nA: me\n", to: "Decks/a.md")
        var environment = program.environment
        environment["MUSTER_STUDY"] = program.folder.path
        let terminal = try PseudoTerminal(Program.path, ["watch"], environment: environment)
        try terminal.expect("1 deck, 1 card: no problems")
        try program.folder.write("Q: Who?\n", to: "Decks/a.md")
        try terminal.expect("card has a question but no answer")
        try terminal.expect("1 deck, 0 cards: 1 error")
        try program.folder.write("Q: Who?\nA: me\n", to: "Decks/a.md")
        try terminal.expect("1 deck, 1 card: no problems; 1 mended")
        terminal.send("\u{03}")
        _ = try terminal.finish()
    }
}
