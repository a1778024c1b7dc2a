import Diagnostics
import Glibc
import Storage
import TestSupport
import Testing

@Suite struct `What cannot be read is refused with one clear error` {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    struct Refused: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let rendered: String
    }

    @Test(arguments: [
        Refused(
            testDescription: "zero bytes", bytes: [0x41, 0, 0x42],
            rendered: """
                f: error: file is not text
                note: save it as plain text (UTF-8) first
                """),
        Refused(
            testDescription: "control characters", bytes: [0x41, 1, 2, 3, 0x42],
            rendered: """
                f: error: file is not text
                note: save it as plain text (UTF-8) first
                """),
        Refused(
            testDescription: "PDF", bytes: Array("%PDF-1.7".utf8) + [0, 1, 2],
            rendered: """
                f: error: file is not text
                note: this is a PDF: make a text of it first, for example with pdftotext
                """),
        Refused(
            testDescription: "word processor", bytes: [0x50, 0x4B, 3, 4, 0, 0],
            rendered: """
                f: error: file is not text
                note: if this is a word processor's document or an e-book, save it as plain text or HTML first
                """),
        Refused(
            testDescription: "half a character of UTF-16", bytes: [0xFF, 0xFE, 0x41, 0, 0x42],
            rendered: """
                f: error: text is not valid UTF-16
                note: save it as UTF-8
                """),
        Refused(
            testDescription: "UTF-32", bytes: [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0],
            rendered: """
                f: error: file is not text
                note: save it as plain text (UTF-8) first
                """),
        Refused(
            testDescription: "damaged UTF-8", bytes: Array("é\nüa".utf8) + [0xE9],
            rendered: """
                f:2:3: error: byte 0xE9 is not UTF-8, as the rest of the file is
                 2 | üa
                   |   ^
                note: write the character there anew, and save the file as UTF-8
                """),
    ]) func `bytes that are no text`(refused: Refused) throws {
        let path = try folder.write(refused.bytes, to: "f")
        let problem = #expect(throws: Diagnostic.self) { try readText(at: path, as: "f") }
        #expect(problem?.rendered == refused.rendered)
    }

    @Test func `a missing file, a folder and a circle of links are told apart`() throws {
        func message(_ path: String) -> String? {
            (#expect(throws: Diagnostic.self) { try readText(at: path) })?.message
        }
        #expect(message(folder.path + "/none") == "cannot read: no such file or folder")
        #expect(message(folder.path) == "this is a folder, not a file")
        try folder.write("x", to: "file")
        #expect(message(folder.path + "/file/below") == "cannot read: a part of the path is a file, not a folder")
        try #require(symlink("circle", folder.path + "/circle") == 0)
        #expect(message(folder.path + "/circle") == "cannot read: its links lead in a circle")
    }

    @Test(.timeLimit(.minutes(1))) func `pipes and devices are refused without waiting for them`() throws {
        let pipe = folder.path + "/pipe"
        try #require(mkfifo(pipe, 0o600) == 0)
        for path in [pipe, "/dev/zero", "/dev/tty"] {
            let problem = #expect(throws: Diagnostic.self) { try readText(at: path, as: "p") }
            #expect(
                problem?.rendered == """
                    p: error: this is a pipe, a socket or a device, not a file
                    note: save the text to a file first
                    """)
        }
    }

    @Test(.enabled(if: geteuid() != 0, "root may read everything"))
    func `an unreadable file is told`() throws {
        let path = try folder.write("secret", to: "secret.txt")
        try #require(chmod(path, 0) == 0)
        let problem = #expect(throws: Diagnostic.self) { try readText(at: path) }
        #expect(problem?.message == "cannot read: no permission")
    }
}
