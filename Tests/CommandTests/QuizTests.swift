import TestSupport
import Testing

@Suite struct `A quiz over a pipe` {
    private let program: Program

    init() throws {
        program = try Program()
        try program.folder.write(
            """
            Q: When was Caesar killed?
            A: 15 March 44 BC
            kind: date
            evidence: Caesar was killed on the 15th of March 44 BC.
            from: Decks/rome.txt:3

            Q: Who crossed the Rubicon?
            A: Caesar
            kind: person

            """, to: "Decks/rome.md")
    }

    @Test func `asks, judges, explains, and keeps the score`() throws {
        let outcome = try program("quiz", input: "the Ides of May\nCaesar\n15.3.44 BC\n")
        #expect(outcome.status == 0)
        #expect(outcome.errors.isEmpty)
        #expect(outcome.output.contains("When was Caesar killed?"))
        #expect(outcome.output.contains("15 March 44 BC"))
        #expect(outcome.output.contains("Decks/rome.txt:3"))
        #expect(outcome.output.contains("1 of 2 right"))
        #expect(!outcome.output.contains("\u{1B}"))
    }

    @Test func `has every answer in the log before the next question`() throws {
        _ = try program("quiz", input: "15 March 44 BC\n")
        let log = try #require(try program.folder.names(in: "Progress").first { $0.hasSuffix(".jsonl") })
        let lines = try program.folder.read("Progress/" + log).split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines[1].contains(#""type":"review""#))
        #expect(lines[1].contains(#""given":"15 March 44 BC","verdict":"right""#))
        #expect(lines[2].contains(#""type":"card""#))
    }

    @Test func `writes a readable summary, and stats tell the same`() throws {
        _ = try program("quiz", input: "15 March 44 BC\nCaesar\n")
        #expect(try program.folder.read("Progress/summary.json").contains(#""prompt": "When was Caesar killed?""#))
        let stats = try program("stats")
        #expect(stats.output.contains("2 cards · 2 known · 0 missed · 0 new"))
        #expect(try program("stats", "--json").output.contains(#""recall": {"right": 2, "total": 2}"#))
    }

    @Test func `what was missed comes up in review, and is done when recalled`() throws {
        #expect(try program("review").output == "There is nothing missed to go over. For what is due: quiz\n")
        _ = try program("quiz", input: "15 March 44 BC\nPompey\n:quit\n")
        let review = try program("review", input: "Caesar\n")
        #expect(review.output.contains("Who crossed the Rubicon?"))
        #expect(!review.output.contains("When was Caesar killed?"))
        #expect(try program("review").output == "There is nothing missed to go over. For what is due: quiz\n")
    }

    @Test func `undo takes back the last answer, and nothing is erased`() throws {
        _ = try program("quiz", input: "15 March 44 BC\nCaesar\n")
        let undone = try program("undo")
        #expect(undone.output.hasPrefix("Took back the answer “Caesar” of "))
        #expect(try program("stats").output.contains("2 cards · 1 known · 0 missed · 1 new"))
        _ = try program("undo")
        let nothing = try program("undo")
        #expect(nothing.status == 1)
        #expect(nothing.errors == "error: there is nothing to take back\n")
    }

    @Test func `also writes the answer into the deck, and undo takes it out`() throws {
        let before = try program.folder.read("Decks/rome.md")
        let kept = try program("quiz", input: "the Ides of March\n:also\n")
        #expect(kept.output.contains("“the Ides of March” counts from now on: it is in Decks/rome.md"))
        let added = before.replacing("BC\nkind: date", with: "BC\nalso: the Ides of March\nkind: date")
        #expect(try program.folder.read("Decks/rome.md") == added)
        #expect(try program("check").status == 0)
        let undone = try program("quiz", input: "Gaius Julius\n:also\n")
        #expect(undone.output.contains("“Gaius Julius” counts from now on"))
    }

    @Test func `undo takes the answer out of the deck again`() throws {
        let before = try program.folder.read("Decks/rome.md")
        let undone = try program("quiz", input: "the Ides of March\n:also\n:undo\n")
        #expect(undone.output.contains("“the Ides of March” is taken out of Decks/rome.md again"))
        #expect(try program.folder.read("Decks/rome.md") == before)
    }

    @Test func `options choose kinds and count`() throws {
        let outcome = try program("quiz", "--kinds", "person", "--count", "1", input: ":quit\n")
        #expect(outcome.output.contains("Who crossed the Rubicon?"))
        let unknown = try program("quiz", "--kinds", "colour")
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("“colour” is no kind of card"))
    }

    @Test func `an unknown deck is named, with those there are`() throws {
        let outcome = try program("quiz", "greece")
        #expect(outcome.status == 1)
        #expect(
            outcome.errors == "error: no deck and no file is called “greece”\nnote: the decks: rome\n")
    }

    @Test func `what there is nothing of is said so`() throws {
        try program.folder.write("", to: "Decks/empty.md")
        #expect(try program("quiz", "empty").output == "There is no card yet. To write some: add DECK\n")
        #expect(
            try program("quiz", "--kinds", "figure").output
                == "No card is left: they are of other kinds, or suspended.\n")
    }

    @Test func `a path is the deck that it leads to, not one of the same name here`() throws {
        try program.folder.write("Q: Who founded Athens?\nA: Theseus\n", to: "home/Decks/rome.md")
        let other = try program("quiz", "home/Decks/rome.md", input: ":quit\n")
        #expect(other.output.contains("Who founded Athens?"))
        let own = try program("quiz", "./home/../Decks/rome.md", input: ":quit\n")
        #expect(own.output.contains("When was Caesar killed?"))
    }

    @Test func `a summary that cannot be written costs no answer, and says so`() throws {
        try program.folder.write("", to: "Progress/summary.json/in-the-way")
        let outcome = try program("quiz", input: "15 March 44 BC\n:quit\n")
        #expect(outcome.status == 1)
        #expect(
            outcome.errors == """
                Progress/summary.json: error: cannot write: it is a folder
                note: name a file
                note: every answer is in the log all the same; this file is only its summary

                """)
        #expect(try program("stats").output.contains("2 cards · 1 known"))
    }

    @Test func `escape codes in a deck never reach the terminal raw`() throws {
        try program.folder.write("Q: \u{1B}]0;gotcha\u{7}Who?\nA: \u{9B}31mme\n", to: "Decks/hostile.md")
        let outcome = try program("quiz", "hostile", input: "you\nme\n")
        let unsafe = (outcome.output + outcome.errors).unicodeScalars.filter {
            $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value)
        }
        #expect(unsafe.isEmpty)
    }
}

@Suite struct `A damaged log` {
    private let good = """
        {"v":1,"event":"a1","time":1795252324733,"offset":0,"type":"start","session":"s1","mode":"quiz","decks":["rome"]}

        """

    @Test func `with a torn last line loses that line alone, and says so`() throws {
        let program = try Program()
        try program.folder.write("Q: Who?\nA: me\n", to: "Decks/rome.md")
        try program.folder.write(good + #"{"v":1,"event":"a2","ti"#, to: "Progress/here-2026.jsonl")
        let outcome = try program("stats")
        #expect(outcome.status == 0)
        #expect(
            outcome.errors.hasPrefix(
                "Progress/here-2026.jsonl:2:1: warning: the last line is cut off, as after a crash, and was left out\n")
        )
        #expect(try program.folder.read("Progress/here-2026.jsonl") == good + #"{"v":1,"event":"a2","ti"#)
    }

    @Test func `that cannot be read otherwise stops with its place, and is not touched`() throws {
        let program = try Program()
        try program.folder.write("Q: Who?\nA: me\n", to: "Decks/rome.md")
        try program.folder.write("nonsense\n" + good, to: "Progress/here-2026.jsonl")
        let outcome = try program("quiz", input: "me\n")
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasPrefix("Progress/here-2026.jsonl:1:1: error: "))
        #expect(try program.folder.read("Progress/here-2026.jsonl") == "nonsense\n" + good)
    }
}
