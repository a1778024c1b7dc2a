internal import Glibc

extension [UInt8] {
    /// The place of the line feed that ends the line which `start` lies on, or the end of the text.
    func endOfLine(from start: Int) -> Int {
        withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let found = memchr(base + start, 0x0A, bytes.count - start) else {
                return bytes.count
            }
            return UnsafeRawPointer(found) - base
        }
    }

    /// The end of a line without the carriage return that may precede its line feed.
    func withoutReturn(_ line: Range<Int>) -> Int {
        !line.isEmpty && self[line.upperBound - 1] == 0x0D ? line.upperBound - 1 : line.upperBound
    }

    /// The range without spaces and tabs at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[start].isBlank { start += 1 }
        while end > start, self[end - 1].isBlank { end -= 1 }
        return start..<end
    }

    /// The text of a range.
    func text(_ range: Range<Int>) -> String {
        withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
    }

    /// The text of several lines.
    func text(_ lines: [Range<Int>]) -> String {
        if lines.count == 1 { return text(lines[0]) }
        return String(decoding: lines.map { self[$0] }.joined(separator: [0x0A]).map { $0 }, as: UTF8.self)
    }
}
