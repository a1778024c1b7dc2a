/// An answer taken apart into words, with case, accents and signs out of the way.
struct AnswerText: Sendable {
    /// As it was written.
    let raw: String
    /// Its words in order, articles left out (unless there is nothing else).
    let words: [AnswerWord]

    init(_ raw: String) {
        self.raw = raw
        let all = AnswerWord.words(of: raw)
        // "Order No. 227" is Order 227.
        let kept = all.indices.filter { index in
            let isBeforeNumber = all.indices.contains(index + 1) && all[index + 1].isNumber
            return !WordLists.articles.contains(all[index].text)
                && !(isBeforeNumber && WordLists.numberSigns.contains(all[index].text))
        }.map { all[$0] }
        words = kept.isEmpty ? all : kept
    }

    /// Whether both say the same words in the same order, however they are spaced or hyphenated.
    func isSame(as other: AnswerText) -> Bool {
        words.map(\.key) == other.words.map(\.key)
            // Numbers may not run together: "19 41" is not "1941".
            || !words.contains(where: \.isNumber) && !other.words.contains(where: \.isNumber) && joined == other.joined
    }

    /// Whether it says the opposite in one of its words: "two days before the vote" for "two days after the vote".
    func turns(_ other: AnswerText) -> Bool {
        let said = Set(words.map(\.text))
        let wanted = Set(other.words.map(\.text))
        func turns(_ one: String, _ opposite: String) -> Bool {
            wanted.contains(one) && !wanted.contains(opposite) && said.contains(opposite) && !said.contains(one)
        }
        return WordLists.opposites.contains { turns($0, $1) || turns($1, $0) }
    }

    /// All letters without spaces.
    private var joined: String { words.map(\.key).joined() }
}

/// A word of an answer.
struct AnswerWord: Hashable, Sendable {
    /// Folded: lower case, no accents, no apostrophes.
    let text: String
    /// What is compared: the folded word, with another spelling of the same name or number made one.
    let key: String
    /// Whether a digit or a numeral is in it: nothing in it is forgiven.
    let isNumber: Bool
    /// Whether it was written with a capital.
    let isCapitalized: Bool

    private init(_ letters: Substring) {
        // "1,500" and "1500" are one number; "1.5" is another.
        var text = String(letters).folded.filter { $0 != "'" && $0 != "," }
        if text.isEmpty { text = "'" }
        isCapitalized = letters.first?.isUppercase ?? false
        let hasDigit = text.utf8.contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        // "XIV" and "xiv" are numerals; "I", "V" and "X" only in capitals.
        let roman = letters.allSatisfy(\.isUppercase) || text.utf8.count > 1 ? RomanNumeral.value(of: text) : nil
        let spelled = WordLists.numbers[text]
        if let number = roman ?? spelled {
            key = String(number)
        } else {
            key = WordLists.spellings[text] ?? Self.withoutOrdinalEnding(text, hasDigit) ?? text
        }
        isNumber = hasDigit || roman != nil || spelled != nil
        self.text = text
    }

    /// "thirty-eighth": a word of tens with the unit that follows it.
    private init(tens: AnswerWord, unit: AnswerWord, sum: Int) {
        text = tens.text + unit.text
        key = String(sum)
        isNumber = true
        isCapitalized = tens.isCapitalized
    }

    /// The two numerals as one, where they are tens and a unit: "thirty" and "eighth".
    private func joined(with unit: AnswerWord) -> AnswerWord? {
        guard let tens = WordLists.numbers[text], let ones = WordLists.numbers[unit.text], tens >= 20,
            tens.isMultiple(of: 10), text.hasSuffix("ty"), (1...9).contains(ones)
        else { return nil }
        return AnswerWord(tens: self, unit: unit, sum: tens + ones)
    }

    private static func withoutOrdinalEnding(_ text: String, _ hasDigit: Bool) -> String? {
        guard hasDigit, text.hasSuffix("st") || text.hasSuffix("nd") || text.hasSuffix("rd") || text.hasSuffix("th")
        else { return nil }
        let digits = text.dropLast(2)
        return digits.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } ? String(digits) : nil
    }

    /// The words of a text: runs of letters and digits, with the apostrophes inside of words and the separators
    /// inside of numbers; a sign that gives a number its meaning is a word, and "&" is "and".
    static func words(of raw: String) -> [AnswerWord] {
        var words: [AnswerWord] = []
        var start: String.Index?
        // Where the last word ended, if only a hyphen or spaces have come since.
        var lastEnd: String.Index?
        func finish(_ end: String.Index) {
            if let begin = start {
                let letters = raw[begin..<end]
                let trimmed = letters.last == "'" || letters.last == "’" ? letters.dropLast() : letters
                let word = AnswerWord(trimmed)
                if lastEnd != nil, let numeral = words.last?.joined(with: word) {
                    words[words.count - 1] = numeral
                } else {
                    words.append(word)
                }
                lastEnd = end
            }
            start = nil
        }
        var index = raw.startIndex
        while index < raw.endIndex {
            let character = raw[index]
            let isApostrophe = character == "'" || character == "’"
            let next = raw.index(after: index)
            let isSeparator =
                (character == "," || character == "." || character == "/") && index > raw.startIndex
                && next < raw.endIndex && raw[raw.index(before: index)].isWholeNumber && raw[next].isWholeNumber
            if character.isLetter || character.isNumber || isSeparator || isApostrophe && start != nil {
                if start == nil { start = index }
            } else {
                finish(index)
                if character != " ", character != "-" { lastEnd = nil }
                if character == "&" { words.append(AnswerWord("and")) }
                let isSign = start == nil && Self.signs.contains(character)
                if isSign { words.append(AnswerWord(raw[index..<next])) }
            }
            index = next
        }
        finish(raw.endIndex)
        return words
    }

    private static let signs: Set<Character> = ["$", "£", "€", "¥", "%", "°"]

    /// The word without a plural or verb ending, for comparing what is said rather than how.
    var stem: String {
        for ending in [
            "ations", "ation", "ings", "ing", "ions", "ion", "ied", "ies", "ers", "ed", "es", "er", "s", "e",
        ] {
            if let stem = without(ending, keeping: ending == "s" ? 3 : 4) { return stem }
        }
        return key
    }

    /// The word without a plural ending; short names are left alone, since "Cubas" is no Cuba.
    var singular: String { without("s", keeping: 5) ?? key }

    private func without(_ ending: String, keeping length: Int) -> String? {
        guard !isNumber, key.hasSuffix(ending), key.utf8.count - ending.utf8.count >= length else { return nil }
        return String(key.dropLast(ending.count))
    }

    /// Whether the word carries meaning by itself.
    var isContent: Bool { !WordLists.stopWords.contains(text) && !WordLists.articles.contains(text) }
}
