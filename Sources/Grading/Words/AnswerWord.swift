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

    /// Whether `key` ends in "ing".
    let endsInIng: Bool
    /// Which word lists the word is on, as it is written.
    let lists: KnownWord.Lists
    /// Which words of one meaning its stem is among.
    let meaning: Int?
    /// Whether the word or its stem has an opposite.
    let hasOpposite: Bool
    /// The letters of `text`, by which most words are told apart at once.
    let textLetters: LetterSet
    /// The letters of `key`.
    let keyLetters: LetterSet
    /// The first four bytes of `key`, by which most words of other families are told apart; 0 if it is shorter.
    let keyStart: UInt32

    /// A word as it is written.
    init(_ letters: some StringProtocol) {
        var letters = String(letters)
        self = letters.withUTF8 { AnswerWord(UnsafeBufferPointer(rebasing: $0[...])) }
    }

    /// A word as it is written, in UTF-8.
    init(_ letters: UnsafeBufferPointer<UInt8>) {
        let shape = WordShape(letters)
        // "1,500" and "1500" are one number; "1.5" is another.
        let text = shape.folded
        isCapitalized = shape.isCapitalized
        isPossessive = shape.isPossessive
        let known = KnownWord.all[text]
        // "XIV" and "xiv" are numerals; "I", "V" and "X" only in capitals.
        let roman = text.utf8.count > 1 || shape.isUppercase ? known?.roman : nil
        if let number = roman ?? known?.number {
            key = String(number)
            isNumber = true
        } else {
            key = Self.spelling(of: text, known, hasDigit: shape.hasDigit)
            isNumber = shape.hasDigit
        }
        self.text = text
        endsInIng = key.hasIng
        length = shape.isASCII ? text.utf8.count : text.unicodeScalars.count
        lists = known?.lists ?? []
        isArticle = lists.contains(.article)
        isContent = lists.isDisjoint(with: [.article, .stopWord])
        stem = isNumber ? key : Self.stem(of: key)
        let knownStem = KnownStem.all[stem]
        meaning = knownStem?.meaning
        hasOpposite = knownStem?.hasOpposite ?? false || text != stem && Opposites.words.contains(text)
        textLetters = LetterSet(text)
        keyLetters = key == text ? textLetters : LetterSet(key)
        keyStart = Self.start(of: key)
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
        endsInIng = false
        lists = words.count == 1 ? words[words.startIndex].lists : KnownWord.all[text]?.lists ?? []
        let known = KnownStem.all[key]
        meaning = known?.meaning
        hasOpposite = known?.hasOpposite ?? false || Opposites.words.contains(text)
        textLetters = LetterSet(text)
        keyLetters = LetterSet(key)
        keyStart = Self.start(of: key)
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
        endsInIng = false
        lists = []
        meaning = nil
        hasOpposite = false
        textLetters = LetterSet(text)
        keyLetters = LetterSet(key)
        keyStart = Self.start(of: key)
    }

    private static func start(of key: String) -> UInt32 {
        key.utf8.count < 4 ? 0 : key.utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    static func == (one: AnswerWord, other: AnswerWord) -> Bool {
        one.text == other.text && one.key == other.key && one.isCapitalized == other.isCapitalized
            && one.isPossessive == other.isPossessive && one.isNumber == other.isNumber
            && one.isContent == other.isContent
    }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }

    /// The two numerals as one, where they are tens and a unit: "thirty" and "eighth".
    func joined(with unit: AnswerWord) -> AnswerWord? {
        guard isNumber, unit.isNumber, let tens = WordLists.numbers[text], let ones = WordLists.numbers[unit.text],
            tens >= 20,
            tens.isMultiple(of: 10), text.hasSuffix("ty"), (1...9).contains(ones)
        else { return nil }
        return AnswerWord(tens: self, unit: unit, sum: tens + ones)
    }

    /// "legalise" for "legalize"; nil for other words.
    private static func withBritishEnding(_ text: String) -> String? {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "z") }) else { return nil }
        for ending in ["ize", "ized", "izes", "izing", "izer", "izers", "ization", "izations"]
        where text.hasSuffix(ending) && text.utf8.count >= ending.utf8.count + 3 {
            return text.dropLast(ending.count) + "is" + ending.dropFirst(2)
        }
        return nil
    }

    /// "ether" for "aether", "estrogen" for "oestrogen"; nil for other words.
    private static func withoutDigraph(_ text: String) -> String? {
        guard text.utf8.count > 4, let first = text.utf8.first,
            first == UInt8(ascii: "a") || first == UInt8(ascii: "o"),
            text.utf8.dropFirst().first == UInt8(ascii: "e")
        else { return nil }
        return String(text.dropFirst())
    }

    private static func withoutOrdinalEnding(_ text: String, _ hasDigit: Bool) -> String? {
        guard hasDigit, text.hasSuffix("st") || text.hasSuffix("nd") || text.hasSuffix("rd") || text.hasSuffix("th")
        else { return nil }
        let digits = text.dropLast(2)
        return digits.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } ? String(digits) : nil
    }

    /// The common spelling of a word that is no number.
    private static func spelling(of text: String, _ known: KnownWord?, hasDigit: Bool) -> String {
        known?.spelling ?? withoutOrdinalEnding(text, hasDigit) ?? withBritishEnding(text) ?? withoutDigraph(text)
            ?? Taxa.english(text) ?? text
    }

    /// The stem of a plain word in small letters, as the words of an answer have it.
    static func stem(ofWord text: String) -> String {
        let known = KnownWord.all[text]
        if let number = known?.roman ?? known?.number { return String(number) }
        return stem(of: spelling(of: text, known, hasDigit: false))
    }

    private static func stem(of key: String) -> String {
        // No word of another last letter has such an ending.
        guard let last = key.utf8.last, endingLetters.contains(where: { $0 == last }) else { return key }
        for ending in endings where ending.last == last {
            if let stem = key.without(ending, keeping: ending.count == 1 && last == UInt8(ascii: "s") ? 3 : 4) {
                return stem
            }
        }
        return key
    }

    private static let endings = [
        "ations", "ation", "ings", "ing", "ions", "ion", "ied", "ies", "ers", "ed", "es", "er", "s", "e",
    ].map { Array($0.utf8) }
    private static let endingLetters = "sngdre".utf8.map(\.self)

    /// Whether both are one word but for a plural ending.
    func isSamePlural(as other: AnswerWord) -> Bool {
        // Most words differ in their first letter.
        key.utf8.first == other.key.utf8.first
            && (singular == other.singular || Plurals.areOne(self, other))
    }

    /// Whether both are one verb and one of them ends in "ing": "filtering" and "filter", "freeze" and "freezing".
    func isSameVerb(as other: AnswerWord) -> Bool {
        guard endsInIng != other.endsInIng, !isCapitalized, !other.isCapitalized, !isNumber, !other.isNumber
        else { return false }
        return key.isVerb(behind: other.key) || other.key.isVerb(behind: key)
    }

    /// The word without a plural ending; short names are left alone, since "Cubas" is no Cuba.
    var singular: String {
        guard !isNumber, key.utf8.last == UInt8(ascii: "s") else { return key }
        return key.without([UInt8(ascii: "s")], keeping: isCapitalized ? 5 : 4) ?? key
    }
}

extension String {
    fileprivate var hasIng: Bool { utf8.last == UInt8(ascii: "g") && hasSuffix("ing") }

    /// Whether it is the form in "ing" of a verb of four letters or more.
    fileprivate func isVerb(behind other: String) -> Bool {
        guard let stem = without(Array("ing".utf8), keeping: 3), other.utf8.count >= 4 else { return false }
        return other == stem || other == stem + "e" || other == stem + "s" || other == stem + "es"
            || other + String(other.suffix(1)) == stem
    }

    fileprivate func without(_ ending: [UInt8], keeping length: Int) -> String? {
        let rest = utf8.count - ending.count
        // By bytes: endings are plain letters, and to look for characters takes ten times as long.
        guard rest >= length else { return nil }
        var text = self
        return text.withUTF8 { bytes in
            for (place, byte) in ending.enumerated() where bytes[rest + place] != byte { return nil }
            return String(decoding: bytes[..<rest], as: UTF8.self)
        }
    }
}
