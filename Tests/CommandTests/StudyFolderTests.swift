import TestSupport
import Testing

@Suite struct `A study folder is found as git finds a repository` {
    @Test func `init makes Decks and Progress, and is content to find them`() throws {
        let program = try Program()
        let made = try program("init", "history")
        #expect(made.status == 0)
        #expect(
            made.output
                == "Made a study folder in history. Next: cd history, then muster compile FILE, or muster new DECK.\n")
        #expect(try program.folder.names(in: "history") == ["Decks", "Progress"])
        #expect(try program("init", "history").output == "There is a study folder in history already.\n")
    }

    @Test func `without a study folder there is one error that says how to make one`() throws {
        let program = try Program()
        let outcome = try program("stats", environment: ["MUSTER_STUDY": "nowhere"])
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
        #expect(
            outcome.errors == """
                nowhere: error: no such study folder
                note: make one with: muster init nowhere

                """)
    }

    @Test func `a folder without decks is told apart from none`() throws {
        let program = try Program()
        let outcome = try program("stats", "--study", "home")
        #expect(outcome.errors.hasPrefix("home: error: this is no study folder: it has no “Decks” in it\n"))
    }
}
