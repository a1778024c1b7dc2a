@_spi(_Unicode) import Swift

extension String {
    /// The text without white space at its ends, with single spaces inside, in Unicode's composed form (NFC).
    package var collapsed: String {
        let words = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.utf8.allSatisfy({ $0 < 0x80 }) else { return words }
        // The standard library's own normaliser: Foundation's would link all of ICU into the binary.
        var composed = UnicodeScalarView()
        composed.append(contentsOf: words._nfc)
        return String(composed)
    }
}
