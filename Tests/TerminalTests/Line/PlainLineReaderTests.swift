import Glibc
import Terminal
import Testing

@MainActor struct `plain line reader` {
    /// A reader of a pipe that holds `bytes` and then ends.
    private func reader(of bytes: [UInt8]) throws -> PlainLineReader {
        var ends: [CInt] = [-1, -1]
        try #require(pipe(&ends) == 0)
        try #require(write(ends[1], bytes, bytes.count) == bytes.count)
        close(ends[1])
        return PlainLineReader(descriptor: ends[0])
    }

    private func lines(of text: String) throws -> [LineOutcome] {
        let reader = try reader(of: Array(text.utf8))
        var outcomes: [LineOutcome] = []
        repeat { outcomes.append(reader.readLine(prompt: "unseen> ")) } while outcomes.last != .endOfInput
        return outcomes
    }

    @Test func `lines come one by one until the end`() throws {
        #expect(try lines(of: "one\n\ntwo\n") == [.line("one"), .line(""), .line("two"), .endOfInput])
    }

    @Test func `a last line without a line break counts`() throws {
        #expect(try lines(of: "one\ntwo") == [.line("one"), .line("two"), .endOfInput])
    }

    @Test func `carriage returns of Windows are dropped`() throws {
        #expect(try lines(of: "one\r\ntwo\r\n") == [.line("one"), .line("two"), .endOfInput])
    }

    @Test func `lines longer than the buffer come whole`() throws {
        let long = String(repeating: "é", count: 20_000)
        #expect(try lines(of: "a\n\(long)\nb\n") == [.line("a"), .line(long), .line("b"), .endOfInput])
    }

    @Test func `bytes that are no UTF-8 are replaced`() throws {
        let reader = try reader(of: [0x61, 0xFF, 0x0A])
        #expect(reader.readLine(prompt: "") == .line("a\u{FFFD}"))
    }

    @Test func `a key is the first character of a line`() throws {
        let reader = try reader(of: Array("  keep\n\nd\n".utf8))
        #expect(reader.readKey(prompt: "") == .key("k"))
        #expect(reader.readKey(prompt: "") == .key("\n"))
        #expect(reader.readKey(prompt: "") == .key("d"))
        #expect(reader.readKey(prompt: "") == .endOfInput)
    }
}
