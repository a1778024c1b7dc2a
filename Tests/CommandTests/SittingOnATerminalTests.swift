import TestSupport
import Testing

/// The real program on a terminal, driven key by key. Control keys wait for the prompt: between two lines the terminal
/// itself would take them.
struct `a sitting on a terminal` {
    private let program: Program

    init() throws {
        program = try Program()
        try program.folder.write(
            """
            C: [Hannibal] crossed the Alps.
            kind: person

            C: Caesar crossed the [Rubicon].
            kind: place

            C: Harold fell at [Hastings].
            kind: place

            """, to: "Decks/rome.md")
    }

    private func start(_ arguments: String..., columns: Int = 80, term: String = "xterm-256color") throws
        -> PseudoTerminal
    {
        var environment = program.environment
        environment["MUSTER_STUDY"] = program.folder.path
        environment["TERM"] = term
        return try PseudoTerminal(Program.path, arguments, environment: environment, columns: columns)
    }

    /// A quiz at its first question, which asks for Hannibal.
    private func startQuiz(columns: Int = 80, term: String = "xterm-256color") throws -> PseudoTerminal {
        let terminal = try start("quiz", columns: columns, term: term)
        try terminal.expect("crossed the Alps.")
        try terminal.expect("> ")
        return terminal
    }

    /// All lines of the learner's log.
    private func log() throws -> [String] {
        try program.folder.names(in: "Progress").filter { $0.hasSuffix(".jsonl") }.flatMap { name in
            try program.folder.read("Progress/" + name).split(separator: "\n").map { String($0) }
        }
    }

    @Test func `an answer is judged, saved, and Enter goes on`() throws {
        let terminal = try startQuiz()
        try terminal.answer("Hannibal")
        #expect(try log().count { $0.contains(#""type":"review""#) } == 1)
        terminal.send("\r")
        try terminal.expect("Caesar crossed the")
        try terminal.expect("> ")
        terminal.send("\u{04}")
        try terminal.expect("1 of 1 right")
        #expect(try terminal.finish() == 0)
    }

    @Test func `Tab completes a command and nothing else`() throws {
        let terminal = try startQuiz()
        terminal.send(":hi\t\r")
        try terminal.expect("H·······")
        try terminal.expect("> ")
        terminal.send("Hann\tibal\r")
        try terminal.expect("right")
        try terminal.expect("Enter goes on ")
        terminal.send(":quit\r")
        #expect(try terminal.finish() == 0)
    }

    @Test func `the line can be edited, letters with accents too`() throws {
        let terminal = try startQuiz()
        terminal.send("é\u{7F}annibal\u{01}H\r")
        try terminal.expect("right")
        try terminal.expect("Enter goes on ")
        terminal.send("\u{04}")
        #expect(try terminal.finish() == 0)
    }

    @Test func `Ctrl-C abandons the line at once, and a second one ends the sitting`() throws {
        let terminal = try startQuiz()
        terminal.send("Hasdr\u{03}")
        try terminal.expect("Ctrl-C once more", within: .seconds(2))
        try terminal.expect("> ")
        try terminal.answer("Hannibal")
        terminal.send("\u{03}")
        try terminal.expect("Ctrl-C once more")
        try terminal.expect("Enter goes on ")
        terminal.send("\u{03}")
        try terminal.expect("1 of 1 right")
        #expect(try terminal.finish() == 0)
        #expect(try log().last?.contains(#""right":1"#) == true)
    }

    @Test func `the arrow keys bring back no answer`() throws {
        let terminal = try startQuiz()
        try terminal.answer("Hannibal")
        terminal.send("\r")
        try terminal.expect("Caesar crossed the")
        try terminal.expect("> ")
        terminal.send("\u{1B}[ARubicon\r")
        try terminal.expect("right")
        try terminal.expect("Enter goes on ")
        terminal.send("\u{04}")
        try terminal.expect("2 of 2 right")
        #expect(try terminal.finish() == 0)
    }

    @Test func `the prompt remembers its commands from day to day, and no answer`() throws {
        let first = try start()
        try first.expect("muster> ")
        first.send("quiz\r")
        try first.expect("crossed the Alps.")
        try first.expect("> ")
        first.send("Hannibal\r")
        try first.expect("Enter goes on ")
        first.send("\u{04}")
        try first.expect("muster> ")
        first.send("\u{04}")
        #expect(try first.finish() == 0)

        let second = try start()
        try second.expect("muster> ")
        second.send("\u{1B}[A")
        try second.expect("quiz")
        second.send("\r")
        try second.expect("Caesar crossed the")
        try second.expect("> ")
        second.send("\u{04}")
        try second.expect("muster> ")
        second.send("\u{04}")
        #expect(try second.finish() == 0)
    }

    @Test func `a window made narrow wraps what follows`() throws {
        let terminal = try startQuiz(columns: 80)
        terminal.resize(columns: 30)
        terminal.send(":help\r")
        try terminal.expect("show this list")
        try terminal.expect("> ")
        terminal.send("\u{04}")
        #expect(try terminal.finish() == 0)
        let help = terminal.transcript.split(whereSeparator: \.isNewline).filter { $0.contains("part of the answer") }
        #expect(help.isEmpty)
    }

    @Test func `a dumb terminal gets no escape codes`() throws {
        let terminal = try startQuiz(term: "dumb")
        try terminal.answer("Hannibal")
        terminal.send("\u{04}")
        #expect(try terminal.finish() == 0)
        #expect(!terminal.transcript.contains("\u{1B}"))
    }

    @Test func `home, help and stats fit a narrow terminal`() throws {
        let name = "The Soviet Union in the Second World War"
        try program.folder.write("---\nname = \"\(name)\"\n---\nQ: Who?\nA: me\n", to: "Decks/war.md")
        _ = try program("quiz", input: "me\n:quit\n")
        let terminal = try start(columns: 40)
        for command in ["help", "stats", "quit"] {
            try terminal.expect("muster> ")
            terminal.send(command + "\r")
        }
        #expect(try terminal.finish() == 0)
        let lines = terminal.transcript.replacing(/\u{1B}\[[0-9;?]*[a-z]/, with: "").split(whereSeparator: \.isNewline)
        #expect(lines.allSatisfy { $0.count <= 40 })
        #expect(lines.contains("The Soviet Un…      1    0    1        –"))
        #expect(lines.contains("compile FILE    turn a document into a"))
        #expect(lines.contains("                deck; add --review to go"))
    }

    @Test func `a hang-up ends the sitting properly`() throws {
        let terminal = try startQuiz()
        try terminal.answer("Hannibal")
        terminal.hangUp()
        #expect(try terminal.finish() == 0)
        #expect(try log().last?.contains(#""type":"end""#) == true)
    }
}

extension PseudoTerminal {
    /// Types an answer, which is judged right, up to the pause after it.
    fileprivate func answer(_ text: String) throws {
        send(text + "\r")
        try expect("right")
        try expect("Enter goes on ")
    }
}
