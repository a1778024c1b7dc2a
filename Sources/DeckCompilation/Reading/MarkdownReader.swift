/// Finds the blocks of a Markdown text (CommonMark 0.31, with the tables of GitHub).
struct MarkdownReader {
    private let source: [UInt8]
    private let lines: [Line]
    private var blocks: [RawBlock] = []
    /// Whether the next line may carry on the last block.
    private var isOpen = false

    static func blocks(of source: [UInt8]) -> [RawBlock] {
        var reader = MarkdownReader(source)
        reader.read()
        return reader.blocks
    }

    private init(_ source: [UInt8]) {
        self.source = source
        lines = Line.lines(of: source)
    }

    private mutating func read() {
        var index = endOfFrontMatter()
        while index < lines.count {
            let line = lines[index]
            if line.isBlank {
                isOpen = false
                index += 1
            } else if let fence = fence(of: line) {
                index = addFenced(from: index, fence: fence)
            } else if line.content.count > 0, source.has("<!--", at: line.content.lowerBound) {
                index = endOfComment(from: index)
            } else {
                add(line, at: index)
                index += 1
            }
        }
    }

    /// The line behind front matter in `---` (YAML) or `+++` (TOML); 0 where there is none.
    private func endOfFrontMatter() -> Int {
        guard let first = lines.first, first.content.count == 3,
            first.isRule(of: "-+", in: source),
            let end = lines.dropFirst().firstIndex(where: { line in
                line.content.count == 3 && source[line.content] == source[first.content]
            })
        else { return 0 }
        return end + 1
    }

    private func fence(of line: Line) -> UInt8? {
        let start = line.content.lowerBound
        if source.has("```", at: start) { return UInt8(ascii: "`") }
        return source.has("~~~", at: start) ? UInt8(ascii: "~") : nil
    }

    private mutating func addFenced(from index: Int, fence: UInt8) -> Int {
        var end = index + 1
        while end < lines.count, self.fence(of: lines[end]) != fence { end += 1 }
        blocks.append(RawBlock(kind: .code, lines: lines[index + 1..<end].map(\.content).filter { !$0.isEmpty }))
        isOpen = false
        return min(end + 1, lines.count)
    }

    private func endOfComment(from index: Int) -> Int {
        var end = index
        while end < lines.count, !contains("-->", lines[end].content) { end += 1 }
        return min(end + 1, lines.count)
    }

    private func contains(_ text: StaticString, _ range: Range<Int>) -> Bool {
        range.contains { source.has(text, at: $0) }
    }

    private mutating func add(_ line: Line, at index: Int) {
        if isUnderline(line) {
            blocks[blocks.count - 1].kind = .heading(level: line.isRule(of: "=", in: source) ? 1 : 2)
            isOpen = false
        } else if line.isRule(of: "-*_", in: source) || isReferenceDefinition(line) {
            isOpen = false
        } else if let (level, title) = heading(of: line) {
            blocks.append(RawBlock(kind: .heading(level: level), lines: title.isEmpty ? [] : [title]))
            isOpen = false
        } else if source[line.content.lowerBound] == UInt8(ascii: ">") {
            addQuoted(line)
        } else if isTableRow(line, at: index) {
            extend(.table, by: line.content)
        } else if let item = line.listItem(in: source) {
            blocks.append(RawBlock(kind: .listItem, lines: [item]))
            isOpen = true
        } else if isOpen, let last = blocks.last, !last.kind.isLeftAlone {
            blocks[blocks.count - 1].lines.append(line.content)
        } else if line.indent >= 4, blocks.last?.kind != .listItem {
            extend(.code, by: line.content)
        } else {
            blocks.append(RawBlock(kind: .paragraph, lines: [line.content]))
            isOpen = true
        }
    }

    /// Adds a line to the last block where that is open and of this kind, else to a new one.
    private mutating func extend(_ kind: Block.Kind, by content: Range<Int>) {
        if isOpen, let last = blocks.last, last.kind == kind {
            blocks[blocks.count - 1].lines.append(content)
        } else {
            blocks.append(RawBlock(kind: kind, lines: [content]))
        }
        isOpen = true
    }

    /// Whether the line underlines the paragraph above it and so makes it a heading.
    private func isUnderline(_ line: Line) -> Bool {
        isOpen && blocks.last?.kind == .paragraph
            && line.content.allSatisfy { source[$0] == source[line.content.lowerBound] }
            && (source[line.content.lowerBound] == UInt8(ascii: "=") || line.isRule(of: "-", in: source))
    }

    /// `[name]: address`, which is not read.
    private func isReferenceDefinition(_ line: Line) -> Bool {
        guard source[line.content.lowerBound] == UInt8(ascii: "["),
            let close = source.offset(of: UInt8(ascii: "]"), in: line.content)
        else { return false }
        return close + 1 < line.content.upperBound && source[close + 1] == UInt8(ascii: ":")
    }

    private func heading(of line: Line) -> (level: Int, title: Range<Int>)? {
        var start = line.content.lowerBound
        while start < line.content.upperBound, source[start] == UInt8(ascii: "#") { start += 1 }
        let level = start - line.content.lowerBound
        guard (1...6).contains(level), start == line.content.upperBound || source[start].isSpace else { return nil }
        var end = line.content.upperBound
        while start < end, source[start].isSpace { start += 1 }
        while end > start, source[end - 1] == UInt8(ascii: "#") || source[end - 1].isSpace { end -= 1 }
        return (level, start..<end)
    }

    private func isTableRow(_ line: Line, at index: Int) -> Bool {
        guard line.content.contains(where: { source[$0] == UInt8(ascii: "|") }) else { return false }
        if isOpen, blocks.last?.kind == .table { return true }
        return source[line.content.lowerBound] == UInt8(ascii: "|") || isTableRule(index + 1)
    }

    /// The line below a table's head: `--- | :---:`.
    private func isTableRule(_ index: Int) -> Bool {
        guard index < lines.count, !lines[index].isBlank else { return false }
        let content = lines[index].content
        return content.allSatisfy { " |:-".utf8.contains(source[$0]) }
            && content.contains { source[$0] == UInt8(ascii: "-") }
            && content.contains { source[$0] == UInt8(ascii: "|") }
    }

    private mutating func addQuoted(_ line: Line) {
        var start = line.content.lowerBound
        while start < line.content.upperBound, source[start] == UInt8(ascii: ">") || source[start].isSpace {
            start += 1
        }
        guard start < line.content.upperBound else {
            isOpen = false
            return
        }
        extend(.quotation(.unknown), by: start..<line.content.upperBound)
    }
}
