/// Takes the markup out of a line: what is left is what a person reads.
///
/// In every format: character references, soft hyphens, zero-width characters, simple tags of HTML and BBCode, and
/// the marks that point to notes ("[12]", "[citation needed]"). In Markdown also emphasis, links, images and escapes.
struct InlineCleaner {
    let isMarkdown: Bool

    /// Adds what is left of the source bytes `range` to the block.
    func clean(_ range: Range<Int>, of source: [UInt8], into builder: inout BlockBuilder) {
        var at = range.lowerBound
        var kept = at
        while at < range.upperBound {
            guard Self.isSpecial[Int(source[at])], !isLoneSpace(at, from: kept, in: range, of: source),
                let mark = mark(at: at, in: range, of: source, follows: at > kept || !builder.endsInSpace)
            else {
                at += 1
                continue
            }
            builder.keep(kept..<at, of: source)
            switch mark.meaning {
            case .nothing: break
            case .space: builder.space(at..<at + mark.length)
            case .text(let text): builder.replace(at..<at + mark.length, with: text)
            case .inside(let inside): clean(inside, of: source, into: &builder)
            }
            at += mark.length
            kept = at
        }
        builder.keep(kept..<range.upperBound, of: source)
    }

    /// Something in a line that is not read as it is written.
    struct Mark {
        var length: Int
        var meaning: Meaning

        enum Meaning {
            case nothing
            case space
            case text(String)
            /// What is read is this part of it, as a link's name.
            case inside(Range<Int>)
        }
    }

    /// The mark at `offset`; `follows` where it stands right behind a word.
    private func mark(at offset: Int, in range: Range<Int>, of source: [UInt8], follows: Bool) -> Mark? {
        let byte = source[offset]
        if byte.isSpace { return space(at: offset, in: range, of: source) }
        switch byte {
        case UInt8(ascii: "&"):
            return CharacterReference(at: offset, before: range.upperBound, in: source)
                .map { Mark(length: $0.length, meaning: $0.meaning) }
        case UInt8(ascii: "<"): return tag(at: offset, in: range, of: source)
        case UInt8(ascii: "["):
            return bulletinBoardTag(at: offset, in: range, of: source)
                ?? (follows ? noteMark(at: offset, in: range, of: source) : nil)
                ?? (isMarkdown ? MarkdownMark.link(at: offset, in: range, of: source) : nil)
        case 0xC2 where source.has("\u{AD}", at: offset): return Mark(length: 2, meaning: .nothing)
        case 0xC2 where source.has("\u{A0}", at: offset): return Mark(length: 2, meaning: .space)
        case 0xE2 where source.has("\u{200B}", at: offset): return Mark(length: 3, meaning: .nothing)
        case 0xEF where source.has("\u{FEFF}", at: offset): return Mark(length: 3, meaning: .nothing)
        default: return isMarkdown ? MarkdownMark.mark(at: offset, in: range, of: source) : nil
        }
    }

    /// The bytes that a mark can begin with.
    private static let isSpecial: [Bool] = {
        var special = [Bool](repeating: false, count: 256)
        for byte in "&<[ \t\r\n\\*_`!~".utf8 { special[Int(byte)] = true }
        for byte in [0xC2, 0xE2, 0xEF] { special[byte] = true }
        return special
    }()

    /// Whether the byte is one space between two words, which is copied with them.
    private func isLoneSpace(_ offset: Int, from kept: Int, in range: Range<Int>, of source: [UInt8]) -> Bool {
        source[offset] == .space && offset > kept && offset + 1 < range.upperBound && !source[offset + 1].isSpace
    }

    /// White space that becomes one space, or none at the start of a block.
    private func space(at offset: Int, in range: Range<Int>, of source: [UInt8]) -> Mark? {
        var end = offset
        while end < range.upperBound, source[end].isSpace { end += 1 }
        return Mark(length: end - offset, meaning: .space)
    }

    /// A tag such as `<i>` or `<br/>`; "a < b" is none.
    private func tag(at offset: Int, in range: Range<Int>, of source: [UInt8]) -> Mark? {
        guard let end = source.offset(of: UInt8(ascii: ">"), in: offset..<min(range.upperBound, offset + 400)) else {
            return nil
        }
        var name = offset + 1
        if name < end, source[name] == UInt8(ascii: "/") { name += 1 }
        guard name < end, source[name].isLetter else { return nil }
        let inside = String(decoding: source[name..<end], as: UTF8.self)
        let word = inside.prefix { $0.isLetter || $0.isNumber }.lowercased()
        let isAddress = inside.contains("://") || inside.contains("@")
        guard Self.inlineTags.contains(word) || (isMarkdown && isAddress) else { return nil }
        return Mark(length: end + 1 - offset, meaning: word == "br" ? .space : .nothing)
    }

    /// A tag of a bulletin board: `[i]`, `[/quote]`, `[url=…]`.
    private func bulletinBoardTag(at offset: Int, in range: Range<Int>, of source: [UInt8]) -> Mark? {
        guard let end = source.offset(of: UInt8(ascii: "]"), in: offset..<min(range.upperBound, offset + 200)) else {
            return nil
        }
        var name = source[offset + 1..<end]
        let closes = name.first == UInt8(ascii: "/")
        if closes { name = name.dropFirst() }
        let word = String(decoding: name.prefix { $0.isLetter || $0 == UInt8(ascii: "*") }, as: UTF8.self).lowercased()
        let rest = name.dropFirst(word.utf8.count)
        guard rest.isEmpty || rest.first == UInt8(ascii: "="), Self.boardTags.contains(word) else { return nil }
        return Mark(length: end + 1 - offset, meaning: .nothing)
    }

    /// A mark that points to a note: "[12]" or "[note 3]" right behind a word, "[citation needed]", "[edit]".
    private func noteMark(at offset: Int, in range: Range<Int>, of source: [UInt8]) -> Mark? {
        guard offset == range.lowerBound || !source[offset - 1].isSpace,
            let end = source.offset(of: UInt8(ascii: "]"), in: offset..<min(range.upperBound, offset + 40))
        else { return nil }
        let inside = String(decoding: source[offset + 1..<end], as: UTF8.self).lowercased()
        let words = inside.split(separator: " ")
        let isNumber = !inside.isEmpty && inside.utf8.count <= 3 && inside.utf8.allSatisfy(\.isDigit)
        let isNote = words.count == 2 && words[0] == "note" && words[1].utf8.allSatisfy(\.isDigit)
        guard isNumber || isNote || Self.editorialMarks.contains(inside) || inside.hasPrefix("^") else { return nil }
        return Mark(length: end + 1 - offset, meaning: .nothing)
    }

    private static let boardTags: Set<String> = [
        "*", "b", "center", "color", "font", "i", "img", "left", "list", "quote", "right", "s", "size", "spoiler",
        "sub", "sup", "u", "url",
    ]

    private static let editorialMarks: Set<String> = [
        "citation needed", "clarification needed", "dubious", "edit", "who?", "when?", "which?",
    ]

    private static let inlineTags: Set<String> = [
        "a", "abbr", "b", "big", "br", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "p", "q",
        "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "u", "var", "wbr",
    ]
}
