import TestSupport
import Testing

@Suite struct `The prompt` {
    private let program: Program

    init() throws {
        program = try Program()
        try program.folder.write("Q: Who crossed the Rubicon?\nA: Caesar\nkind: person\n", to: "Decks/rome.md")
    }

    @Test func `opens with the decks and what to do next`() throws {
        let outcome = try program(input: "quit\n")
        #expect(outcome.status == 0)
        #expect(
            outcome.output == """
                Deck  Cards  Due  New  In mind
                rome      1    0    1        –

                1 new for today, about 1 min. To begin: quiz    All commands: help

                """)
    }

    @Test func `runs the commands of the shell, and goes on after one that fails`() throws {
        let outcome = try program(input: "quiz\nCaesar\nquiz greece\nnonsense\nmuster stats\n")
        #expect(outcome.output.contains("1 of 1 right"))
        #expect(outcome.errors.contains("no deck and no file is called “greece”"))
        #expect(outcome.errors.contains("error: there is no command “nonsense”\nnote: help lists the commands\n"))
        #expect(outcome.output.contains("1 card · 1 known"))
        #expect(outcome.status == 0)
    }

    @Test func `help lists the commands, and explains one`() throws {
        let outcome = try program(input: "help\nhelp quiz\n")
        #expect(outcome.output.contains("\nreview [DECK…]  go over what you missed\n"))
        #expect(outcome.output.contains("USAGE: muster quiz"))
    }

    @Test func `shows its home again on demand`() throws {
        let home = try program(input: "").output
        #expect(try program(input: "home\nmuster\n").output == home + home + home)
    }

    @Test func `without a deck it says how to get one`() throws {
        let outcome = try Program()(input: "")
        #expect(outcome.output.hasPrefix("There is no deck yet.\n"))
    }

    @Test func `without a card it says how to write one`() throws {
        let program = try Program()
        _ = try program("new", "rome")
        #expect(try program(input: "").output == "There is no card yet. To write some: add DECK\n")
    }

    @Test func `a deck that cannot be read is mentioned, not passed over`() throws {
        try program.folder.write([0, 1, 2, 0], to: "Decks/picture.md")
        let outcome = try program(input: "")
        #expect(outcome.output.hasPrefix("A card or deck could not be read; muster check says why.\nDeck "))
        #expect(outcome.errors.isEmpty)
    }
}
