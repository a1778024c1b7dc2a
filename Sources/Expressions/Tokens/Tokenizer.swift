/// Cuts the bytes of a text into tokens in one pass.
struct Tokenizer {
    private let bytes: [UInt8]
    private var at = 0
    private var isSpaced = true
    private var tokens: [Token] = []

    /// The tokens of `text`, in order; white space is left out, but for blank lines.
    static func tokens(of bytes: [UInt8]) -> [Token] {
        var tokenizer = Tokenizer(bytes: bytes)
        tokenizer.run()
        return tokenizer.tokens
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 5 + 4)
    }

    private mutating func run() {
        while at < bytes.count {
            let byte = bytes[at]
            switch byte {
            case 0x0A: newline()
            case 0x09, 0x0B, 0x0C, 0x0D, 0x20:
                isSpaced = true
                at += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits()
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): word()
            case 0x80...: beyondASCII()
            default: add(.sign(Self.signs[Int(byte)]), length: 1)
            }
        }
    }

    private mutating func add(
        _ kind: Token.Kind, length: Int, isCapitalized: Bool = false, sense: WordSense = .none, number: Int = -1
    ) {
        tokens.append(
            Token(
                kind, at..<at + length, isSpaced: isSpaced, isCapitalized: isCapitalized, sense: sense, number: number))
        at += length
        isSpaced = false
    }

    private mutating func newline() {
        isSpaced = true
        at += 1
        var next = at
        while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 || bytes[next] == 0x0D { next += 1 }
        guard next < bytes.count, bytes[next] == 0x0A else { return }
        add(.sign(.paragraph), length: 0)
        while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
        at = next
        isSpaced = true
    }

    private mutating func digits() {
        var end = at
        var value = 0
        while end < bytes.count, bytes[end] &- UInt8(ascii: "0") < 10 {
            if end - at < 18 { value = value * 10 + Int(bytes[end] - UInt8(ascii: "0")) }
            end += 1
        }
        add(.digits, length: end - at, number: end - at > 18 ? -1 : value)
    }

    private mutating func word() {
        var end = at
        var key: UInt128 = 0
        var isPlain = true
        while end < bytes.count {
            let byte = bytes[end]
            if byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "z") {
                if end - at < 16 { key = key << 8 | UInt128(byte | 0x20) }
                end += 1
            } else if byte >= 0x80, let length = letterLength(at: end) {
                isPlain = false
                end += length
            } else {
                break
            }
        }
        let sense = isPlain && end - at <= 16 ? Lexicon.senses[key] ?? .none : .none
        add(.word, length: end - at, isCapitalized: bytes[at] < UInt8(ascii: "a"), sense: sense)
    }

    /// The length of the character at `index` where it is no known sign or space, so that it belongs to a word.
    private func letterLength(at index: Int) -> Int? {
        let length = length(at: index)
        return Self.signsBeyondASCII[value(at: index, length: length)] == nil ? length : nil
    }

    private func length(at index: Int) -> Int {
        let byte = bytes[index]
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
        return min(length, bytes.count - index)
    }

    private func value(at index: Int, length: Int) -> UInt32 {
        var value: UInt32 = 0
        for offset in 0..<length { value = value << 8 | UInt32(bytes[index + offset]) }
        return value
    }

    private mutating func beyondASCII() {
        let length = length(at: at)
        guard let sign = Self.signsBeyondASCII[value(at: at, length: length)] else { return word() }
        switch sign {
        case .space:
            isSpaced = true
            at += length
        case .token(let kind): add(kind, length: length)
        }
    }

    private enum Meaning {
        case space
        case token(Token.Kind)
    }

    private static let signs: [Sign] = {
        var signs = [Sign](repeating: .other, count: 128)
        let known: [(Character, Sign)] = [
            (",", .comma), (".", .period), (":", .colon), (";", .semicolon), ("/", .slash), ("'", .apostrophe),
            ("-", .hyphen), ("+", .plus), ("%", .percent), ("~", .tilde), ("#", .number), ("$", .dollar),
            ("(", .opening), (")", .closing), ("[", .opening), ("]", .closing),
        ]
        for (character, sign) in known {
            if let ascii = character.asciiValue { signs[Int(ascii)] = sign }
        }
        return signs
    }()

    /// By the bytes of the character in UTF-8, read as one number.
    private static let signsBeyondASCII: [UInt32: Meaning] = {
        let known: [(String, Meaning)] = [
            ("\u{A0}", .space), ("\u{2009}", .space), ("\u{202F}", .space), ("\u{2002}", .space), ("\u{2003}", .space),
            ("\u{200A}", .space), ("–", .token(.sign(.dash))), ("—", .token(.sign(.dash))),
            ("‐", .token(.sign(.hyphen))), ("‑", .token(.sign(.hyphen))), ("−", .token(.sign(.minus))),
            ("‒", .token(.sign(.dash))), ("’", .token(.sign(.apostrophe))), ("‘", .token(.sign(.apostrophe))),
            ("£", .token(.sign(.pound))), ("€", .token(.sign(.euro))), ("¥", .token(.sign(.yen))),
            ("฿", .token(.sign(.currency))), ("₡", .token(.sign(.currency))), ("₦", .token(.sign(.currency))),
            ("₩", .token(.sign(.currency))), ("₪", .token(.sign(.currency))), ("₫", .token(.sign(.currency))),
            ("₭", .token(.sign(.currency))), ("₱", .token(.sign(.currency))), ("₴", .token(.sign(.currency))),
            ("₹", .token(.sign(.currency))), ("₺", .token(.sign(.currency))), ("₽", .token(.sign(.currency))),
            ("₾", .token(.sign(.currency))), ("₿", .token(.sign(.currency))), ("¢", .token(.sign(.currency))),
            ("×", .token(.sign(.times))), ("⁄", .token(.sign(.slash))), ("±", .token(.sign(.other))),
            ("″", .token(.sign(.other))),
            ("°", .token(.sign(.degree))), ("º", .token(.sign(.degree))), ("²", .token(.sign(.squared))),
            ("³", .token(.sign(.cubed))), ("“", .token(.sign(.other))), ("”", .token(.sign(.other))),
            ("…", .token(.sign(.other))), ("≈", .token(.sign(.tilde))), ("№", .token(.sign(.number))),
            ("½", .token(.fraction(1.0 / 2))), ("¼", .token(.fraction(1.0 / 4))), ("¾", .token(.fraction(3.0 / 4))),
            ("⅓", .token(.fraction(1.0 / 3))), ("⅔", .token(.fraction(2.0 / 3))), ("⅕", .token(.fraction(1.0 / 5))),
            ("⅖", .token(.fraction(2.0 / 5))), ("⅗", .token(.fraction(3.0 / 5))), ("⅘", .token(.fraction(4.0 / 5))),
            ("⅙", .token(.fraction(1.0 / 6))), ("⅚", .token(.fraction(5.0 / 6))), ("⅛", .token(.fraction(1.0 / 8))),
            ("⅜", .token(.fraction(3.0 / 8))), ("⅝", .token(.fraction(5.0 / 8))), ("⅞", .token(.fraction(7.0 / 8))),
        ]
        return Dictionary(
            uniqueKeysWithValues: known.map { sign, meaning in
                (sign.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }, meaning)
            })
    }()
}
