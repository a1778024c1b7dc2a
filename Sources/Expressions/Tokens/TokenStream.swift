/// The tokens of a text, safe to ask beyond both ends.
struct TokenStream: Sendable {
    let bytes: [UInt8]
    private let tokens: [Token]
    private let edge: Token

    init(_ text: String) {
        bytes = Array(text.utf8)
        tokens = Tokenizer.tokens(of: bytes)
        edge = Token(.edge, bytes.count..<bytes.count)
    }

    var count: Int { tokens.count }

    /// The token at `index`; before the first and after the last stands an edge.
    ///
    /// Asked several times for each token, so that only what is wanted of it should be copied.
    @inline(__always)
    subscript(index: Int) -> Token {
        index >= 0 && index < tokens.count ? tokens[index] : edge
    }

    /// Whether a date or a figure may begin at `index`, as far as that token and the next one tell.
    func canOpen(_ index: Int) -> Bool {
        switch self[index].opening {
        case .nothing: false
        case .expression: true
        case .withMore: self[index + 1].opening != .nothing
        }
    }

    /// Whether the token at `index` follows the one before without white space.
    func isJoined(_ index: Int) -> Bool { index > 0 && index < count && !tokens[index].isSpaced }

    /// Whether the token at `index` is one of the digits runs that have `length` digits.
    func isDigits(_ index: Int, length: Int) -> Bool {
        let token = self[index]
        return token.isDigits && token.range.count == length
    }

    /// The bytes from the first byte of token `first` to the last of the token before `end`.
    func range(_ first: Int, _ end: Int) -> Range<Int> {
        let start = self[first].range.lowerBound
        return start..<max(start, self[end - 1].range.upperBound)
    }

    /// Whether the bytes of the token at `index` are exactly `text`, capitals told apart.
    func spells(_ index: Int, _ text: StaticString) -> Bool {
        let range = self[index].range
        guard range.count == text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { $0.elementsEqual(bytes[range]) }
    }

    /// Whether the token at `index` stands where an age comes: "aged 34", "age 34", "at the age of twelve".
    func isBehindAge(_ index: Int) -> Bool {
        if spells(index - 1, "aged") || spells(index - 1, "age") { return true }
        return self[index - 1].keyword == .of && (spells(index - 2, "age") || spells(index - 2, "ages"))
    }

    /// The text of the token at `index`.
    func text(_ index: Int) -> String { String(decoding: bytes[self[index].range], as: UTF8.self) }
}
