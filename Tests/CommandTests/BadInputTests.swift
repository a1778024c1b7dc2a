import TestSupport
import Testing

@Suite struct `Bad input gets one clear error and loses nothing` {
    /// A file that cannot be a document, and how the error begins.
    struct BadFile: CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let message: String

        var testDescription: String { name }
    }

    @Test(arguments: [
        BadFile(name: "empty.txt", bytes: [], message: "empty.txt: error: file is empty"),
        BadFile(name: "picture.txt", bytes: [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13], message: "picture.txt: error: "),
        BadFile(
            name: "blank.txt", bytes: Array(" \n\n\t\n".utf8),
            message: "blank.txt: error: no card can be made of this text"),
    ])
    func `a document without text is refused, status 1`(file: BadFile) throws {
        let program = try Program()
        try program.folder.write(file.bytes, to: file.name)
        for arguments in [["quiz", file.name], ["compile", file.name]] {
            let outcome = try program.run(arguments)
            #expect(outcome.status == 1)
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors.hasPrefix(file.message))
        }
        #expect(try program.folder.names(in: "Decks").isEmpty)
        #expect(try program.folder.names(in: "Progress").isEmpty)
    }

    @Test func `a document that is not there is one error with its name`() throws {
        let outcome = try Program()("compile", "nowhere.txt")
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasPrefix("nowhere.txt: error: cannot read: no such file or folder\n"))
    }

    /// The same text as bytes of two other encodings than UTF-8.
    private static let founded = "In 1887, Zoë Müller founded a café in Zürich.\n"
    private static let encodings: [[UInt8]] = [
        founded.unicodeScalars.map { UInt8($0.value) },
        [0xFF, 0xFE]
            + founded.utf16.reduce(into: []) { bytes, unit in bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] },
    ]

    @Test(arguments: encodings)
    func `Latin-1 and UTF-16 are read`(bytes: [UInt8]) throws {
        let program = try Program()
        try program.folder.write(bytes, to: "cafe.txt")
        let outcome = try program("inspect", "cafe.txt", "--json")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains(#""1887""#))
        #expect(try program("quiz", "cafe.txt", input: "1887\n").output.contains("Zoë Müller"))
    }

    @Test func `a deck with broken cards still drills its good ones`() throws {
        let program = try Program()
        try program.folder.write("Q: lost?\n\nQ: Who crossed the Rubicon?\nA: Caesar\n\nC: no gap\n", to: "Decks/a.md")
        let outcome = try program("quiz", input: "Caesar\n")
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("2 cards or decks could not be read; muster check says why.\n"))
        #expect(outcome.output.contains("1 of 1 right"))
    }

    @Test func `two sittings at once on one device are both safe`() throws {
        let program = try Program()
        try program.folder.write("Q: Who crossed the Rubicon?\nA: Caesar\n", to: "Decks/a.md")
        _ = try program("quiz", input: "Caesar\n")
        let log = try #require(try program.folder.names(in: "Progress").first { $0.hasSuffix(".jsonl") })
        let holder = try FileLock(program.folder.path + "/Progress/" + log)
        try program.folder.write("Q: Where did he die?\nA: Rome\n", to: "Decks/b.md")
        let outcome = try program("quiz", "b", input: "Rome\n")
        holder.release()
        #expect(outcome.status == 0)
        #expect(try program.folder.names(in: "Progress").filter { $0.hasSuffix(".jsonl") }.count == 2)
        #expect(try program("stats").output.contains("2 cards · 2 known"))
    }
}
