/// One line of a source text.
struct Line {
    /// Without white space at its ends; empty for a blank line.
    let content: Range<Int>
    /// Columns of white space in front; a tab goes to the next multiple of four.
    let indent: Int
    /// Characters of the content (code points).
    let width: Int

    var isBlank: Bool { content.isEmpty }

    /// The lines of `source` from the byte `start` on.
    static func lines(of source: [UInt8], from start: Int = 0) -> [Line] {
        var lines: [Line] = []
        var at = start
        while at < source.count {
            var end = at
            while end < source.count, source[end] != .lineBreak { end += 1 }
            lines.append(Line(at..<end, of: source))
            at = end + 1
        }
        return lines
    }

    private init(_ range: Range<Int>, of source: [UInt8]) {
        var start = range.lowerBound
        var end = range.upperBound
        var columns = 0
        while start < end, source[start].isSpace || source.has("\u{FEFF}", at: start) {
            if source[start] == .tab { columns += 4 - columns % 4 } else if source[start] == .space { columns += 1 }
            start += source[start].isSpace ? 1 : 3
        }
        while end > start, source[end - 1].isSpace { end -= 1 }
        content = start..<end
        indent = columns
        var characters = 0
        for offset in start..<end where source[offset].startsCharacter { characters += 1 }
        width = characters
    }

    /// The content behind a list mark ("- ", "* ", "• ", "1. ", "2) "); nil where there is none.
    func listItem(in source: [UInt8]) -> Range<Int>? {
        guard let first = content.first else { return nil }
        var at = first
        if source[at] == UInt8(ascii: "-") || source[at] == UInt8(ascii: "*") || source[at] == UInt8(ascii: "+") {
            at += 1
        } else if source.has("•", at: at) {
            at += 3
        } else {
            while at < content.upperBound, source[at].isDigit, at - first < 3 { at += 1 }
            guard at > first, at < content.upperBound,
                source[at] == UInt8(ascii: ".") || source[at] == UInt8(ascii: ")")
            else { return nil }
            at += 1
        }
        guard at < content.upperBound, source[at].isSpace else { return nil }
        while at < content.upperBound, source[at].isSpace { at += 1 }
        return at < content.upperBound ? at..<content.upperBound : nil
    }

    /// Whether the line is a rule or underline: three or more of one of `marks` and nothing else but spaces.
    func isRule(of marks: StaticString, in source: [UInt8]) -> Bool {
        guard let first = content.first, content.count >= 3 else { return false }
        let isMark = marks.withUTF8Buffer { $0.contains(source[first]) }
        return isMark && content.allSatisfy { source[$0] == source[first] || source[$0] == .space }
    }

    /// Whether the line is a row of a table: two tabs or bars, or two gaps of three spaces.
    func isRow(in source: [UInt8]) -> Bool {
        var tabs = 0
        var bars = 0
        var gaps = 0
        var spaces = 0
        for offset in content {
            switch source[offset] {
            case .tab: tabs += 1
            case UInt8(ascii: "|"): bars += 1
            case .space:
                spaces += 1
                if spaces == 3 { gaps += 1 }
                continue
            default: break
            }
            spaces = 0
        }
        return tabs >= 2 || bars >= 2 || gaps >= 2
    }

    /// Whether the content ends as a sentence does, closing quotation marks and brackets aside.
    func endsSentence(in source: [UInt8]) -> Bool { Self.endsSentence(content, in: source) }

    static func endsSentence(_ content: Range<Int>, in source: [UInt8]) -> Bool {
        var end = content.upperBound
        while end > content.lowerBound {
            if end - content.lowerBound >= 3, source.has("”", at: end - 3) || source.has("’", at: end - 3) {
                end -= 3
            } else if "\"')]*_".utf8.contains(source[end - 1]) {
                end -= 1
            } else {
                break
            }
        }
        guard end > content.lowerBound else { return false }
        return ".!?:;".utf8.contains(source[end - 1]) || source.has("…", at: end - 3)
    }
}
