package import Diagnostics

extension DeckFile {
    /// A warning about an entry, at the first place in its lines where one of `words` stands, else at its first line.
    package func warning(
        _ message: String, about words: [String] = [], of entry: Deck.Entry, notes: [String]
    ) -> Diagnostic {
        let start = source.range(ofLine: entry.lines.lowerBound)
        let whole = start.lowerBound..<source.range(ofLine: entry.lines.upperBound).upperBound
        let found = words.lazy.compactMap { source.range(of: $0, in: whole) }.first
        return Diagnostic(message, severity: .warning, in: source, at: found ?? start, notes: notes)
    }

    /// The bytes of the line of an entry that has `key` with `value`, its line break included.
    package func line(_ key: String, _ value: String, of entry: Deck.Entry) -> Range<Int>? {
        for number in entry.lines {
            let range = source.range(ofLine: number)
            let text = source[range]
            guard text.hasPrefix(key + ":"), String(text.dropFirst(key.count + 1)).trimmed == value else { continue }
            let end = number < source.lineCount ? source.range(ofLine: number + 1).lowerBound : source.byteCount
            return range.lowerBound..<end
        }
        return nil
    }
}

extension SourceText {
    /// Where `words` stand in a part of the text, upper and lower case of ASCII being one.
    fileprivate func range(of words: String, in part: Range<Int>) -> Range<Int>? {
        let text = Array(self[part].utf8).map(\.lowered)
        let wanted = Array(words.utf8).map(\.lowered)
        guard !wanted.isEmpty, wanted.count <= text.count else { return nil }
        let start = (0...(text.count - wanted.count)).first { start in
            let end = start + wanted.count
            return text[start..<end].elementsEqual(wanted)
                // Whole words: "it" does not stand in "city".
                && !(wanted[0].isWordByte && start > 0 && text[start - 1].isWordByte)
                && !(wanted[wanted.count - 1].isWordByte && end < text.count && text[end].isWordByte)
        }
        return start.map { part.lowerBound + $0..<part.lowerBound + $0 + wanted.count }
    }
}

extension UInt8 {
    fileprivate var isWordByte: Bool { self >= 0x80 || (0x30...0x39).contains(self) || (0x61...0x7A).contains(lowered) }
    fileprivate var lowered: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
