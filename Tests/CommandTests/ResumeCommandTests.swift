import TestSupport
import Testing

@Suite struct `Suspended cards` {
    private let program: Program

    init() throws {
        program = try Program()
        try program.folder.write(
            "Q: Who crossed the Rubicon?\nA: Caesar\n\nQ: Who crossed the Alps?\nA: Hannibal\n", to: "Decks/rome.md")
        _ = try program("quiz", input: ":suspend\n:suspend\n")
    }

    @Test func `are not asked, and are listed under numbers`() throws {
        #expect(try program("quiz").output == "No card is left: they are of other kinds, or suspended.\n")
        let list = try program("resume")
        #expect(list.status == 0)
        #expect(
            list.output == """
                1. Who crossed the Rubicon? (rome)
                2. Who crossed the Alps? (rome)
                To take one up again: resume NUMBER, or resume all.

                """)
    }

    @Test func `come back by their number`() throws {
        #expect(try program("resume", "2", "2").output == "Asked again: “Who crossed the Alps?” (rome).\n")
        let quiz = try program("quiz", input: "Hannibal\n")
        #expect(quiz.output.contains("1 of 1 right"))
        #expect(try program("resume").output.hasPrefix("1. Who crossed the Rubicon? (rome)\nTo take"))
    }

    @Test func `come back all at once`() throws {
        #expect(
            try program("resume", "all").output
                == "Asked again: “Who crossed the Rubicon?” (rome).\nAsked again: “Who crossed the Alps?” (rome).\n")
        #expect(try program("resume").output == "No card is suspended.\n")
        #expect(try program("stats").output.hasPrefix("2 cards · 0 known · 0 missed · 2 new\n"))
    }

    @Test func `are told from numbers that no card has, and nothing changes`() throws {
        let outcome = try program("resume", "1", "3")
        #expect(outcome.status == 1)
        #expect(
            outcome.errors == """
                error: no suspended card has the number “3”
                note: the numbers go from 1 to 2: muster resume lists them

                """)
        #expect(try program("resume").output.contains("1. Who crossed the Rubicon?"))
    }
}
