/// The marks of Markdown inside of a line (CommonMark 0.31, chapter 6), as far as they change what is read.
enum MarkdownMark {
    /// An escape, emphasis, a code span or an image at `offset`.
    static func mark(at offset: Int, in range: Range<Int>, of source: [UInt8]) -> InlineCleaner.Mark? {
        let next = offset + 1 < range.upperBound ? source[offset + 1] : .space
        switch source[offset] {
        case .backslash where next.isPunctuation:
            return .init(length: 2, meaning: .text(String(UnicodeScalar(next))))
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
            return emphasis(at: offset, in: range, of: source)
        case UInt8(ascii: "`"):
            return .init(length: run(at: offset, in: range, of: source), meaning: .nothing)
        case UInt8(ascii: "!") where next == UInt8(ascii: "["):
            return link(at: offset + 1, in: range, of: source).map { .init(length: $0.length + 1, meaning: .nothing) }
        default:
            return nil
        }
    }

    /// `[name](address)` or `[name][reference]`, read as its name; `[^1]`, read as nothing.
    static func link(at offset: Int, in range: Range<Int>, of source: [UInt8]) -> InlineCleaner.Mark? {
        guard let close = matching(offset, UInt8(ascii: "["), UInt8(ascii: "]"), in: range, of: source) else {
            return nil
        }
        let name = offset + 1..<close
        if name.first.map({ source[$0] == UInt8(ascii: "^") }) ?? false {
            return .init(length: close + 1 - offset, meaning: .nothing)
        }
        guard close + 1 < range.upperBound else { return nil }
        let end =
            switch source[close + 1] {
            case UInt8(ascii: "("): matching(close + 1, UInt8(ascii: "("), UInt8(ascii: ")"), in: range, of: source)
            case UInt8(ascii: "["): matching(close + 1, UInt8(ascii: "["), UInt8(ascii: "]"), in: range, of: source)
            default: Int?.none
            }
        return end.map { .init(length: $0 + 1 - offset, meaning: .inside(name)) }
    }

    /// A run of emphasis marks; nil where it stands for itself, as in "5 * 3" or "snake_case".
    private static func emphasis(at offset: Int, in range: Range<Int>, of source: [UInt8]) -> InlineCleaner.Mark? {
        let length = run(at: offset, in: range, of: source)
        let before = offset > range.lowerBound ? source[offset - 1] : .space
        let after = offset + length < range.upperBound ? source[offset + length] : .space
        if before.isSpace && after.isSpace { return nil }
        if source[offset] == UInt8(ascii: "_") && before.isWord && after.isWord { return nil }
        if source[offset] == UInt8(ascii: "~") && length != 2 { return nil }
        return .init(length: length, meaning: .nothing)
    }

    private static func run(at offset: Int, in range: Range<Int>, of source: [UInt8]) -> Int {
        var end = offset
        while end < range.upperBound, source[end] == source[offset] { end += 1 }
        return end - offset
    }

    /// The offset of the bracket that closes the one at `offset`, in the same line and within 1,000 bytes.
    private static func matching(
        _ offset: Int, _ open: UInt8, _ close: UInt8, in range: Range<Int>, of source: [UInt8]
    ) -> Int? {
        var depth = 0
        var at = offset
        while at < min(range.upperBound, offset + 1000) {
            if source[at] == .backslash {
                at += 1
            } else if source[at] == open {
                depth += 1
            } else if source[at] == close {
                depth -= 1
                if depth == 0 { return at }
            }
            at += 1
        }
        return nil
    }
}
