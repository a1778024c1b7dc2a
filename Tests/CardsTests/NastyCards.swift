import Cards
import TestSupport

/// Cards of texts that are hard to write down: markers, keys, brackets, backslashes, separators, other scripts.
struct NastyCards {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    private static let pieces = [
        "a", "Zhukov", "1941", " ", "  ", "\t", "\\", "\\\\", "[", "]", "[…]", "![", ";", ",", ":", "\"", "'", "-",
        "---", "Q:", "A: x", "C:", "\\Q:", "also:", "\\\\note: y", "alos:", "Kind:", "form: choice", "é", "e\u{301}",
        "日本", "👩‍👩‍👧", "\u{1B}[31m", "\u{0}", "\r\n", "\r", "\u{85}", "\u{2028}", "#", "## H", "=", "C:\\temp",
    ]

    /// One card, or the cards of one sentence.
    mutating func block() -> [Card] {
        let kind = Bool.random(using: &generator) ? CardKind.allCases.randomElement(using: &generator) : nil
        let note = optional(text(lines: 1))
        let source = Bool.random(using: &generator) ? CardSource(document: word(), line: number(1...900)) : nil
        let evidence = optional(text(lines: 2))
        let tags = texts(0...3)
        switch number(0...3) {
        case 0:
            return [
                Card(
                    form: .question, kind: kind, prompt: word() + text(lines: 4), answer: text(lines: 4) + word(),
                    also: texts(0...3), choices: distractors(0...3), note: note, tags: tags, source: source,
                    evidence: evidence, explicitIdentifier: optional(text(lines: 1) + word()))
            ]
        case 1:
            return [
                Card(
                    form: .choice, kind: kind, prompt: word() + text(lines: 2), answer: text(lines: 2) + word(),
                    choices: distractors(1...4), note: note, tags: tags, source: source, evidence: evidence)
            ]
        case 2:
            return [
                Card(
                    form: .sequence, kind: kind, prompt: word() + text(lines: 2), answer: "",
                    choices: (0...number(1...4)).map { "\($0)" + text(lines: 1) + word() }, note: note, tags: tags,
                    source: source, evidence: evidence)
            ]
        default: return sentence(kind, note, tags, source, evidence)
        }
    }

    /// The gaps of one sentence, with lines of their own each.
    private mutating func sentence(
        _ kind: CardKind?, _ note: String?, _ tags: [String], _ source: CardSource?, _ evidence: String?
    ) -> [Card] {
        let count = number(1...3)
        let answers = (0..<count).map { "\($0)" + text(lines: 2).replacing("\r", with: " ") + word() }
        // Only what a card would hold: the sentence of one gap has the others in it as they are.
        let clean = answers.map { Card(form: .question, prompt: "x", answer: $0).answer }
        let between = (0...count).map { _ in
            Card(form: .question, prompt: "x", answer: word() + text(lines: 2) + word()).answer
        }
        return (0..<count).map { index in
            var before = ""
            var after = ""
            for other in 0..<count {
                if other <= index { before += between[other] } else { after += between[other] }
                if other < index { before += clean[other] } else if other > index { after += clean[other] }
            }
            return Card(
                form: .cloze, kind: kind, prompt: before + Card.gap + after + between[count], answer: clean[index],
                also: texts(0...2), choices: distractors(0...2), clozeIndex: index, gapOffset: before.utf8.count,
                hint: optional(text(lines: 1)), note: note, tags: tags, source: source, evidence: evidence)
        }
    }

    /// Wrong answers; each ends in what no right answer ends in.
    private mutating func distractors(_ range: ClosedRange<Int>) -> [String] { texts(range).map { $0 + "≠" } }

    private mutating func texts(_ range: ClosedRange<Int>) -> [String] {
        (0..<number(range)).map { _ in text(lines: 1) + word() }
    }

    private mutating func text(lines: Int) -> String {
        (0..<number(1...lines)).map { _ in
            (0..<number(0...5)).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
        }.joined(separator: "\n")
    }

    /// Something that is never empty; long enough that two cards are hardly ever the same.
    private mutating func word() -> String { String(number(0...Int.max), radix: 36) }

    private mutating func optional(_ text: String) -> String? { Bool.random(using: &generator) ? text : nil }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &generator) }
}
