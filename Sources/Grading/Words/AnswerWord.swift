/// A word of an answer.
struct AnswerWord: Hashable, Sendable {
    /// Folded: lower case, no accents, no apostrophes.
    let text: String
    /// What is compared: the folded word, with another spelling of the same name or number made one.
    let key: String
    /// How many scalars `text` has.
    let length: Int
    /// Whether a digit or a numeral is in it: nothing in it is forgiven.
    let isNumber: Bool
    /// Whether it was written with a capital.
    let isCapitalized: Bool
    /// Whether it names whose the thing behind it is: "Whitbread's".
    let isPossessive: Bool
    /// Whether the word carries meaning by itself.
    let isContent: Bool
    let isArticle: Bool
    /// The word without a plural or verb ending, for comparing what is said rather than how.
    let stem: String

    /// A word as it is written.
    init(_ letters: Substring) {
        // "1,500" and "1500" are one number; "1.5" is another.
        var text = String(letters).folded
        if text.utf8.contains(where: { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: ",") }) {
            text = text.filter { $0 != "'" && $0 != "," }
        }
        if text.isEmpty { text = "'" }
        isCapitalized = letters.unicodeScalars.first?.isCapital ?? false
        isPossessive =
            letters.utf8.last == UInt8(ascii: "s")
            && letters.unicodeScalars.dropLast().last.map { $0 == "'" || $0 == "’" } ?? false
        let hasDigit = text.utf8.contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        // "XIV" and "xiv" are numerals; "I", "V" and "X" only in capitals.
        let numeral = RomanNumeral.value(of: text)
        let roman = text.utf8.count > 1 || letters.allSatisfy(\.isUppercase) ? numeral : nil
        let known = KnownWord.all[text]
        let spelled = known?.number
        if let number = roman ?? spelled {
            key = String(number)
        } else {
            key =
                known?.spelling ?? Self.withoutOrdinalEnding(text, hasDigit) ?? Self.withBritishEnding(text)
                ?? Self.withoutDigraph(text) ?? text
        }
        isNumber = hasDigit || roman != nil || spelled != nil
        self.text = text
        length = text.unicodeScalars.count
        isArticle = known?.isArticle ?? false
        isContent = !isArticle && !(known?.isStopWord ?? false)
        stem = Self.stem(of: key, isNumber: isNumber)
    }

    /// The `words` of a name that has others, as the one word `name` that stands for them all.
    init(_ words: ArraySlice<AnswerWord>, as name: String) {
        text = words.count == 1 ? words[words.startIndex].text : words.map(\.text).joined()
        key = name
        isNumber = words.contains(where: \.isNumber) || name.last?.isNumber ?? false
        isCapitalized = words.contains(where: \.isCapitalized)
        isPossessive = false
        isContent = true
        isArticle = false
        length = text.unicodeScalars.count
        stem = key
    }

    /// "thirty-eighth": a word of tens with the unit that follows it.
    private init(tens: AnswerWord, unit: AnswerWord, sum: Int) {
        text = tens.text + unit.text
        key = String(sum)
        isNumber = true
        isCapitalized = tens.isCapitalized
        isPossessive = false
        isContent = true
        isArticle = false
        length = text.unicodeScalars.count
        stem = key
    }

    /// The two numerals as one, where they are tens and a unit: "thirty" and "eighth".
    func joined(with unit: AnswerWord) -> AnswerWord? {
        guard let tens = WordLists.numbers[text], let ones = WordLists.numbers[unit.text], tens >= 20,
            tens.isMultiple(of: 10), text.hasSuffix("ty"), (1...9).contains(ones)
        else { return nil }
        return AnswerWord(tens: self, unit: unit, sum: tens + ones)
    }

    /// "legalise" for "legalize"; nil for other words.
    private static func withBritishEnding(_ text: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "z")) else { return nil }
        for ending in ["ize", "ized", "izes", "izing", "izer", "izers", "ization", "izations"]
        where text.hasSuffix(ending) && text.utf8.count >= ending.utf8.count + 3 {
            return text.dropLast(ending.count) + "is" + ending.dropFirst(2)
        }
        return nil
    }

    /// "ether" for "aether", "estrogen" for "oestrogen"; nil for other words.
    private static func withoutDigraph(_ text: String) -> String? {
        guard text.utf8.count > 4, text.utf8.dropFirst().first == UInt8(ascii: "e"),
            text.hasPrefix("ae") || text.hasPrefix("oe")
        else { return nil }
        return String(text.dropFirst())
    }

    private static func withoutOrdinalEnding(_ text: String, _ hasDigit: Bool) -> String? {
        guard hasDigit, text.hasSuffix("st") || text.hasSuffix("nd") || text.hasSuffix("rd") || text.hasSuffix("th")
        else { return nil }
        let digits = text.dropLast(2)
        return digits.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } ? String(digits) : nil
    }

    private static func stem(of key: String, isNumber: Bool) -> String {
        // No word of another last letter has such an ending.
        guard !isNumber, let last = key.utf8.last, endingLetters.contains(last) else { return key }
        for ending in endings {
            if let stem = key.without(ending, keeping: ending == "s" ? 3 : 4) { return stem }
        }
        return key
    }

    private static let endings = [
        "ations", "ation", "ings", "ing", "ions", "ion", "ied", "ies", "ers", "ed", "es", "er", "s", "e",
    ]
    private static let endingLetters = Set(endings.compactMap(\.utf8.last))

    /// The word without a plural ending; short names are left alone, since "Cubas" is no Cuba.
    var singular: String {
        guard !isNumber, key.utf8.last == UInt8(ascii: "s") else { return key }
        return key.without("s", keeping: isCapitalized ? 5 : 4) ?? key
    }
}

extension String {
    fileprivate func without(_ ending: String, keeping length: Int) -> String? {
        let rest = utf8.count - ending.utf8.count
        // By bytes: endings are plain letters, and to look for characters takes ten times as long.
        guard rest >= length, utf8.dropFirst(rest).elementsEqual(ending.utf8) else { return nil }
        return String(Substring(utf8.prefix(rest)))
    }
}
