import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import muster

/// What `make install` puts beside the program.
struct `the manual and the completions` {
    private var commands: [any ParsableCommand.Type] { Muster.configuration.subcommands }

    @Test func `the manual has every command and every option; if not, make manual writes it anew`() throws {
        let manual = try fixture("../../docs/muster.1")
        for command in commands {
            let name = try #require(command.configuration.commandName)
            #expect(manual.contains(".It Em \(name)\n"), "docs/muster.1 has no \(name): make manual")
            let words = Muster.helpMessage(for: command).split { $0.isWhitespace || ",[]()…".contains($0) }
            for option in Set(words).sorted() where option.hasPrefix("--") && option.count > 2 {
                let flag = option.dropFirst(2).prefix { $0.isLetter || $0 == "-" }
                let isThere = manual.contains("Fl -\(flag)") || manual.contains(" , -\(flag)")
                #expect(isThere, "docs/muster.1 has no --\(flag) of \(name): make manual")
            }
        }
    }

    @Test func `the manual ends with what no help says`() throws {
        let manual = try fixture("../../docs/muster.1")
        #expect(manual.hasSuffix(try fixture("../../docs/manual-end.mdoc")))
        for command in ["hint", "why", "undo", "edit", "bury", "flag", "stats", "quit"] {
            #expect(manual.contains(".Ql :\(command) "))
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `there is a completion for every shell`(shell: String) throws {
        let script = try Program()("--generate-completion-script", shell)
        #expect(script.status == 0)
        for command in ["quiz", "exam", "cram", "compile", "stats"] { #expect(script.output.contains(command)) }
    }

    @Test(arguments: [
        (["muster", "quiz", "ro"], "rome"), (["muster", "quiz", "--kinds", "date,fi"], "date,figure"),
        (["muster", "quiz", "--tags", "emp"], "empire"), (["muster", "exam", "--form", "ty"], "typed"),
        (["muster", "cra"], "cram"),
    ])
    func `bash completes commands, decks, kinds, tags and forms`(words: [String], completed: String) throws {
        let program = try Program()
        try program.folder.write("Q: Who?\nA: me\ntags: empire\n", to: "Decks/rome.md")
        let script = try program("--generate-completion-script", "bash").output
        try program.folder.write(script, to: "home/muster.bash")
        try FileManager.default.createSymbolicLink(
            atPath: program.home + "/muster", withDestinationPath: Program.path)
        let last = words.count - 1
        try program.folder.write(
            """
            source home/muster.bash
            COMP_WORDS=(\(words.joined(separator: " ")))
            COMP_CWORD=\(last)
            COMP_LINE="\(words.joined(separator: " "))"
            COMP_POINT=${#COMP_LINE}
            _muster muster "\(words[last])" "\(words[last - 1])"
            echo "${COMPREPLY[@]}" > home/completed

            """, to: "home/complete.sh")
        let bash = Process()
        bash.executableURL = URL(filePath: "/bin/bash")
        bash.arguments = ["home/complete.sh"]
        bash.currentDirectoryURL = URL(filePath: program.folder.path)
        bash.environment = program.environment.merging([
            "PATH": program.home + ":" + (program.environment["PATH"] ?? ""), "MUSTER_STUDY": program.folder.path,
        ]) { $1 }
        try bash.run()
        bash.waitUntilExit()
        let completions = try program.folder.read("home/completed").split(whereSeparator: \.isWhitespace)
        #expect(completions.contains { String($0) == completed }, "\(completions)")
    }
}
