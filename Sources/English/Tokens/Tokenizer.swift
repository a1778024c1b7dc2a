/// Splits a sentence into words, numbers and marks.
///
/// Contractions and the possessive 's are tokens of their own ("do" "n't", "Rome" "'s"); words with hyphens, numbers
/// with separators and abbreviations with their stops are one token each.
struct Tokenizer {
    private struct Letter {
        let scalar: Unicode.Scalar
        let offset: Int
    }

    private let letters: [Letter]
    private let end: Int
    private var tokens: [Token] = []
    /// Whether a single quotation mark was opened, so that an apostrophe after an s may close it.
    private var quoteIsOpen = false

    /// Tokens of `text`, whose first byte has the offset `base`.
    static func tokens(of text: Substring, base: Int) -> [Token] {
        var tokenizer = Tokenizer(text, base: base)
        tokenizer.run()
        return tokenizer.tokens
    }

    private init(_ text: Substring, base: Int) {
        var offset = base
        var letters: [Letter] = []
        letters.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            letters.append(Letter(scalar: scalar, offset: offset))
            offset += UTF8.width(scalar)
        }
        self.letters = letters
        end = offset
    }

    private mutating func run() {
        var index = 0
        while index < letters.count {
            let scalar = letters[index].scalar
            if scalar.properties.isWhitespace {
                index += 1
            } else if isDigit(index) {
                index = number(from: index)
            } else if isWordLetter(index) {
                index = word(from: index)
            } else {
                var last = index + 1
                while last < letters.count, letters[last].scalar == scalar, ".-".unicodeScalars.contains(scalar) {
                    last += 1
                }
                if scalar == "'" || scalar == "‘" { quoteIsOpen = true }
                append(index..<last)
                index = last
            }
        }
    }

    private mutating func number(from start: Int) -> Int {
        var index = start + 1
        while index < letters.count {
            if isDigit(index) || isWordLetter(index) {
                index += 1
            } else if ",.:/-–".unicodeScalars.contains(letters[index].scalar), isDigit(index + 1) || isJoiner(index) {
                index += 1
            } else {
                break
            }
        }
        append(start..<index)
        return index
    }

    /// Whether a hyphen here joins a number with a word, as in "25-year-old".
    private func isJoiner(_ index: Int) -> Bool { letters[index].scalar == "-" && isWordLetter(index + 1) }

    private mutating func word(from start: Int) -> Int {
        var index = start + 1
        while index < letters.count {
            if isWordLetter(index) || isDigit(index) {
                index += 1
            } else if letters[index].scalar == "-", isWordLetter(index + 1) || isDigit(index + 1) {
                index += 1
            } else if isApostrophe(index), isWordLetter(index + 1), !isClitic(index) {
                index += 1
            } else if letters[index].scalar == ".", isAbbreviation(start, stop: index) {
                index += 1
            } else {
                break
            }
        }
        appendWord(start..<index)
        if index < letters.count, isApostrophe(index) {
            if isWordLetter(index + 1) {
                var last = index + 1
                while last < letters.count, isWordLetter(last) { last += 1 }
                append(index..<last)
                return last
            }
            if letters[index - 1].scalar == "s", index + 1 < letters.count, letters[index + 1].scalar == " ",
                !quoteIsOpen
            {
                append(index..<index + 1)
                return index + 1
            }
        }
        return index
    }

    /// Whether the stop belongs to the word: "U.S.", "Dr.", "J."
    private func isAbbreviation(_ start: Int, stop: Int) -> Bool {
        if stop == start + 1 || stop >= start + 2 && letters[stop - 2].scalar == "." {
            return stop + 1 < letters.count
        }
        guard stop - start < 8, stop + 1 < letters.count else { return false }
        let word = text(start..<stop).lowercased()
        return Abbreviations.beforeMore.contains(word) || Abbreviations.anywhere.contains(word)
    }

    /// Whether the apostrophe opens 's, 're, 've, 'll, 'd, 'm.
    private func isClitic(_ index: Int) -> Bool {
        var last = index + 1
        while last < letters.count, isWordLetter(last) { last += 1 }
        return ["s", "re", "ve", "ll", "d", "m", "t"].contains(text(index + 1..<last).lowercased())
    }

    private mutating func appendWord(_ range: Range<Int>) {
        // "don't" was cut before its "'t": the n belongs to the negation.
        let next = range.upperBound
        if next + 1 < letters.count, isApostrophe(next), letters[next + 1].scalar == "t", range.count > 1,
            letters[next - 1].scalar == "n", next + 2 >= letters.count || !isWordLetter(next + 2)
        {
            append(range.lowerBound..<next - 1)
            return
        }
        append(range)
    }

    private mutating func append(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        var start = offset(range.lowerBound)
        var word = text(range)
        if let last = tokens.last, isApostrophe(range.lowerBound), word.dropFirst() == "t",
            last.range.upperBound < start
        {
            start = last.range.upperBound
            word = "n" + word
        }
        var lower = word.lowercased()
        if lower.contains("’") { lower = String(lower.map { $0 == "’" ? "'" : $0 }) }
        tokens.append(Token(text: word, lower: lower, range: start..<offset(range.upperBound), lemma: lower))
    }

    private func text(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        for letter in letters[range] { view.append(letter.scalar) }
        return String(view)
    }

    private func offset(_ index: Int) -> Int { index < letters.count ? letters[index].offset : end }

    private func isApostrophe(_ index: Int) -> Bool {
        index < letters.count && (letters[index].scalar == "'" || letters[index].scalar == "’")
    }

    private func isDigit(_ index: Int) -> Bool {
        index < letters.count && ("0"..."9").contains(letters[index].scalar)
    }

    private func isWordLetter(_ index: Int) -> Bool {
        guard index < letters.count else { return false }
        let scalar = letters[index].scalar
        if scalar.isASCII { return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) }
        return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }
}
