import Foundation
import TestSupport
import Testing

@Suite struct `muster stats` {
    private let program: Program

    init() throws {
        program = try Program()
        try program.folder.write(
            """
            Q: Who crossed the Rubicon?
            A: Caesar
            kind: person
            tags: rome

            Q: When did Caesar cross the Rubicon?
            A: 49 BC
            kind: date

            """, to: "Decks/rome.md")
        try program.folder.write("Q: Who wrote the Iliad?\nA: Homer\nkind: person\n", to: "Decks/greece.md")
        _ = try program("quiz", "rome", input: "Caesar\nPompey\nPompey\nPompey\n")
    }

    private func json(_ words: String...) throws -> [String: Any] {
        let outcome = try program.run(["stats", "--json"] + words)
        #expect(outcome.errors == "")
        let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        return try #require(object as? [String: Any])
    }

    @Test func `shows every section that has something to say`() throws {
        let outcome = try program("stats")
        #expect(outcome.status == 0)
        for part in [
            "3 cards · 1 known · 1 missed · 1 new", "1 day in a row, at most 1.", "in 37 weeks; few ░▒▓█ many",
            "Sitting",
            "Deck", "Kind", "Form", "Tag", "You know about 1 of 2 cards that you have begun.", "Due: ", "Time: ",
            "Hardest cards", "Said",
        ] {
            #expect(outcome.output.contains(part), "\(part)")
        }
    }

    @Test func `every number stands in its JSON as well`() throws {
        let numbers = try json()
        #expect(numbers["answers"] as? Int == 4)
        #expect((numbers["days"] as? [[String: Any]])?.first?["answers"] as? Int == 4)
        #expect((numbers["confusions"] as? [[String: Any]])?.first?["given"] as? String == "Pompey")
        #expect((numbers["hardest"] as? [[String: Any]])?.count == 1)
        #expect((numbers["known"] as? [[String: Any]])?.last?["cards"] as? Int == 2)
    }

    @Test func `can be asked for a deck, a kind, a tag and a period`() throws {
        #expect(try json("greece")["answers"] as? Int == 0)
        #expect(try json("rome", "--kinds", "person")["answers"] as? Int == 1)
        #expect(try json("--tags", "rome")["answers"] as? Int == 1)
        #expect(try json("--until", "2020")["answers"] as? Int == 0)
        #expect(try json("--days", "2")["answers"] as? Int == 4)
        #expect(try json("--since", "2020-01-31")["answers"] as? Int == 4)
    }

    @Test func `what was asked for and is not there is named`() throws {
        let deck = try program("stats", "rume")
        #expect(deck.status == 1)
        #expect(deck.errors == "error: there is no deck called “rume”\nnote: did you mean “rome”?\n")
        let tag = try program("stats", "--tags", "roma")
        #expect(tag.status == 1)
        #expect(tag.errors == "error: no card has the tag “roma”\nnote: did you mean “rome”?\n")
        #expect(try program("stats", "greece").output.hasSuffix("No answer in what was asked for.\n"))
    }

    @Test(arguments: [
        ["--since", "2026-02-30"], ["--until", "soon"], ["--days", "0"], ["--days", "3", "--since", "2026"],
        ["--since", "2026", "--until", "2025"], ["--csv", "nonsense"], ["--json", "--csv"], ["--tags", ","],
    ])
    func `options that make no sense are wrong usage, status 64`(words: [String]) throws {
        let outcome = try program.run(["stats"] + words)
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty)
    }

    @Test func `prints any of its tables as CSV, the sittings where none is named`() throws {
        #expect(try program("stats", "--csv").output.hasPrefix("start,mode,asked,right,score,seconds,decks\r\n"))
        let kinds = try program("stats", "--csv", "kinds").output.split(separator: "\r\n")
        #expect(kinds.map { $0.prefix { $0 != "," } } == ["name", "date", "person"])
    }

    @Test func `answers to a deck that is gone are still told by its name`() throws {
        try FileManager.default.removeItem(atPath: program.folder.path + "/Decks/rome.md")
        #expect(try json("rome")["answers"] as? Int == 4)
    }

    @Test func `a last line that a crash has cut off is reported, and all before it counts`() throws {
        let name = try #require(try program.folder.names(in: "Progress").first { $0.hasSuffix(".jsonl") })
        let log = try program.folder.read("Progress/" + name)
        try program.folder.write(log + "{\"v\":1,\"event\":\"5a0c6", to: "Progress/" + name)
        let outcome = try program("stats", "--json")
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("the last line is cut off"))
        #expect(outcome.output.contains("\"answers\": 4"))
    }

    @Test func `a line that cannot be read stops it with its place`() throws {
        try program.folder.write("{\"v\":1}\n{}\n", to: "Progress/bad-2026.jsonl")
        let outcome = try program("stats")
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("Progress/bad-2026.jsonl:1:1: error: the review log cannot be read"))
    }

    @Test func `its sections fit into a narrow terminal`() throws {
        let terminal = try program.onTerminal("stats", columns: 40)
        for line in terminal.split(separator: "\r\n") { #expect(line.count <= 40, "\(line)") }
    }
}
