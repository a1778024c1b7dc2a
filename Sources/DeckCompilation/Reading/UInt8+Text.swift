/// Bytes of UTF-8 text, by the names that a reader uses.
extension UInt8 {
    static let space = UInt8(ascii: " ")
    static let tab = UInt8(ascii: "\t")
    static let lineBreak = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let backslash = UInt8(ascii: "\\")

    /// A space, tab, line break, carriage return or form feed.
    var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isLowercase: Bool { self >= 0x61 && self <= 0x7A }
    var isUppercase: Bool { self >= 0x41 && self <= 0x5A }
    /// An ASCII letter.
    var isLetter: Bool { isLowercase || isUppercase }
    /// A letter or digit, or any byte of a character outside of ASCII.
    var isWord: Bool { isLetter || isDigit || self >= 0x80 }
    /// The first byte of a character.
    var startsCharacter: Bool { self & 0xC0 != 0x80 }
    /// ASCII punctuation, as Markdown counts it.
    var isPunctuation: Bool {
        (self >= 0x21 && self <= 0x2F) || (self >= 0x3A && self <= 0x40) || (self >= 0x5B && self <= 0x60)
            || (self >= 0x7B && self <= 0x7E)
    }
    var lowercased: UInt8 { isUppercase ? self + 0x20 : self }
}

extension Array<UInt8> {
    /// Whether the bytes at `offset` are those of `text`.
    func has(_ text: StaticString, at offset: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard offset >= 0, offset + length <= count else { return false }
        return text.withUTF8Buffer { wanted in
            for index in 0..<length where self[offset + index] != wanted[index] { return false }
            return true
        }
    }

    /// The offset of the first `byte` in `range`.
    func offset(of byte: UInt8, in range: Range<Int>) -> Int? {
        var offset = range.lowerBound
        while offset < range.upperBound {
            if self[offset] == byte { return offset }
            offset += 1
        }
        return nil
    }
}
