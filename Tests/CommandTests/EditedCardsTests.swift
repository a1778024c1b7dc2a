import TestSupport
import Testing

@Suite struct `An edited card` {
    private let program: Program

    init() throws {
        program = try Program()
        try program.folder.write("C: [Hannibal] crossed the Alps in 218 BC.\n", to: "Decks/rome.md")
        _ = try program("quiz", input: "Hannibal\n")
    }

    private func log() throws -> String {
        try program.folder.names(in: "Progress").filter { $0.hasSuffix(".jsonl") }
            .map { try program.folder.read("Progress/" + $0) }.joined()
    }

    @Test func `keeps its history, and the log has it`() throws {
        try program.folder.write("C: In 218 BC [Hannibal] crossed the Alps with elephants.\n", to: "Decks/punic.md")
        try program.folder.write("Q: Who?\nA: me\n", to: "Decks/rome.md")
        let quiz = try program("quiz", input: ":quit\n")
        #expect(!quiz.output.contains("crossed the Alps"))
        #expect(quiz.output.contains("Who?"))
        #expect(try log().contains(#""type":"relink""#))
        let links = try program("cards", "--links")
        #expect(links.output.contains("→ "))
        #expect(try program("cards", "--orphans").output == "Every card that was learned stands in a deck.\n")
    }

    @Test func `with another answer is due now, and the change is told at the question`() throws {
        try program.folder.write("C: [Hasdrubal] crossed the Alps in 218 BC.\n", to: "Decks/rome.md")
        let quiz = try program("quiz", input: "Hasdrubal\n")
        #expect(quiz.output.contains("changed: the answer is no longer “Hannibal”\n"))
        #expect(quiz.output.contains("1 of 1 right"))
        #expect(try program("quiz").output.contains("Nothing is due today. To drill all the same: cram"))
    }

    @Test func `keeps its history through one edit after the other, with no answer between them`() throws {
        let texts = [
            "C: In 218 BC [Hannibal] crossed the Alps with his elephants.",
            "C: In 218 BC [Hannibal Barca] crossed the Alps with his elephants.",
            "C: With his elephants, [Hannibal Barca] came across the high Alps in 218 BC.",
        ]
        for text in texts {
            try program.folder.write(text + "\n", to: "Decks/rome.md")
            _ = try program("quiz", input: ":quit\n")
        }
        #expect(try program("cards", "--orphans").output == "Every card that was learned stands in a deck.\n")
        #expect(try program("quiz", input: ":quit\n").output.contains("the answer is no longer “Hannibal”"))
    }

    @Test func `is asked about once where it is in doubt, and never again after a no`() throws {
        try program.folder.write("C: [Hannibal] led an army over the mountains.\n", to: "Decks/rome.md")
        let quiz = try program("quiz", input: ":quit\n")
        #expect(quiz.errors.hasPrefix("warning: 1 card may have been edited"))
        #expect(quiz.output.contains("over the mountains"))
        var environment = program.environment
        environment["MUSTER_STUDY"] = program.folder.path
        let terminal = try PseudoTerminal(Program.path, ["quiz"], environment: environment)
        try terminal.expect("Is this the same card, edited?")
        try terminal.expect("y/n (Enter asks later): ")
        terminal.send("n\r")
        try terminal.expect("over the mountains")
        try terminal.expect("> ")
        terminal.send("\u{04}")
        #expect(try terminal.finish() == 0)
        #expect(try log().contains(#""type":"apart""#))
        #expect(try program("quiz", input: ":quit\n").errors == "")
    }

    @Test func `can be given its history by hand, and the history taken back`() throws {
        try program.folder.write("Q: Whose elephants?\nA: those of Hannibal Barca\n", to: "Decks/rome.md")
        let orphans = try program("cards", "--orphans").output
        #expect(orphans.contains("[…] crossed the Alps in 218 BC. — Hannibal (rome, 1 answer)"))
        let old = String(orphans.prefix(16))
        let new = String(try program("cards", "elephants").output.prefix(16))
        #expect(try program("cards", "--link", old, new).output == "The history follows.\n")
        #expect(try program("cards", "--orphans").output == "Every card that was learned stands in a deck.\n")
        #expect(try program("cards", "--unlink", old).status == 0)
        #expect(try program("cards", "--orphans").output.hasPrefix(old))
    }

    @Test func `that comes back as it was brings its history home`() throws {
        let before = try program.folder.read("Decks/rome.md")
        try program.folder.write("C: [Hannibal] crossed the high Alps in 218 BC.\n", to: "Decks/rome.md")
        _ = try program("quiz")
        try program.folder.write(before, to: "Decks/rome.md")
        #expect(try program("quiz").output.contains("Nothing is due"))
        #expect(try program("cards", "--orphans").output == "Every card that was learned stands in a deck.\n")
    }
}

@Suite struct `Decks that were never learned` {
    @Test func `leave no trace in the log when they are edited`() throws {
        let program = try Program()
        try program.folder.write("Q: Who?\nA: me\n", to: "Decks/a.md")
        _ = try program("quiz", input: ":quit\n")
        try program.folder.write("Q: Who is it?\nA: me\n", to: "Decks/a.md")
        _ = try program("quiz", input: ":quit\n")
        #expect(try program.folder.names(in: "Progress") == [])
    }
}
