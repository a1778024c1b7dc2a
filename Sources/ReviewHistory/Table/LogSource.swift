/// A file of the log, read in blocks by whoever knows where it lies.
package struct LogSource: Sendable {
    package let byteCount: Int
    /// Hands over the file in blocks from a byte on, until it ends or the block is answered with false; false where it
    /// cannot be read.
    private let read: @Sendable (_ from: Int, _ body: ([UInt8]) -> Bool) -> Bool

    package init(byteCount: Int, read: @escaping @Sendable (_ from: Int, _ body: ([UInt8]) -> Bool) -> Bool) {
        self.byteCount = byteCount
        self.read = read
    }

    /// The bytes of a file that are in memory already, handed over in blocks of `blockSize`.
    package init(_ bytes: [UInt8], blockSize: Int = .max) {
        self.init(byteCount: bytes.count) { start, body in
            var start = start
            while start < bytes.count {
                let end = start + min(blockSize, bytes.count - start)
                guard body(Array(bytes[start..<end])) else { return true }
                start = end
            }
            return true
        }
    }

    /// `count` parts of about the same size.
    func parts(_ count: Int) -> [Part] {
        (0..<count).map { Part(source: self, range: byteCount * $0 / count..<byteCount * ($0 + 1) / count) }
    }

    /// The lines that begin in a range of bytes.
    struct Part: Sendable {
        let source: LogSource
        let range: Range<Int>

        /// What stands in them; nil where that cannot be told, see `ScannedLog.read`. Room is made for the answers of as
        /// many bytes.
        func scan(byteCount: Int) -> ScannedLog? {
            var scan = ScannedLog(byteCount: byteCount)
            // The line that goes on into this part belongs to the part where it begins.
            var isInside = range.lowerBound == 0
            // What came of a line that the next block goes on with, and where it begins in the file.
            var rest: [UInt8] = []
            var position = max(0, range.lowerBound - 1)
            var isReadable = true
            let isRead = source.read(position) { block in
                var bytes = rest.isEmpty ? block : rest + block
                if position == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
                    // Editors of some systems put a byte order mark first.
                    bytes.replaceSubrange(0..<3, with: Array(repeating: UInt8(ascii: " "), count: 3))
                }
                let lastBreak = bytes.lastIndex(of: UInt8(ascii: "\n"))
                guard let lastBreak else {
                    rest = bytes
                    return true
                }
                var start = 0
                if !isInside {
                    start = (bytes.firstIndex(of: UInt8(ascii: "\n")) ?? lastBreak) + 1
                    isInside = true
                }
                let end = endOfLines(in: bytes, from: start, at: position, upTo: lastBreak + 1)
                isReadable = start >= end || scan.read(bytes, start..<end)
                rest = Array(bytes[(lastBreak + 1)...])
                position += lastBreak + 1
                return isReadable && position < range.upperBound
            }
            guard isRead, isReadable else { return nil }
            if isInside, position < range.upperBound, !rest.isEmpty {
                guard scan.read(rest, 0..<rest.count) else { return nil }
            }
            return scan
        }

        /// Where the lines end that begin before the end of the range; `bytes` stand at `position` in the file.
        private func endOfLines(in bytes: [UInt8], from start: Int, at position: Int, upTo limit: Int) -> Int {
            let last = range.upperBound - position
            guard last < limit else { return limit }
            guard last > start else { return start }
            return bytes.withUnsafeBytes { min(limit, $0.endOfLine(from: last - 1, before: limit) + 1) }
        }
    }
}
