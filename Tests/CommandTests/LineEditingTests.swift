import Foundation
import Terminal
import TestSupport
import Testing

/// The line that a learner types on, with the real readline.
struct `the line of a sitting` {
    private let terminal: TerminalProgram

    init() throws {
        terminal = try TerminalProgram(decks: [
            "rome": """
            C: [Hannibal] crossed the Alps.
            kind: person
            tags: war, africa

            C: Caesar crossed the [Rubicon].
            kind: place

            """
        ])
    }

    @Test func `follows the inputrc, vi mode too`() throws {
        let inputrc = try terminal.folder.write("set editing-mode vi\n", to: "home/vi.inputrc")
        let screen = try terminal.start("quiz", variables: ["INPUTRC": inputrc])
        try screen.expect("> ")
        screen.send("annibal\u{1B}")
        // Readline waits for the rest of a key's code after Escape.
        usleep(700_000)
        screen.send("0iH\r")
        try screen.expect("right")
        try screen.expect("Enter goes on ")
        #expect(try screen.leave().contains("1 of 1 right"))
    }

    @Test func `takes a paste of several lines as one answer, which Enter sends`() throws {
        let screen = try terminal.start("quiz")
        try screen.expect("> ")
        screen.send("\u{1B}[200~\nHannibal\n\u{1B}[201~")
        screen.send("\r")
        try screen.expect("right")
        try screen.expect("Enter goes on ")
        #expect(try screen.leave().contains("1 of 1 right"))
    }

    @Test func `goes on after Ctrl-Z and fg`() throws {
        // A shell, since a program that has none above it cannot be stopped.
        var environment = terminal.program.environment
        environment["MUSTER_STUDY"] = terminal.folder.path
        environment["PS1"] = "shell: "
        let screen = try PseudoTerminal("/bin/bash", ["--norc", "--noprofile", "-i"], environment: environment)
        try screen.expect("shell: ")
        screen.send(Program.path + " quiz\r")
        try screen.expect("crossed the Alps.")
        try screen.expect("> ")
        screen.send("Hanni")
        try screen.expect("Hanni")
        screen.send("\u{1A}")
        try screen.expect("Stopped")
        try screen.expect("shell: ")
        screen.send("fg\r")
        try screen.expect("Hanni")
        screen.send("bal\r")
        try screen.expect("right")
        try screen.expect("Enter goes on ")
        screen.send("\u{04}")
        try screen.expect("1 of 1 right")
        try screen.expect("shell: ")
        screen.send("exit\r")
        _ = try screen.finish()
    }

    /// Readline's callback interface remembers an end of input for good, and then ends every line twice.
    @Test func `leaves no blank line after a sitting that was ended by Ctrl-D`() throws {
        let screen = try terminal.start()
        try screen.reply("quiz")
        try screen.expect("crossed the Alps.")
        try screen.expect("> ")
        screen.send("\u{04}")
        try screen.expect("muster> ")
        screen.send("home\r")
        try screen.expect("muster> ")
        #expect(try screen.leave().contains("muster> home\nDeck"))
    }

    @Test func `takes an answer that begins with a colon after a space`() throws {
        let screen = try terminal.start("quiz")
        try screen.reply(" :quit")
        try screen.expect("wrong")
        try screen.expect("Enter goes on ")
        #expect(try screen.leave().contains("0 of 1 right"))
    }

    @Test func `has no colours where NO_COLOR is set`() throws {
        let screen = try terminal.start("quiz", variables: ["NO_COLOR": "yes"])
        try screen.reply("Hannibal")
        try screen.expect("Enter goes on ")
        _ = try screen.leave()
        #expect(!screen.transcript.contains(/\u{1B}\[[0-9;]*m/))
    }

    @Test func `is plain text where that is wanted: no signs, no escape codes, nothing drawn anew`() throws {
        let screen = try terminal.start("quiz", "--plain")
        try screen.reply("Hannibal")
        try screen.expect("right")
        try screen.goOn()
        try screen.reply("Tiber")
        try screen.expect("wrong")
        try screen.expect("Enter goes on ")
        let text = try screen.leave()
        #expect(!screen.transcript.contains("\u{1B}"))
        #expect(!text.contains { "✓✗≈·".contains($0) })
        #expect(text.contains("1 of 2 right, 50%"))
    }

    @Test func `in plain text too is abandoned by Ctrl-C, and twice ends the sitting`() throws {
        let screen = try terminal.start("quiz", variables: ["MUSTER_PLAIN": "1"])
        try screen.expect("> ")
        screen.send("Hasdr\u{03}")
        try screen.expect("Ctrl-C once more")
        try screen.reply("Hannibal")
        try screen.expect("Enter goes on ")
        screen.send("\u{03}")
        try screen.expect("Enter goes on ")
        screen.send("\u{03}")
        try screen.expect("1 of 1 right")
        #expect(try screen.finish() == 0)
        #expect(try terminal.log().last?.contains(#""type":"end""#) == true)
    }

    @Test func `wraps wide and combining characters by their columns`() throws {
        try terminal.folder.write(
            """
            Q: 第二次世界大戦でドイツがソビエト連邦を攻撃した日はいつですか、そしてその作戦の名前は何でしたか？
            A: 一九四一年六月二十二日
            note: Café e\u{301}te\u{301} – les accents composés ne prennent pas de place à la fin d’une ligne de texte.

            """, to: "Decks/wide.md")
        let screen = try terminal.start("quiz", "wide", columns: 40)
        try screen.reply("一九四一年六月二十二日")
        try screen.expect("right")
        try screen.expect("Enter goes on ")
        let lines = try screen.leave().split(separator: "\n")
        #expect(lines.allSatisfy { String($0).displayWidth <= 40 })
        #expect(lines.contains { $0.hasPrefix("第二次世界大戦") })
    }

    @Test(arguments: [
        ("exa\t", "exam"), ("quiz --ki\t", "quiz --kinds"),
        ("quiz --kinds person,pl\t", "person,place"), ("quiz --tags af\t", "africa"), ("quiz ro\t", "quiz rome"),
        ("quiz --form ty\t", "typed"), ("set ret\t", "retention"), ("set form lad\t", "ladder"),
    ])
    func `is completed by Tab at the prompt`(keys: String, completed: String) throws {
        let screen = try terminal.start()
        try screen.expect("muster> ")
        screen.send(keys)
        try screen.expect(completed)
        screen.send("\u{03}")
        try screen.expect("muster> ")
        _ = try screen.leave()
    }

    @Test func `scores in plain text have numbers and no blocks`() throws {
        _ = try terminal.program("quiz", input: "Hannibal\nTiber\n:quit\n")
        let screen = try terminal.start("stats", "--plain")
        #expect(try screen.finish() == 0)
        #expect(!screen.screenText.contains { ("\u{2580}"..."\u{259F}").contains($0) })
        #expect(screen.screenText.contains("2 answers in "))
        #expect(screen.screenText.split(separator: "\n").allSatisfy { $0.last != " " })
    }
}
