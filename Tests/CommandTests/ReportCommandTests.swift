import Foundation
import TestSupport
import Testing

@Suite struct `muster report and muster print` {
    private let program: Program

    init() throws {
        program = try Program()
        try program.folder.write(
            """
            Q: Who crossed the Rubicon?
            A: Caesar
            kind: person

            Q: When did Caesar cross the Rubicon?
            A: 49 BC
            kind: date

            """, to: "Decks/rome.md")
        _ = try program("quiz", input: "Caesar\nPompey\nPompey\n")
    }

    /// A folder that is first on the path, in which `xdg-open` writes down what it was to open.
    private func fakeDesktop() throws -> [String: String] {
        let path = try program.folder.write("#!/bin/sh\necho \"$1\" > \"$HOME/opened\"\n", to: "home/bin/xdg-open")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        return ["PATH": program.home + "/bin:" + (program.environment["PATH"] ?? ""), "DISPLAY": ":0"]
    }

    /// What was opened, as soon as it is; nil where nothing is within two seconds.
    private func opened() throws -> String? {
        for _ in 0..<200 where !program.folder.has("home/opened") { usleep(10_000) }
        guard program.folder.has("home/opened") else { return nil }
        for _ in 0..<200 where try program.folder.read("home/opened").isEmpty { usleep(10_000) }
        return try program.folder.read("home/opened")
    }

    @Test func `the report is one file, and says where it is`() throws {
        let outcome = try program("report")
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("Wrote muster-report.html ("))
        let html = try program.folder.read("muster-report.html")
        #expect(html.contains("<title>Muster: what you know"))
        #expect(html.contains("Who crossed the Rubicon?"))
    }

    @Test func `the report of a part says which`() throws {
        _ = try program("report", "rome", "--kinds", "date", "--days", "7", "-o", "part.html")
        #expect(try program.folder.read("part.html").contains("only decks rome, kinds date, last 7 days"))
    }

    @Test func `a report is written anew, but never over a file of somebody else`() throws {
        _ = try program("report")
        #expect(try program("report").status == 0)
        try program.folder.write("<html>mine</html>", to: "mine.html")
        let outcome = try program("report", "--output", "mine.html")
        #expect(outcome.status == 1)
        #expect(
            outcome.errors == """
                mine.html: error: this file was not written by muster, and is left as it is
                note: name another with --output FILE

                """)
        #expect(try program.folder.read("mine.html") == "<html>mine</html>")
    }

    @Test func `xdg-open is given the file where one asks for it`() throws {
        let outcome = try program("report", "--open", environment: try fakeDesktop())
        #expect(outcome.status == 0)
        #expect(try opened()?.hasSuffix("/muster-report.html\n") == true)
    }

    @Test func `in a pipe nothing is opened unasked`() throws {
        _ = try program("report", environment: try fakeDesktop())
        usleep(200_000)
        #expect(!program.folder.has("home/opened"))
    }

    @Test func `at a terminal with a desktop the report opens by itself`() throws {
        let path = program.folder.path + "/muster-report.html"
        _ = try program.onTerminal("report", "--output", path, environment: try fakeDesktop())
        #expect(try opened()?.hasSuffix("/muster-report.html\n") == true)
    }

    @Test func `without xdg-open the one who asked for it is told`() throws {
        let outcome = try program("report", "--open", environment: ["PATH": program.home])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("there is no xdg-open to open the file with"))
        #expect(program.folder.has("muster-report.html"))
    }

    @Test func `learners are put side by side by their folders`() throws {
        let other = try Program()
        try other.folder.write(try program.folder.read("Decks/rome.md"), to: "Decks/rome.md")
        _ = try other("quiz", input: "Pompey\nPompey\nPompey\n")
        let outcome = try program(
            "report", "--progress", program.folder.path, "--progress", other.folder.path + "/Progress", "--output",
            "class.html")
        #expect(outcome.status == 0)
        let html = try program.folder.read("class.html")
        #expect(html.contains("<title>Muster: rome"))
        let name = { (folder: String) in String(folder.split(separator: "/").last ?? "") }
        #expect(html.contains(">\(name(program.folder.path))<"))
        #expect(html.contains(">\(name(other.folder.path))<"))
    }

    @Test func `a folder that is no learner's is named`() throws {
        try FileManager.default.createDirectory(
            atPath: program.folder.path + "/empty", withIntermediateDirectories: true)
        let empty = try program("report", "--progress", "empty")
        #expect(empty.status == 1)
        #expect(empty.errors.hasPrefix("empty: error: there is no log of a learner in this folder\n"))
        let missing = try program("report", "--progress", "missing")
        #expect(missing.errors.hasPrefix("missing: error: there is no such folder\n"))
    }

    @Test func `learners are compared on one deck`() throws {
        try program.folder.write("Q: Who wrote the Iliad?\nA: Homer\n", to: "Decks/greece.md")
        let outcome = try program("report", "--progress", ".")
        #expect(outcome.status == 1)
        #expect(outcome.errors == "error: which deck?\nnote: the decks: “greece”, “rome”\n")
        #expect(try program("report", "rome", "--progress", ".").status == 0)
    }

    @Test func `a seed prints the same sheet again, with its key`() throws {
        #expect(try program("print", "--seed", "5").output.hasPrefix("Wrote rome-quiz.html ("))
        let first = try program.folder.read("rome-quiz.html")
        #expect(first.contains("Key to sheet 5"))
        #expect(first.contains("<strong dir=\"auto\">49 BC</strong>"))
        _ = try program("print", "rome", "--seed", "5", "--output", "again.html")
        #expect(try program.folder.read("again.html") == first)
    }

    @Test func `a sheet has so many questions of the kinds asked for`() throws {
        _ = try program("print", "--kinds", "person", "--count", "1")
        let sheet = try program.folder.read("rome-quiz.html")
        #expect(sheet.contains("Who crossed the Rubicon?"))
        #expect(!sheet.contains("When did Caesar"))
    }

    @Test func `a sheet without a question is not written`() throws {
        let outcome = try program("print", "--kinds", "figure")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("the deck “rome” has no card of these kinds"))
        #expect(try program("print", "--count", "0").status == 64)
    }

    @Test func `the prompt knows the same words`() throws {
        let outcome = try program(input: "report --no-open\nprint --seed 5\nquit\n")
        #expect(outcome.output.contains("Wrote muster-report.html ("))
        #expect(outcome.output.contains("Wrote rome-quiz.html ("))
    }
}
