internal import Cards
package import Diagnostics

/// Reads cards from notes with marks, as plugins of Obsidian know them: `Question::Answer`, `A:::B` both ways, a `?` (both ways
/// `??`) on a line of its own between question and answer, `==gaps==` and `{{c1::gaps}}`.
///
/// A paragraph ends at a blank line; code, headings and front matter make no cards.
package struct MarkedNotes {
    package private(set) var cards: [ImportedCard] = []

    /// Reads the whole text; marks that make no card are reported.
    package init(_ source: SourceText, reporting problems: inout [Diagnostic]) {
        var paragraph: [(number: Int, text: String)] = []
        var fence: String?
        var isMatter = source.line(1) == "---"
        for number in 1...source.lineCount {
            let line = Self.withoutComments(source.line(number))
            let trimmed = line.cardWords
            if isMatter {
                if number > 1, trimmed == "---" { isMatter = false }
                continue
            }
            if let open = fence {
                if trimmed.hasPrefix(open) { fence = nil }
                continue
            }
            if trimmed.hasPrefix("```") || trimmed.hasPrefix("~~~") {
                fence = String(trimmed.prefix(3))
                close(&paragraph, source, &problems)
            } else if trimmed.isEmpty || trimmed.hasPrefix("# ") || trimmed.hasPrefix("##") || trimmed == "---" {
                close(&paragraph, source, &problems)
            } else {
                paragraph.append((number, line))
            }
        }
        close(&paragraph, source, &problems)
    }

    /// Whether a text has such marks at all.
    package static func hasMarks(_ text: String) -> Bool {
        text.contains("::") || text.contains("==") || text.contains("{{c") || text.contains("\n?\n")
    }

    private mutating func close(
        _ paragraph: inout [(number: Int, text: String)], _ source: SourceText, _ problems: inout [Diagnostic]
    ) {
        defer { paragraph = [] }
        guard let first = paragraph.first else { return }
        if let mark = paragraph.firstIndex(where: { ["?", "??"].contains($0.text.cardWords) }) {
            let question = paragraph[..<mark].map(\.text).joined(separator: "\n")
            let answer = paragraph[(mark + 1)...].map(\.text).joined(separator: "\n")
            guard !question.isEmpty, !answer.isEmpty else {
                problems.append(
                    Diagnostic(
                        "a \"?\" without a question above or an answer below it", severity: .warning, in: source,
                        at: source.range(ofLine: paragraph[mark].number), notes: ["it is left out"]))
                return
            }
            add(question, answer, isBothWays: paragraph[mark].text.cardWords == "??", line: first.number)
            return
        }
        var rest: [(number: Int, text: String)] = []
        for line in paragraph {
            if let (question, mark, answer) = Self.inline(line.text) {
                add(question, answer, isBothWays: mark == ":::", line: line.number)
            } else {
                rest.append(line)
            }
        }
        // Each line of a list is a sentence of its own.
        let isList = rest.allSatisfy { $0.text.cardWords.hasPrefix("- ") || $0.text.cardWords.hasPrefix("* ") }
        for part in isList ? rest.map({ [$0] }) : [rest] {
            guard let line = part.first?.number else { continue }
            let text = part.map { Self.withoutBullet($0.text) }.joined(separator: "\n")
            if let cloze = ForeignCloze(text, highlights: true) {
                cards += cloze.cards().map { ImportedCard(card: $0, line: line) }
            }
        }
    }

    private mutating func add(_ question: String, _ answer: String, isBothWays: Bool, line: Int) {
        let (one, other) = (Self.withoutBullet(question).cardWords, answer.cardWords)
        cards.append(ImportedCard(card: Card(form: .question, prompt: one, answer: other), line: line))
        if isBothWays {
            cards.append(ImportedCard(card: Card(form: .question, prompt: other, answer: one), line: line))
        }
    }

    /// The parts of a line around `::` or `:::` outside of code; nil where there is none with words on both sides.
    private static func inline(_ line: String) -> (String, String, String)? {
        let bytes = Array(line.utf8)
        var isCode = false
        var depth = 0
        for at in bytes.indices {
            switch bytes[at] {
            case UInt8(ascii: "`"): isCode.toggle()
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"): depth -= 1
            case UInt8(ascii: ":") where !isCode && depth <= 0:
                let count = bytes[at...].prefix { $0 == UInt8(ascii: ":") }.count
                guard count == 2 || count == 3 else { continue }
                let question = String(decoding: bytes[..<at], as: UTF8.self).cardWords
                let answer = String(decoding: bytes[(at + count)...], as: UTF8.self).cardWords
                guard !withoutBullet(question).isEmpty, !answer.isEmpty else { return nil }
                return (question, String(repeating: ":", count: count), answer)
            default: break
            }
        }
        return nil
    }

    /// Without the comments in which such plugins keep their schedule.
    private static func withoutComments(_ line: String) -> String {
        guard let start = line.firstRange(of: "<!--"), let end = line[start.upperBound...].firstRange(of: "-->") else {
            return line
        }
        return withoutComments(String(line[..<start.lowerBound] + line[end.upperBound...]))
    }

    private static func withoutBullet(_ text: String) -> String {
        let start = text.drop { $0 == " " || $0 == "\t" }
        return start.hasPrefix("- ") || start.hasPrefix("* ") || start.hasPrefix("> ")
            ? String(start.dropFirst(2)) : text
    }
}
