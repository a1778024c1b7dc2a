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
            default: add(.sign, length: 1, sign: Self.signs[Int(byte)])
            }
        }
    }

    private mutating func add(
        _ kind: Token.Kind, length: Int, sign: Sign = .other, isCapitalized: Bool = false, senseIndex: UInt16 = 0,
        number: Int = -1
    ) {
        tokens.append(
            Token(
                kind, at..<at + length, sign: sign, isSpaced: isSpaced, isCapitalized: isCapitalized,
                senseIndex: senseIndex, number: number))
        at += length
        isSpaced = false
    }

    private mutating func newline() {
        isSpaced = true
        at += 1
        var next = at
        while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 || bytes[next] == 0x0D { next += 1 }
        guard next < bytes.count, bytes[next] == 0x0A else { return }
        add(.sign, length: 0, sign: .paragraph)
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
        let index = isPlain && end - at <= 16 ? Lexicon.indices[key] ?? 0 : 0
        add(.word, length: end - at, isCapitalized: bytes[at] < UInt8(ascii: "a"), senseIndex: index)
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
        case .sign(let sign): add(.sign, length: length, sign: sign)
        case .fraction(let over, let under): add(.fraction, length: length, number: over * 1000 + under)
        }
    }

    private enum Meaning {
        case space
        case sign(Sign)
        case fraction(Int, Int)
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
            ("\u{200A}", .space), ("–", .sign(.dash)), ("—", .sign(.dash)),
            ("‐", .sign(.hyphen)), ("‑", .sign(.hyphen)), ("−", .sign(.minus)),
            ("‒", .sign(.dash)), ("’", .sign(.apostrophe)), ("‘", .sign(.apostrophe)),
            ("£", .sign(.pound)), ("€", .sign(.euro)), ("¥", .sign(.yen)),
            ("฿", .sign(.currency)), ("₡", .sign(.currency)), ("₦", .sign(.currency)),
            ("₩", .sign(.currency)), ("₪", .sign(.currency)), ("₫", .sign(.currency)),
            ("₭", .sign(.currency)), ("₱", .sign(.currency)), ("₴", .sign(.currency)),
            ("₹", .sign(.currency)), ("₺", .sign(.currency)), ("₽", .sign(.currency)),
            ("₾", .sign(.currency)), ("₿", .sign(.currency)), ("¢", .sign(.currency)),
            ("×", .sign(.times)), ("⁄", .sign(.slash)), ("±", .sign(.other)),
            ("″", .sign(.other)),
            ("°", .sign(.degree)), ("º", .sign(.degree)), ("²", .sign(.squared)),
            ("³", .sign(.cubed)), ("“", .sign(.other)), ("”", .sign(.other)),
            ("…", .sign(.other)), ("≈", .sign(.tilde)), ("№", .sign(.number)),
            ("½", .fraction(1, 2)), ("¼", .fraction(1, 4)), ("¾", .fraction(3, 4)),
            ("⅓", .fraction(1, 3)), ("⅔", .fraction(2, 3)), ("⅕", .fraction(1, 5)),
            ("⅖", .fraction(2, 5)), ("⅗", .fraction(3, 5)), ("⅘", .fraction(4, 5)),
            ("⅙", .fraction(1, 6)), ("⅚", .fraction(5, 6)), ("⅛", .fraction(1, 8)),
            ("⅜", .fraction(3, 8)), ("⅝", .fraction(5, 8)), ("⅞", .fraction(7, 8)),
        ]
        return Dictionary(
            uniqueKeysWithValues: known.map { sign, meaning in
                (sign.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }, meaning)
            })
    }()
}
