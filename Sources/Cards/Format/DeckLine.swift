/// What a line of a deck is, by its beginning.
enum DeckLine: Equatable {
    case blank
    /// `---`
    case separator
    /// `Q:`, `A:` or `C:`, with the byte where its text begins.
    case marker(Marker, text: Int)
    /// A key, with the byte behind its colon.
    case key(DeckKey, value: Int)
    /// A word that is nearly a key, with the byte of its colon.
    case nearKey(DeckKey, colon: Int)
    /// `# Rome`; also `## Rome` and so on.
    case heading
    /// Any other line, with the byte where its text begins: behind the backslash that makes a line mere text.
    case text(Int)

    enum Marker: UInt8 {
        case question = 0x51
        case answer = 0x41
        case cloze = 0x43
    }

    /// Reads the bytes `line` of a deck, which are one line without its line break.
    init(_ bytes: borrowing Span<UInt8>, _ line: Range<Int>) {
        guard !line.isEmpty, bytes[line.lowerBound] == UInt8(ascii: "\\") else {
            self = Self.unescaped(bytes, line)
            return
        }
        var start = line.lowerBound
        while start < line.upperBound, bytes[start] == UInt8(ascii: "\\") { start += 1 }
        switch Self.unescaped(bytes, start..<line.upperBound) {
        case .blank, .text: self = .text(line.lowerBound)
        case .separator, .marker, .key, .nearKey, .heading: self = .text(line.lowerBound + 1)
        }
    }

    /// Whether a line of text needs a backslash in front to be read as text.
    static func needsBackslash(_ line: String) -> Bool {
        let bytes = Array(line.utf8)
        switch DeckLine(bytes.span, 0..<bytes.count) {
        case .blank: return false
        case .text(let start): return start > 0
        case .separator, .marker, .key, .nearKey, .heading: return true
        }
    }

    private static func unescaped(_ bytes: borrowing Span<UInt8>, _ line: Range<Int>) -> DeckLine {
        var start = line.lowerBound
        while start < line.upperBound, bytes[start].isBlank { start += 1 }
        guard start < line.upperBound else { return .blank }
        if bytes[start] == UInt8(ascii: "-") {
            return isSeparator(bytes, start..<line.upperBound) ? .separator : .text(line.lowerBound)
        }
        if bytes[start] == UInt8(ascii: "#"), start == line.lowerBound {
            return isHeading(bytes, line) ? .heading : .text(start)
        }
        // Markers and keys stand at the very beginning of their line.
        guard start == line.lowerBound, bytes[start].isLetter else { return .text(line.lowerBound) }
        var colon = start + 1
        while colon < line.upperBound, colon - start < 11, bytes[colon].isLetter { colon += 1 }
        guard colon < line.upperBound, bytes[colon] == UInt8(ascii: ":") else { return .text(start) }
        if colon == start + 1, let marker = Marker(rawValue: bytes[start]) { return .marker(marker, text: colon + 1) }
        let word = String(copying: bytes, start..<colon)
        if let key = DeckKey(rawValue: word) { return .key(key, value: colon + 1) }
        return DeckKey.nearest(to: word).map { .nearKey($0, colon: colon) } ?? .text(start)
    }

    private static func isHeading(_ bytes: borrowing Span<UInt8>, _ line: Range<Int>) -> Bool {
        let end = line.first { bytes[$0] != UInt8(ascii: "#") } ?? line.upperBound
        return end - line.lowerBound <= 6 && end < line.upperBound && bytes[end] == UInt8(ascii: " ")
    }

    private static func isSeparator(_ bytes: borrowing Span<UInt8>, _ rest: Range<Int>) -> Bool {
        let start = rest.lowerBound
        guard rest.count >= 3, bytes[start + 1] == bytes[start], bytes[start + 2] == bytes[start] else { return false }
        var end = start + 3
        while end < rest.upperBound, bytes[end].isBlank { end += 1 }
        return end == rest.upperBound
    }
}

extension UInt8 {
    fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}

extension String {
    /// The text of a part of a span of UTF-8.
    init(copying bytes: borrowing Span<UInt8>, _ range: Range<Int>) {
        self = bytes.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
}
