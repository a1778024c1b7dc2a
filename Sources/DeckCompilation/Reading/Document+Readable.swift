internal import Diagnostics

extension Document {
    /// The text of the source bytes `range` as a person reads it: without markup, on one line.
    func readable(_ range: Range<Int>) -> String {
        var parts: [String] = []
        var index = firstBlock(endingAfter: range.lowerBound)
        while index < blocks.count, blocks[index].sourceRange.lowerBound < range.upperBound {
            if let part = blocks[index].text(within: range) { parts.append(part) }
            index += 1
        }
        let text = parts.isEmpty ? source[range] : parts.joined(separator: " ")
        return text.isOneLine ? text : text.runs(of: .visible).joined(separator: " ")
    }

    /// All that is written, as a person reads it, a line for each block.
    package var readableText: String { blocks.map(\.text).joined(separator: "\n") }

    private func firstBlock(endingAfter offset: Int) -> Int {
        var low = 0
        var high = blocks.count
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].sourceRange.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension String {
    /// Whether it is all ASCII, without white space but single spaces between words: as most sentences are.
    fileprivate var isOneLine: Bool {
        var previous = UInt8.space
        for byte in utf8 {
            guard byte < 0x7F, byte > UInt8.space || byte == UInt8.space && previous != byte else { return false }
            previous = byte
        }
        return previous != UInt8.space || isEmpty
    }
}

extension Block {
    /// The part of the text that stands for source bytes within `range`; nil where there is none.
    fileprivate func text(within range: Range<Int>) -> String? {
        guard sourceRange.overlaps(range) else { return nil }
        let count = text.utf8.count
        // Offsets in the text and in the source rise together, so both ends can be searched for.
        func firstOffset(where isAtOrAfter: (Int) -> Bool) -> Int {
            var low = 0
            var high = count
            while low < high {
                let middle = (low + high) / 2
                if isAtOrAfter(middle) { high = middle } else { low = middle + 1 }
            }
            return low
        }
        let start = firstOffset { sourceRange(of: $0..<min($0 + 1, count)).lowerBound >= range.lowerBound }
        let end = firstOffset { $0 >= count || sourceRange(of: $0..<$0 + 1).lowerBound >= range.upperBound }
        guard start < end else { return nil }
        return self.text(start..<end)
    }
}
