import Diagnostics
import Memory
import ReviewHistory
import TestSupport
import Testing

struct ReviewLogTests {
    private static let first = Example.review("e1", "a")
    private static let second = Example.review("e2", "b", .again)
    private static let text = first.line + "\n" + second.line + "\n"

    private func read(_ text: String) throws(Diagnostic) -> ReviewLog { try read(Array(text.utf8)) }

    private func read(_ bytes: [UInt8]) throws(Diagnostic) -> ReviewLog {
        try ReviewLog(reading: bytes, path: "Progress/kitchen-2026.jsonl")
    }

    @Test func `a whole file gives its events in order`() throws {
        let log = try read(Self.text)
        #expect(log.events == [Self.first, Self.second])
        #expect(log.ending == .whole)
    }

    @Test func `an empty file has no events`() throws {
        #expect(try read("").events == [])
        #expect(try read("").ending == .whole)
    }

    @Test func `blank lines, carriage returns and a byte order mark are passed over`() throws {
        let log = try read("\u{FEFF}" + Self.first.line + "\r\n\n  \r\n" + Self.second.line + "\r\n")
        #expect(log.events == [Self.first, Self.second])
        #expect(log.ending == .whole)
    }

    @Test func `a file cut anywhere in its last line loses only that line`() throws {
        let start = Self.first.line.utf8.count + 1
        let bytes = Array((Self.first.line + "\n" + Example.review("e2", "é", .again).line).utf8)
        for end in start + 1..<bytes.count {
            let log = try read(Array(bytes[..<end]))
            #expect(log.events == [Self.first])
            #expect(log.ending == .torn(offset: start, line: 2))
        }
    }

    @Test func `a last entry that lacks only its line break counts`() throws {
        let log = try read(String(Self.text.dropLast()))
        #expect(log.events == [Self.first, Self.second])
        #expect(log.ending == .unterminated)
    }

    @Test(arguments: ["\0\0\0\0", "{\"v\":1,\"ev\0\0\0\0\n", "{\"v\":1,\"event\":\"e3\"\n", "{\n"])
    func `what a crash leaves at the end is torn, with or without a line break`(end: String) throws {
        let log = try read(Self.text + end)
        #expect(log.events == [Self.first, Self.second])
        #expect(log.ending == .torn(offset: Self.text.utf8.count, line: 3))
    }

    @Test func `a broken line in the middle is an error, not a torn end`() throws {
        let broken = String(Self.second.line.dropLast(40))
        #expect(throws: Diagnostic.self) { try read(Self.first.line + "\n" + broken + "\n" + Self.second.line + "\n") }
        #expect(throws: Diagnostic.self) { try read(Self.first.line + "\n\0\0\0\n" + Self.second.line + "\n") }
    }

    @Test(arguments: [
        ("nonsense", 1, "an object was expected here"),
        (#"{"v":1,"event":"e","time":1,"offset":0,"type":"undo"}"#, 1, #"the entry has no "undone""#),
        (#"{"v":1,"event":"e","time":1,"offset":0,"undone":"x"}"#, 1, #"the entry has no "type""#),
        (#"{"v":1,"time":1,"offset":0,"type":"undo","undone":"x"}"#, 1, #"the entry has no "event""#),
        (#"{"v":1,"event":"e","time":"1","offset":0}"#, 27, "a number was expected here"),
        (#"{"v":1,"event":"e","time":1.5,"offset":0}"#, 27, "a whole number was expected here"),
        (#"{"v":1,"event":"e","time":1,"offset":9999}"#, 38, "9999 is not within -1440 and 1440"),
        (#"{"v":1,"event":"e","time":01,"offset":0}"#, 27, "a number was expected here"),
        (#"{"v":1,,"event":"e"}"#, 8, "a text in quotation marks was expected here"),
        (#"{"v":1 "event":"e"}"#, 8, #"a comma or "}" was expected here"#),
        (#"{"event":"\q"}"#, 11, "an unknown escape"),
        (#"{"event":"\ud800x"}"#, 11, "half of a surrogate pair"),
        (#"{"event":"\u00g0"}"#, 13, "four hexadecimal digits were expected here"),
        ("{\"event\":\"a\tb\"}", 12, "a control character in a text"),
        (#"{"x":nil}"#, 6, "this is no JSON value"),
        (
            #"{"v":1,"event":"e","time":1,"offset":0,"type":"review","rating":"great"}"#, 65,
            #""great" is none of the words allowed here"#
        ),
        (
            #"{"v":1,"event":"e","time":1,"offset":0,"type":"undo","undone":"x"} {}"#, 68,
            "something follows the end of the entry"
        ),
    ])
    func `an unreadable line is reported with its place and left alone`(
        line: String, column: Int, message: String
    ) throws {
        do {
            _ = try read(Self.first.line + "\n" + line + "\n" + Self.second.line + "\n")
            Issue.record("\(line) was read")
        } catch {
            #expect(error.message == "the review log cannot be read: " + message)
            #expect(error.place == SourcePlace(line: 2, column: column))
            #expect(error.path == "Progress/kitchen-2026.jsonl")
            #expect(error.notes.count == 1)
        }
    }

    @Test func `text that is not UTF-8 is reported`() throws {
        var bytes = Array(#"{"event":""#.utf8)
        bytes += [0xE9] + Array("\"}\n\n".utf8) + Array(Self.text.utf8)
        #expect(throws: Diagnostic.self) { try read(bytes) }
    }

    @Test func `endless nesting is refused`() {
        let line = #"{"x":"# + String(repeating: "[", count: 100_000) + "\n" + Self.text
        #expect(throws: Diagnostic.self) { try read(line) }
    }

    @Test func `random damage never crashes and never loses a line before it`() throws {
        var generator = SeededGenerator(seed: 8)
        let bytes = Array(Self.text.utf8)
        let start = Self.first.line.utf8.count + 1
        for _ in 0..<3000 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                damaged[Int.random(in: start..<bytes.count, using: &generator)] =
                    UInt8.random(in: 0...255, using: &generator)
            }
            if let log = try? read(damaged) { #expect(log.events.first == Self.first) }
        }
    }
}
