/// A word, a run of digits or a sign of a text, with what the word lists know of it.
struct Token: Sendable {
    enum Kind: Sendable {
        case word
        /// A run of ASCII digits; separators are tokens of their own.
        case digits
        case sign(Sign)
        /// A fraction in one sign, as ½.
        case fraction(Double)
        /// What stands before the first and after the last token of a text.
        case edge
    }

    let kind: Kind
    /// UTF-8 bytes of the text.
    let range: Range<Int>
    /// Whether white space stands before it.
    let isSpaced: Bool
    /// Whether its first letter is a capital.
    let isCapitalized: Bool
    let sense: WordSense
    /// Whether it is a word that no list knows: most words are, and no date or figure begins with one.
    let isPlain: Bool
    /// The value of a run of at most eighteen digits, else −1.
    let number: Int

    init(
        _ kind: Kind, _ range: Range<Int>, isSpaced: Bool = true, isCapitalized: Bool = false,
        sense: WordSense = .none, number: Int = -1
    ) {
        self.kind = kind
        self.range = range
        self.isSpaced = isSpaced
        self.isCapitalized = isCapitalized
        self.sense = sense
        self.number = number
        isPlain = if case .word = kind { sense.isEmpty } else { false }
    }

    var isWord: Bool { if case .word = kind { true } else { false } }
    var isDigits: Bool { if case .digits = kind { true } else { false } }
    var isEdge: Bool { if case .edge = kind { true } else { false } }
    var sign: Sign? { if case .sign(let sign) = kind { sign } else { nil } }
    var keyword: Keyword? { sense.keyword }

    /// Whether it is a hyphen or a dash of any length.
    var isDash: Bool { sign == .hyphen || sign == .dash }
}

/// The signs that mean something beside a number.
enum Sign: Sendable {
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
}
