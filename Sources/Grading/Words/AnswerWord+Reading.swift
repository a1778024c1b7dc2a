extension AnswerWord {
    /// The words of a text: runs of letters and digits, with the apostrophes inside of words and the separators
    /// inside of numbers; a sign that gives a number its meaning is a word, and "&" is "and".
    static func words(of raw: String) -> [AnswerWord] {
        let scalars = raw.unicodeScalars
        var words: [AnswerWord] = []
        var start: String.Index?
        // Whether only a hyphen or spaces have come since the last word.
        var isJoined = false
        func finish(_ end: String.Index) {
            guard let begin = start else { return }
            start = nil
            let letters = raw[begin..<end]
            let isQuoted = letters.utf8.count > 1 && letters.unicodeScalars.last.map { $0 == "'" || $0 == "’" } ?? false
            let word = AnswerWord(isQuoted ? letters.dropLast() : letters)
            if isJoined, let numeral = words.last?.joined(with: word) {
                words[words.count - 1] = numeral
            } else {
                words.append(word)
            }
            isJoined = true
        }
        var index = scalars.startIndex
        var before: Unicode.Scalar?
        while index < scalars.endIndex {
            let scalar = scalars[index]
            let next = scalars.index(after: index)
            let isApostrophe = scalar == "'" || scalar == "’"
            let isSeparator =
                (scalar == "," || scalar == "." || scalar == "/") && before?.isDigit ?? false
                && next < scalars.endIndex && scalars[next].isDigit
            let goesOn = start != nil && (isApostrophe || scalar.isMark)
            if goesOn || isSeparator || scalar.isWordPart {
                if start == nil { start = index }
            } else {
                finish(index)
                if scalar != " ", scalar != "-" { isJoined = false }
                if scalar == "&" { words.append(AnswerWord("and")) }
                if signs.contains(scalar) { words.append(AnswerWord(raw[index..<next])) }
            }
            before = scalar
            index = next
        }
        finish(raw.endIndex)
        return words
    }

    private static let signs: Set<Unicode.Scalar> = ["$", "£", "€", "¥", "%", "°"]
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
