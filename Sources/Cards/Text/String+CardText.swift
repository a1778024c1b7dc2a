extension String {
    /// The text as a card holds it: line breaks as U+000A, other control characters (but the tab) as spaces, no white
    /// space at its ends.
    var cardText: String { cardCharacters.trimmed }

    /// The same on one line: line breaks are spaces.
    var cardLine: String {
        let text = cardCharacters
        guard text.utf8.contains(0x0A) else { return text.trimmed }
        return String(decoding: text.utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self).trimmed
    }

    /// Nil for an empty text.
    var nonEmpty: String? { isEmpty ? nil : self }

    /// The text without the control characters that a deck cannot hold, or that a terminal would obey.
    var cardCharacters: String {
        var text = self
        guard text.withUTF8(\.hasControlCharacters) else { return text }
        var clean = UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A where previous == "\r": break
            case 0x0D: clean.append("\n")
            case 0x09, 0x0A: clean.append(scalar)
            case 0...0x1F, 0x7F...0x9F: clean.append(" ")
            default: clean.append(scalar)
            }
            previous = scalar
        }
        return String(clean)
    }

    /// The text without spaces, tabs and line breaks at its ends.
    var trimmed: String { trimmingStart.trimmingEnd }

    /// The text without spaces, tabs and line breaks at its beginning.
    var trimmingStart: String {
        guard let first = utf8.first, first.isBlank else { return self }
        return String(Substring(utf8.drop(while: \.isBlank)))
    }

    /// The text without spaces, tabs and line breaks at its end.
    var trimmingEnd: String {
        guard let last = utf8.last, last.isBlank else { return self }
        return String(Substring(utf8.prefix(utf8.count - utf8.reversed().prefix(while: \.isBlank).count)))
    }
}

extension [String] {
    /// Each text on one line, without those that are empty.
    var cardLines: [String] { isEmpty ? self : map(\.cardLine).filter { !$0.isEmpty } }
}

extension UInt8 {
    /// A space, a tab, or a part of a line break.
    var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether UTF-8 has C0 characters besides tab and line feed, DEL, or C1 characters (C2 80 to C2 9F).
    fileprivate var hasControlCharacters: Bool {
        var previous: UInt8 = 0
        for byte in self {
            if byte < 0x20, byte != 0x09, byte != 0x0A { return true }
            if byte == 0x7F || (previous == 0xC2 && byte < 0xA0) { return true }
            previous = byte
        }
        return false
    }
}
