/// A text with the path it was read from, and the way from a byte offset to a line and column.
///
/// Offsets everywhere in the program are UTF-8 byte offsets into `text`; line and column are worked out only when
/// something is shown to a person.
package struct SourceText: Sendable {
    /// The path as the user gave it, for messages.
    package let path: String
    package let text: String
    /// Byte offset of the first byte of each line; line 1 starts at `lineStarts[0] == 0`.
    private let lineStarts: [Int]
    /// Bytes of `text` in UTF-8.
    package let byteCount: Int

    package init(path: String, text: String) {
        self.path = path
        var text = text
        var starts = [0]
        byteCount = text.withUTF8 { bytes in
            for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
                starts.append(offset + 1)
            }
            return bytes.count
        }
        self.text = text
        lineStarts = starts
    }

    /// The number of lines; an empty text and a text without a line break have one.
    package var lineCount: Int { lineStarts.count }

    /// The line (from 1) that holds the byte at `offset`; offsets outside of the text count as its ends.
    package func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The place of the byte at `offset`, its column counted in characters as a person sees them, from 1.
    package func place(at offset: Int) -> SourcePlace {
        let line = line(at: offset)
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: lineStarts[line - 1])
        let end = bytes.index(start, offsetBy: max(0, offset - lineStarts[line - 1]), limitedBy: bytes.endIndex)
        return SourcePlace(line: line, column: text[start..<(end ?? bytes.endIndex)].count + 1)
    }

    /// The bytes of line `number` (from 1) without its line break; empty for a line that is not there.
    package func range(ofLine number: Int) -> Range<Int> {
        guard lineStarts.indices.contains(number - 1) else { return byteCount..<byteCount }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] - 1 : byteCount
        let bytes = text.utf8
        if end > start, bytes[bytes.index(bytes.startIndex, offsetBy: end - 1)] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    /// The text of line `number` (from 1) without its line break.
    package func line(_ number: Int) -> String { self[range(ofLine: number)] }

    /// The text between two byte offsets, which lie on boundaries of characters.
    package subscript(range: Range<Int>) -> String {
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        return String(text[start..<bytes.index(start, offsetBy: range.count)])
    }
}

/// A line and a column, both from 1; columns count characters as a person sees them.
package struct SourcePlace: Hashable, Comparable, Sendable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package static func < (left: SourcePlace, right: SourcePlace) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
