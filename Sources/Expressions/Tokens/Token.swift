/// A word, a run of digits or a sign of a text, with what the word lists know of it.
///
/// It is copied several times for each word of a text, so it is small: what a word can mean is looked up.
struct Token: Sendable {
    enum Kind: UInt8, Sendable {
        case word
        /// A run of ASCII digits; separators are tokens of their own.
        case digits
        case sign
        /// A fraction in one sign, as ½.
        case fraction
        /// What stands before the first and after the last token of a text.
        case edge
    }

    private let start: UInt32
    private let length: UInt32
    /// The value of a run of at most eighteen digits, else −1; of a fraction its thousandfold numerator and its
    /// denominator.
    let number: Int
    private let senseIndex: UInt16
    let kind: Kind
    private let anySign: Sign
    /// Whether white space stands before it.
    let isSpaced: Bool
    /// Whether its first letter is a capital.
    let isCapitalized: Bool
    /// What it says as a small word.
    let keyword: Keyword?
    /// What may begin with it.
    let opening: Opening

    init(
        _ kind: Kind, _ range: Range<Int>, sign: Sign = .other, isSpaced: Bool = true, isCapitalized: Bool = false,
        senseIndex: UInt16 = 0, number: Int = -1
    ) {
        // A text has far less than 4 GB; in a longer one what lies beyond is not read.
        start = UInt32(clamping: range.lowerBound)
        length = UInt32(clamping: range.count)
        self.kind = kind
        anySign = sign
        self.isSpaced = isSpaced
        self.isCapitalized = isCapitalized
        self.senseIndex = senseIndex
        self.number = number
        keyword = senseIndex == 0 ? nil : Lexicon.senses[Int(senseIndex)].keyword
        opening =
            switch kind {
            case .word: senseIndex == 0 ? .nothing : Lexicon.senses[Int(senseIndex)].opening
            case .digits, .fraction: .expression
            case .sign: sign.opening
            case .edge: .nothing
            }
    }

    /// What may begin with a token, so that the readers look at few of them.
    enum Opening: UInt8, Sendable {
        /// No date and no figure.
        case nothing
        /// A date or a figure, if something follows that the lists know: "the", "at".
        case withMore
        case expression
    }

    /// UTF-8 bytes of the text.
    var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
    var sense: WordSense { Lexicon.senses[Int(senseIndex)] }
    /// Whether it is a word that no list knows: most words are, and no date or figure begins with one.
    var isPlain: Bool { kind == .word && senseIndex == 0 }

    var isWord: Bool { kind == .word }
    var isDigits: Bool { kind == .digits }
    var isEdge: Bool { kind == .edge }
    var sign: Sign? { kind == .sign ? anySign : nil }
    /// The value of a fraction in one sign.
    var fraction: Double? { kind == .fraction ? Double(number / 1000) / Double(number % 1000) : nil }

    /// Whether it is a hyphen or a dash of any length.
    var isDash: Bool { kind == .sign && (anySign == .hyphen || anySign == .dash) }
}

/// The signs that mean something beside a number.
enum Sign: UInt8, Sendable {
    case comma, period, colon, semicolon, slash, apostrophe, hyphen, dash, minus, plus, percent, degree, tilde, number
    case dollar, pound, euro, yen
    /// The sign of another currency: "₽".
    case currency
    case opening, closing
    case squared, cubed
    case times
    /// A blank line: nothing reads across it.
    case paragraph
    case other

    /// "-40", "~300", "$5", "'41", ".5".
    fileprivate var opening: Token.Opening {
        switch self {
        case .dollar, .pound, .euro, .yen, .currency, .minus, .hyphen, .tilde, .period, .apostrophe, .slash: .withMore
        default: .nothing
        }
    }
}
