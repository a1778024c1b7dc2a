extension AnswerWord {
    /// The words of a text: runs of letters and digits, with the apostrophes inside of words and the separators
    /// inside of numbers; a sign that gives a number its meaning is a word, and "&" is "and".
    static func words(of raw: String) -> [AnswerWord] {
        var raw = raw
        return raw.withUTF8 { bytes in
            var reader = WordReader(bytes)
            reader.read()
            return reader.words
        }
    }
}

/// Cuts the bytes of a text into words in one pass.
private struct WordReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var words: [AnswerWord] = []
    /// Where the word that is being read begins.
    private var start: Int?
    /// Whether only a hyphen or spaces have come since the last word.
    private var isJoined = false

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        words.reserveCapacity(bytes.count / 5 + 1)
    }

    mutating func read() {
        var index = 0
        var isBehindDigit = false
        while index < bytes.count {
            let (scalar, length) = bytes.scalar(at: index)
            let next = index + length
            let isSeparator =
                (scalar == "," || scalar == "." || scalar == "/") && isBehindDigit && next < bytes.count
                && bytes.scalar(at: next).0.isDigit
            let goesOn = start != nil && (scalar == "'" || scalar == "’" || scalar.isMark)
            if goesOn || isSeparator || scalar.isWordPart || isNameSign(scalar, at: index) {
                if start == nil { start = index }
            } else {
                finish(index)
                if scalar != " ", scalar != "-" { isJoined = false }
                if scalar == "&" { words.append(AnswerWord("and")) }
                if Self.signs.contains(scalar) { words.append(word(index..<next)) }
            }
            isBehindDigit = scalar.isDigit
            index = next
        }
        finish(bytes.count)
    }

    /// Whether a sign ends a name that begins with a letter: "C++", "F#".
    private func isNameSign(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
        guard scalar == "+" || scalar == "#", let start, (bytes[start] | 0x20) &- UInt8(ascii: "a") < 26 else {
            return false
        }
        let end = bytes[index...].firstIndex { $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "#") } ?? bytes.count
        return end == bytes.count || !bytes.scalar(at: end).0.isWordPart
    }

    private mutating func finish(_ end: Int) {
        guard let begin = start else { return }
        start = nil
        let last = end - quote(in: begin..<end)
        if let unit = unit(in: begin..<last) {
            // "800m" is 800 metres.
            words += [word(begin..<unit), AnswerWord(Self.units[letters(unit..<last)] ?? "")]
            isJoined = true
            return
        }
        let word = word(begin..<last)
        if isJoined, let numeral = words.last?.joined(with: word) {
            words[words.count - 1] = numeral
        } else {
            words.append(word)
        }
        isJoined = true
    }

    /// The bytes of an apostrophe at the end of a word, which closes a quotation; 0 where there is none.
    private func quote(in range: Range<Int>) -> Int {
        guard range.count > 1 else { return 0 }
        if bytes[range.upperBound - 1] == UInt8(ascii: "'") { return 1 }
        return range.count > 3 && bytes[(range.upperBound - 3)..<range.upperBound].elementsEqual("’".utf8) ? 3 : 0
    }

    /// Where the sign of a unit begins that is joined to a number: "km" in "5km"; nil where there is none.
    private func unit(in range: Range<Int>) -> Int? {
        guard bytes[range.lowerBound] &- UInt8(ascii: "0") < 10,
            let start = range.first(where: { bytes[$0] | 0x20 >= UInt8(ascii: "a") }), range.upperBound - start <= 3
        else { return nil }
        return Self.units[letters(start..<range.upperBound)] == nil ? nil : start
    }

    private func letters(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private static let units: [String: String] = [
        "cm": "centimetre", "ft": "foot", "kg": "kilogram", "km": "kilometre", "lb": "pound", "lbs": "pound",
        "m": "metre", "mm": "millimetre",
    ]

    private func word(_ range: Range<Int>) -> AnswerWord { AnswerWord(UnsafeBufferPointer(rebasing: bytes[range])) }

    private static let signs: [Unicode.Scalar] = ["$", "£", "€", "¥", "%", "°"]
}

extension Unicode.Scalar {
    /// Whether it is a capital letter.
    var isCapital: Bool { value < 0x80 ? (0x41...0x5A).contains(value) : properties.isUppercase }

    fileprivate var isDigit: Bool { value < 0x80 ? (0x30...0x39).contains(value) : properties.numericType == .decimal }

    /// Whether it is a letter or a number.
    fileprivate var isWordPart: Bool {
        if value < 0x80 {
            return (0x30...0x39).contains(value) || (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
        }
        return properties.isAlphabetic || properties.numericType != nil
    }

    /// Whether it belongs to the letter before it: an accent by itself.
    fileprivate var isMark: Bool {
        guard value >= 0x300 else { return false }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: return true
        default: return false
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The scalar that begins at `index` of valid UTF-8, and how many bytes it has.
    fileprivate func scalar(at index: Int) -> (Unicode.Scalar, Int) {
        let first = self[index]
        guard first >= 0x80 else { return (Unicode.Scalar(first), 1) }
        let length = Swift.min(first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2, count - index)
        var value = UInt32(first) & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
        for offset in 1..<length { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }
}
