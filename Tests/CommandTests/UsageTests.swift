import Testing

@Suite struct `The program says how it is used` {
    @Test func `help lists every command with a sentence`() throws {
        let help = try Program()("--help")
        #expect(help.status == 0)
        #expect(help.errors.isEmpty)
        #expect(help.output.contains("USAGE: muster"))
    }

    @Test func `a word that is no command is wrong usage, status 64`() throws {
        let outcome = try Program()("--nonsense")
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("Error: Unknown option '--nonsense'"))
    }

    @Test(arguments: [["chekc"], ["help", "chekc"]])
    func `a mistyped command is named, with the one that was perhaps meant`(words: [String]) throws {
        let outcome = try Program().run(words)
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty)
        #expect(
            outcome.errors == """
                error: there is no command “chekc”
                note: did you mean “check”?
                note: muster help lists the commands

                """)
    }

    @Test(arguments: [["quiz", "--kinds", ","], ["compile", "notes.txt", "--kinds", ","]])
    func `kinds have to be named`(words: [String]) throws {
        let outcome = try Program().run(words)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("--kinds takes one or more of: date, order, figure"))
    }
}
