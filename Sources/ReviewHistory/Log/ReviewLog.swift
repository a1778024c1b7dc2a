package import Diagnostics

/// What one file of the log holds.
package struct ReviewLog: Sendable {
    /// The entries in the order of their lines.
    package let events: [Event]
    /// How the file ends.
    package let ending: Ending

    /// How a file ends, which says what must happen before a line is appended.
    package enum Ending: Hashable, Sendable {
        /// With a line break, or the file is empty.
        case whole
        /// The last entry is whole, but its line break is missing: write that first.
        case unterminated
        /// The last line broke off, as after a crash: from byte `offset` on, in line `line` (from 1).
        ///
        /// Set these bytes aside, cut the file there and tell the learner; the entries before are all good.
        case torn(offset: Int, line: Int)
    }

    /// Reads a file of the log; `path` is for messages.
    ///
    /// - Throws: a `Diagnostic` with the place for anything unreadable but a last line that broke off.
    package init(reading bytes: [UInt8], path: String) throws(Diagnostic) {
        var reader = EventReader()
        var events: [Event] = []
        var ending = Ending.whole
        // Editors of some systems put a byte order mark first.
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            var cursor = JSONCursor(bytes: bytes, position: start, end: end)
            if !cursor.isAtEnd() {
                do {
                    events.append(try reader.read(&cursor))
                    if end == bytes.count { ending = .unterminated }
                } catch {
                    guard Self.isTorn(bytes, from: start, to: end, error) else {
                        throw Self.diagnostic(error, bytes, path)
                    }
                    ending = .torn(offset: start, line: bytes[..<start].count { $0 == UInt8(ascii: "\n") } + 1)
                    break
                }
            }
            start = end + 1
        }
        self.events = events
        self.ending = ending
    }

    /// Whether a line that cannot be read is what a crash leaves: the last one, cut off or filled with zeros.
    private static func isTorn(
        _ bytes: [UInt8], from start: Int, to end: Int, _ problem: JSONCursor.Problem
    ) -> Bool {
        guard bytes[end...].allSatisfy({ $0 == UInt8(ascii: "\n") || $0 == 0 }) else { return false }
        return problem.isCutOff || bytes[start..<end].contains(0)
    }

    private static func diagnostic(_ problem: JSONCursor.Problem, _ bytes: [UInt8], _ path: String) -> Diagnostic {
        let source = SourceText(path: path, text: String(decoding: bytes, as: UTF8.self))
        return Diagnostic(
            "the review log cannot be read: \(problem.message)", in: source, at: problem.range,
            notes: ["mend or remove this line; nothing was changed, and every other line stays as it is"])
    }
}
