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
}
