@_spi(_Unicode) import Swift

extension String {
    /// The text without white space at its ends, with single spaces inside, in Unicode's composed form (NFC).
    package var collapsed: String {
        var text = self
        // Nearly all texts are plain and tidy; to look at their bytes is ten times as quick as at their characters.
        let (isASCII, isTidy) = text.withUTF8 { bytes in
            var (previous, isASCII, isTidy) = (UInt8(ascii: " "), true, true)
            for byte in bytes {
                if byte >= 0x80 { isASCII = false }
                if (0x09...0x0D).contains(byte) || (byte == 0x20 && previous == 0x20) { isTidy = false }
                previous = byte
            }
            return (isASCII, isTidy && (previous != 0x20 || bytes.isEmpty))
        }
        if isASCII, isTidy { return text }
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !isASCII else { return words }
        // The standard library's own normaliser: Foundation's would link all of ICU into the binary.
        var composed = UnicodeScalarView()
        composed.append(contentsOf: words._nfc)
        return String(composed)
    }
}
