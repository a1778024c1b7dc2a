/// Finds the blocks of a text without markup by the shape of its lines.
///
/// Two habits are told apart by the document's own lines: hard-wrapped text, whose lines are joined again, and text
/// with a line for each paragraph, whose lines stand by themselves.
struct PlainTextReader {
    private let source: [UInt8]
    private let lines: [Line]
    /// The width that the text is wrapped at; nil where most of it is in long lines.
    private let wrapWidth: Int?

    /// Longer lines are paragraphs, not parts of one.
    private static let longestWrapped = 160
    /// Text is not wrapped at less than this.
    private static let shortestWrap = 40

    static func blocks(of source: [UInt8]) -> [RawBlock] { PlainTextReader(source).blocks() }

    private init(_ source: [UInt8]) {
        self.source = source
        lines = Line.lines(of: source)
        wrapWidth = Self.wrapWidth(of: lines)
    }

    /// The width that nineteen of twenty lines keep to, as far as most of the text is in lines that can be wrapped.
    private static func wrapWidth(of lines: [Line]) -> Int? {
        var counts = [Int](repeating: 0, count: longestWrapped + 1)
        var wrapped = 0
        var long = 0
        for line in lines where !line.isBlank {
            if line.width > longestWrapped {
                long += line.width
            } else {
                wrapped += line.width
                counts[line.width] += 1
            }
        }
        guard wrapped > long else { return nil }
        var rest = counts.reduce(0, +) / 20
        var width = longestWrapped
        while width > 0, rest >= counts[width] {
            rest -= counts[width]
            width -= 1
        }
        return width >= shortestWrap ? width : nil
    }

    private func blocks() -> [RawBlock] {
        var blocks: [RawBlock] = []
        var first = 0
        while first < lines.count {
            guard !lines[first].isBlank else {
                first += 1
                continue
            }
            var end = first
            while end < lines.count, !lines[end].isBlank { end += 1 }
            addStretch(first..<end, to: &blocks)
            first = end
        }
        return blocks
    }

    /// Adds the blocks of lines that follow each other without a blank one.
    private func addStretch(_ stretch: Range<Int>, to blocks: inout [RawBlock]) {
        if stretch.count >= 2, stretch.allSatisfy({ lines[$0].isRow(in: source) }) {
            blocks.append(RawBlock(kind: .table, lines: stretch.map { lines[$0].content }))
            return
        }
        let firstBlock = blocks.count
        for index in stretch {
            let line = lines[index]
            if line.isRule(of: "=-*_~", in: source) {
                let underlines = index > stretch.lowerBound && blocks.last?.lines.count == 1
                if underlines {
                    blocks[blocks.count - 1].kind = .heading(level: line.isRule(of: "=", in: source) ? 1 : 2)
                }
            } else if let item = line.listItem(in: source) {
                blocks.append(RawBlock(kind: .listItem, lines: [item]))
            } else if source[line.content.lowerBound] == UInt8(ascii: ">") {
                addQuoted(line, continues: index > stretch.lowerBound, to: &blocks)
            } else if index > stretch.lowerBound, blocks.count > firstBlock, continues(index) {
                blocks[blocks.count - 1].lines.append(line.content)
            } else {
                blocks.append(RawBlock(kind: .paragraph, lines: [line.content]))
            }
        }
        markHeading(at: firstBlock, of: &blocks)
    }

    /// A line that is quoted as mail quotes: "> …".
    private func addQuoted(_ line: Line, continues: Bool, to blocks: inout [RawBlock]) {
        var start = line.content.lowerBound
        while start < line.content.upperBound, source[start] == UInt8(ascii: ">") || source[start].isSpace {
            start += 1
        }
        let content = start..<line.content.upperBound
        if continues, let last = blocks.last, case .quotation = last.kind {
            blocks[blocks.count - 1].lines.append(content)
        } else {
            blocks.append(RawBlock(kind: .quotation(.unknown), lines: [content]))
        }
    }

    /// Whether the line carries on the paragraph of the line before.
    private func continues(_ index: Int) -> Bool {
        let before = lines[index - 1]
        let line = lines[index]
        let first = source[line.content.lowerBound]
        let ends = before.endsSentence(in: source)
        if first.isLowercase && !ends { return true }
        // "She said:" above a quotation.
        let announces = source[before.content.upperBound - 1] == UInt8(ascii: ":")
        if announces, isOpeningMark(at: line.content.lowerBound) { return false }
        guard let wrapWidth, before.width <= Self.longestWrapped, line.width <= Self.longestWrapped else {
            return false
        }
        // A first line is indented where paragraphs are not parted by blank lines.
        if ends && line.indent >= before.indent + 2 { return false }
        if !ends && before.width * 10 >= wrapWidth * 6 && before.width >= Self.shortestWrap { return true }
        return before.width + 1 + firstWordWidth(of: line) > wrapWidth
    }

    private func isOpeningMark(at offset: Int) -> Bool {
        source[offset] == UInt8(ascii: "\"") || source.has("“", at: offset) || source.has("«", at: offset)
            || source.has("„", at: offset)
    }

    private func firstWordWidth(of line: Line) -> Int {
        var width = 0
        for offset in line.content {
            if source[offset].isSpace { break }
            if source[offset].startsCharacter { width += 1 }
        }
        return width
    }

    /// Makes the first block of a stretch a heading where it is a short line that is no sentence, alone or above text.
    private func markHeading(at index: Int, of blocks: inout [RawBlock]) {
        guard index < blocks.count, blocks[index].kind == .paragraph, blocks[index].lines.count == 1 else { return }
        let line = blocks[index].lines[0]
        guard Self.isHeading(line, in: source) else { return }
        if index + 1 < blocks.count {
            let next = blocks[index + 1]
            let isText = next.lines.count > 1 || Line.endsSentence(next.lines[0], in: source) || next.kind == .listItem
            guard isText else { return }
        }
        blocks[index].kind = .heading(level: 2)
    }

    /// Whether a line looks like a heading: at most 12 words and 80 bytes, no sentence end, no quotation.
    private static func isHeading(_ line: Range<Int>, in source: [UInt8]) -> Bool {
        guard line.count <= 80, let first = line.first else { return false }
        let isOpening = source[first] == UInt8(ascii: "\"") || source.has("“", at: first) || source.has("—", at: first)
        guard !isOpening, !source[first].isLowercase, !Line.endsSentence(line, in: source) else { return false }
        let last = source[line.upperBound - 1]
        let spaces = line.count { source[$0] == .space }
        return spaces < 12 && last != UInt8(ascii: ",") && last != UInt8(ascii: "\"")
            && line.contains { source[$0].isWord }
    }
}
