internal import CReadline
internal import Glibc

extension String {
    /// Columns on a terminal, of a text without line breaks.
    package var displayWidth: Int {
        if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return utf8.count }
        return reduce(0) { $0 + $1.displayWidth }
    }

    /// The text with spaces after it, up to `width` columns; unchanged where it is wider.
    package func padded(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - displayWidth))
    }
}

extension Character {
    /// Columns on a terminal, 0...2: an emoji takes two, any other character as many as its widest scalar.
    package var displayWidth: Int {
        if let ascii = asciiValue { return (0x20..<0x7F).contains(ascii) ? 1 : 0 }
        if unicodeScalars.contains(where: { $0.properties.isEmojiPresentation || $0 == "\u{FE0F}" }) { return 2 }
        // The C library measures in the thread's locale, and knows nothing but ASCII in the one it starts with.
        let before = uselocale(utf8Locale)
        defer { uselocale(before) }
        return unicodeScalars.reduce(0) { Swift.max($0, Int(wcwidth(wchar_t($1.value)))) }
    }
}

/// Made once and never changed; nil where the system has no such locale, and then the thread's own is left in force.
nonisolated(unsafe) private let utf8Locale: locale_t? = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
