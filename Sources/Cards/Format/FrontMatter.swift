internal import Diagnostics
internal import TOMLKit

/// The TOML between two lines `---` at the top of a deck.
struct FrontMatter {
    let name: String?
    /// The byte behind its last line.
    let end: Int
    /// How many lines it takes, the two `---` included.
    let lineCount: Int

    /// Nil where the deck has none, or one that cannot be read: cards among it are not to be lost.
    init?(_ source: SourceText, _ bytes: [UInt8], from start: Int, reporting problems: inout [Diagnostic]) {
        func isSeparator(_ line: Range<Int>) -> Bool { DeckLine(bytes.span, line) == .separator }
        let firstEnd = bytes.endOfLine(from: start)
        guard isSeparator(start..<firstEnd) else { return nil }
        var lines = 1
        var next = firstEnd + 1
        while next < bytes.count {
            let end = bytes.endOfLine(from: next)
            lines += 1
            if isSeparator(next..<end) {
                guard let name = Self.name(source, bytes, firstEnd + 1..<next, &problems) else { return nil }
                self.name = name.nonEmpty
                self.end = end + 1
                lineCount = lines
                return
            }
            next = end + 1
        }
        problems.append(
            Diagnostic(
                "front matter does not end", in: source, at: start..<bytes.withoutReturn(start..<firstEnd),
                notes: ["add a line \"---\" below it"]))
        return nil
    }

    /// The `name` of the TOML in `range`, empty where it has none; nil where it is not TOML.
    private static func name(
        _ source: SourceText, _ bytes: [UInt8], _ range: Range<Int>, _ problems: inout [Diagnostic]
    ) -> String? {
        do {
            let table = try TOMLTable(string: bytes.text(range))
            guard let value = table["name"] else { return "" }
            if let name = value.string { return name.cardLine }
            problems.append(
                Diagnostic(
                    "the name of a deck is a text", in: source, at: place(of: "name", bytes, range),
                    notes: ["write it in quotes: name = \"Rome\""]))
            return ""
        } catch let error as TOMLParseError {
            // Lines and columns of the error count from the beginning of the TOML; a column counts characters.
            let line = source.range(ofLine: source.line(at: range.lowerBound) + error.source.begin.line - 1)
            let before = source[line].prefix(max(0, error.source.begin.column - 1)).utf8.count
            let at = min(line.lowerBound + before, line.upperBound)
            problems.append(
                Diagnostic(
                    "front matter is not TOML: \(reason(error))", in: source, at: at..<at,
                    notes: ["front matter looks like: name = \"Rome\""]))
        } catch {
            problems.append(
                Diagnostic(
                    "front matter is not TOML", in: source, at: range.lowerBound..<range.lowerBound,
                    notes: ["front matter looks like: name = \"Rome\""]))
        }
        return nil
    }

    /// The parser's own words, without the beginning that every one of its messages has.
    private static func reason(_ error: TOMLParseError) -> String {
        let text = error.description
        return text.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? text
    }

    private static func place(of key: String, _ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = bytes.endOfLine(from: start)
            let line = bytes.trimmed(start..<end)
            if bytes[line].starts(with: key.utf8) { return line }
            start = end + 1
        }
        return range.lowerBound..<range.lowerBound
    }
}
