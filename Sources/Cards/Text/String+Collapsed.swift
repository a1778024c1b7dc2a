@_spi(_Unicode) import Swift

extension String {
    /// The text without white space at its ends, with single spaces inside, in Unicode's composed form (NFC).
    package var collapsed: String {
        var text = self
        // Nearly all texts are plain and tidy; to look at their bytes is ten times as quick as at their characters.
        let (isASCII, isPlain, isTidy) = text.withUTF8 { bytes in
            var (previous, isASCII, isPlain, isTidy) = (UInt8(ascii: " "), true, true, true)
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte >= 0x80 {
                    isASCII = false
                    let length = bytes.composedLength(at: index)
                    if length == 0 { isPlain = false }
                    index += max(0, length - 1)
                }
                if (0x09...0x0D).contains(byte) || (byte == 0x20 && previous == 0x20) { isTidy = false }
                previous = byte
                index += 1
            }
            return (isASCII, isPlain, isTidy && (previous != 0x20 || bytes.isEmpty))
        }
        if isPlain, isTidy { return text }
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !isASCII else { return words }
        // The standard library's own normaliser: Foundation's would link all of ICU into the binary.
        var composed = UnicodeScalarView()
        composed.append(contentsOf: words._nfc)
        return String(composed)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The bytes of the character at `index` if it is one that is composed already and no white space, as the letters of Western
    /// and Central Europe, dashes, quotation marks and the ellipsis are; else 0.
    fileprivate func composedLength(at index: Int) -> Int {
        switch self[index] {
        // U+00C0–U+017F. A mark that would go with a letter (U+0300…) begins with another byte.
        case 0xC3, 0xC4, 0xC5: return 2
        case 0xE2 where index + 2 < count && self[index + 1] == 0x80:
            return [0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D, 0xA6].contains(self[index + 2]) ? 3 : 0
        default: return 0
        }
    }
}
