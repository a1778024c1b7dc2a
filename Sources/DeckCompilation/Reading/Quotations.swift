/// Tells the words of others from the text, and whose they are.
///
/// A paragraph between quotation marks is a quotation, also where the speaker's name follows on the same line
/// (`"…" Name; Work`). The speaker stands behind it ("— Name, Work"), or in the line before ("Name said:").
enum Quotations {
    /// The blocks with quotations marked and attributed; a line that only names the speaker is left out.
    static func found(in blocks: [Block]) -> [Block] {
        var result: [Block] = []
        result.reserveCapacity(blocks.count)
        for block in blocks {
            if case .quotation = result.last?.kind, let attribution = closingLine(block) {
                result[result.count - 1] = result[result.count - 1].with(kind: .quotation(attribution))
                continue
            }
            switch block.kind {
            case .paragraph: result += split(block, after: result.last)
            case .quotation: result.append(attributed(block, after: result.last))
            default: result.append(block)
            }
        }
        return result
    }

    /// The attribution that a short line of its own gives: "— Name, Work".
    private static func closingLine(_ block: Block) -> Attribution? {
        guard block.kind != .table, block.kind != .code, block.text.utf8.count <= 120 else { return nil }
        guard let name = block.text.withoutDash else { return nil }
        return Attribution(naming: name)
    }

    /// A paragraph that begins with a quotation mark, as quotation and what follows it.
    private static func split(_ block: Block, after previous: Block?) -> [Block] {
        guard let inside = block.text.leadingQuotation else { return [block] }
        let bytes = block.text.utf8
        let rest = String(Substring(bytes.dropFirst(inside.end))).trimmed
        let quotation = block.part(inside.words, kind: .quotation(.unknown))
        if rest.isEmpty || rest.allSatisfy(\.isPunctuation) { return [attributed(quotation, after: previous)] }
        guard rest.utf8.count <= 120, let attribution = Attribution(naming: rest.withoutDash ?? rest) else {
            return [block]
        }
        return [quotation.with(kind: .quotation(attribution))]
    }

    /// A quotation with the speaker from its own last words ("… — Name") or from the block before.
    private static func attributed(_ block: Block, after previous: Block?) -> Block {
        for dash in [" — ", " – ", " -- "] {
            guard let range = block.text.lastRange(of: dash) else { continue }
            let name = String(block.text[range.upperBound...])
            let words = block.text[..<range.lowerBound]
            let isClosed = words.last.map { ".!?\"”’…".contains($0) } ?? false
            guard isClosed, name.utf8.count <= 80, let attribution = Attribution(naming: name) else { continue }
            return block.part(0..<words.utf8.count, kind: .quotation(attribution))
        }
        guard let previous, previous.furniture == nil, previous.kind == .paragraph,
            let speaker = LeadIn.speaker(in: previous.text)
        else { return block }
        return block.with(kind: .quotation(Attribution(speaker: speaker)))
    }
}

extension Attribution {
    /// The attribution in "Name", "Name, Work" or "Name; Work": a name in capitals, at most six words and no sentence.
    init?(naming text: String) {
        let trimmed = text.trimmed
        let end = trimmed.firstIndex { ",;(".contains($0) } ?? trimmed.endIndex
        let name = String(trimmed[..<end]).trimmed
        let words = name.split(separator: " ")
        guard (1...6).contains(words.count), words.first?.first?.isUppercase ?? false,
            words.last?.first?.isUppercase ?? false, !(name.last.map { ".!?:".contains($0) } ?? true)
        else { return nil }
        let rest = trimmed[end...].drop { ",;( ".contains($0) }
        let work = String(rest.reversed().drop { ").;, ".contains($0) }.reversed())
        guard work.split(separator: " ").count <= 12 else { return nil }
        self.init(speaker: name, work: work.isEmpty ? nil : work)
    }
}

extension String {
    /// The text without white space at its ends.
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }

    /// What follows the dash that the text begins with; nil where it begins with none.
    fileprivate var withoutDash: String? {
        for dash in ["—", "–", "--", "- "] where hasPrefix(dash) { return String(dropFirst(dash.count)).trimmed }
        return nil
    }

    /// The place of the last `part`; nil where it does not occur.
    fileprivate func lastRange(of part: String) -> Range<Index>? { ranges(of: part).last }

    /// The quotation that the text begins with: the bytes of its words, and the end behind its closing mark.
    fileprivate var leadingQuotation: (words: Range<Int>, end: Int)? {
        let closing: [Character: Character] = ["\"": "\"", "“": "”", "«": "»", "„": "“"]
        guard let first, let close = closing[first] else { return nil }
        let start = index(after: startIndex)
        guard let last = self[start...].firstIndex(of: close), last > start else { return nil }
        let words = utf8.distance(from: startIndex, to: start)..<utf8.distance(from: startIndex, to: last)
        return (words, utf8.distance(from: startIndex, to: index(after: last)))
    }
}
