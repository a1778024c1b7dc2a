import Diagnostics
import Glibc
import Storage
import TestSupport
import Testing

@Suite struct `Texts are read in any common encoding` {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    struct Encoding: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let text: String
    }

    @Test(arguments: [
        Encoding(testDescription: "UTF-8", bytes: Array("naïve – 日本\r\nx\n".utf8), text: "naïve – 日本\r\nx\n"),
        Encoding(testDescription: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF, 0x41, 0xC3, 0xA9], text: "Aé"),
        Encoding(
            testDescription: "UTF-16 LE", bytes: [0xFF, 0xFE, 0x41, 0, 0xE9, 0, 0x3D, 0xD8, 0, 0xDE], text: "Aé😀"),
        Encoding(testDescription: "UTF-16 BE", bytes: [0xFE, 0xFF, 0, 0x41, 0, 0xE9, 0, 0x0A], text: "Aé\n"),
        Encoding(testDescription: "Latin-1", bytes: [0x4E, 0xE9, 0x65, 0x20, 0xDC], text: "Née Ü"),
        Encoding(testDescription: "Windows-1252", bytes: [0x93, 0x31, 0x80, 0x94, 0x85], text: "“1€”…"),
        Encoding(
            testDescription: "terminal output", bytes: Array("\u{1B}[1mbold\u{1B}[0m".utf8),
            text: "\u{1B}[1mbold\u{1B}[0m"),
    ]) func `the text is the same whatever its bytes`(encoding: Encoding) throws {
        let path = try folder.write(encoding.bytes, to: "text")
        let source = try readText(at: path, as: "text")
        #expect(source.text == encoding.text)
        #expect(source.path == "text")
    }

    @Test func `a text of 50 MB is read, one above the limit of 64 MB is refused`() throws {
        let path = try folder.write(String(repeating: "Nothing new in the West.\n", count: 2 << 20), to: "long.txt")
        #expect(try decodeText(readBytes(at: path), path: path).utf8.count == 50 << 20)
        let tooLong = folder.path + "/longer.txt"
        try #require(truncate(try folder.write("x", to: "longer.txt"), 64 << 20 + 1) == 0)
        let problem = #expect(throws: Diagnostic.self) { try readText(at: tooLong, as: "longer.txt") }
        #expect(
            problem?.rendered == """
                longer.txt: error: file is larger than 64 MB
                note: split it, and read the parts one by one
                """)
    }

    @Test func `a file whose size the system does not tell is read to its end`() throws {
        let own = try readText(at: "/proc/self/status", as: "status")
        #expect(own.line(1).hasPrefix("Name:\t"))
        #expect(own.text.hasSuffix("\n"))
    }

    @Test func `a new deck may be empty, a document may not`() throws {
        let path = try folder.write("", to: "new.md")
        #expect(try readText(at: path, limits: .deck).text.isEmpty)
        let problem = #expect(throws: Diagnostic.self) { try readText(at: path, as: "new.md") }
        #expect(problem?.message == "file is empty")
    }
}
