internal import Diagnostics

/// A table of text: CSV, TSV and the like, as RFC 4180 describes them, with any separator.
///
/// SwiftCSV reads the same, but says neither on which line a row stands nor where a quote was left open, and links Foundation.
struct DelimitedTable {
    struct Row {
        /// From 1.
        let line: Int
        let fields: [String]
    }

    let rows: [Row]

    /// Reads the bytes of `source` from `start` on; a row whose quotes are damaged is reported and left out, and ends at its
    /// line.
    init(_ source: SourceText, from start: Int, separator: UInt8, reporting problems: inout [Diagnostic]) {
        var reader = Reader(bytes: Array(source.text.utf8), at: start, separator: separator)
        var rows: [Row] = []
        while let begun = reader.next {
            var isWhole = true
            let fields = reader.row { fault, range in
                isWhole = false
                problems.append(Diagnostic(fault.message, in: source, at: range, notes: [fault.remedy]))
            }
            // A blank line is no row.
            if isWhole, fields != [""] { rows.append(Row(line: source.line(at: begun), fields: fields)) }
        }
        self.rows = rows
    }

    private struct Fault {
        let message: String
        let remedy: String
    }

    private struct Reader {
        let bytes: [UInt8]
        var at: Int
        let separator: UInt8

        private static let quote = UInt8(ascii: "\"")

        /// Where the next row begins; nil at the end.
        var next: Int? { at < bytes.count ? at : nil }

        /// Reads a row and its line break.
        mutating func row(_ report: (Fault, Range<Int>) -> Void) -> [String] {
            var fields: [String] = []
            while true {
                fields.append(at < bytes.count && bytes[at] == Self.quote ? quoted(report) : plain())
                guard at < bytes.count, bytes[at] == separator else { break }
                at += 1
            }
            if at < bytes.count, bytes[at] == 0x0D { at += 1 }
            if at < bytes.count, bytes[at] == 0x0A { at += 1 }
            return fields
        }

        private mutating func plain() -> String {
            let start = at
            while at < bytes.count, bytes[at] != separator, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
            return String(decoding: bytes[start..<at], as: UTF8.self)
        }

        private mutating func quoted(_ report: (Fault, Range<Int>) -> Void) -> String {
            let start = at
            var text: [UInt8] = []
            at += 1
            while at < bytes.count {
                if bytes[at] != Self.quote {
                    text.append(bytes[at])
                    at += 1
                } else if at + 1 < bytes.count, bytes[at + 1] == Self.quote {
                    text.append(Self.quote)
                    at += 2
                } else {
                    at += 1
                    let rest = plain()
                    if rest.contains(where: { !$0.isWhitespace }) {
                        report(
                            Fault(
                                message: "text behind the closing quote",
                                remedy: "write two quotes for one inside of a quoted field"), at - rest.utf8.count..<at)
                    }
                    return String(decoding: text, as: UTF8.self) + rest
                }
            }
            report(
                Fault(message: "quote is not closed", remedy: "add a quote at the end of the field"), start..<start + 1)
            // The rest of the file is not one field: go on behind this line.
            at = start + 1
            return plain()
        }
    }
}
