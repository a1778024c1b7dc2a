internal import Diagnostics

/// What the lines below a card say of it.
struct CardValues {
    var also: [String] = []
    var choices: [String] = []
    var steps: [String] = []
    var tags: [String] = []
    var isChoice = false
    var kind: CardKind?
    var hint: String?
    var note: String?
    var source: CardSource?
    var evidence: String?
    var identifier: String?
}

extension DeckParser {
    /// A line with a key and the part of its value that counts.
    struct Value {
        let line: CardDraft.KeyLine
        let text: String
    }

    /// Reads the values of a card's lines, and reports those that are not possible.
    mutating func readValues(_ lines: [Value]) -> CardValues {
        var values = CardValues()
        var seen: [DeckKey] = []
        for value in lines {
            let (key, text) = (value.line.key, value.text)
            if !key.isRepeatable, seen.contains(key) {
                report("card has \"\(key.rawValue):\" twice", at: value.line.word, notes: ["keep one of them"])
                continue
            }
            seen.append(key)
            switch key {
            case .also: values.also.append(text)
            case .choices: values.choices += text.separated(by: UInt8(ascii: ";")).cardLines
            case .steps: values.steps += text.separated(by: UInt8(ascii: ";")).cardLines
            case .tags: values.tags += text.separated(by: UInt8(ascii: ","))
            case .hint: values.hint = text
            case .note: values.note = text
            case .evidence: values.evidence = text
            case .id: values.identifier = text
            case .form: values.isChoice = readForm(value)
            case .kind: values.kind = readKind(value)
            case .from: values.source = readSource(value)
            }
        }
        return values
    }

    private mutating func readForm(_ value: Value) -> Bool {
        if value.text == CardForm.choice.rawValue { return true }
        report(
            "unknown form \"\(value.text)\"", at: value.line.value,
            notes: ["the only form to be named is \"form: choice\"; a document is named by \"from:\""])
        return false
    }

    private mutating func readKind(_ value: Value) -> CardKind? {
        if let kind = CardKind(rawValue: value.text) { return kind }
        let kinds = CardKind.allCases.map(\.rawValue)
        var fix: [TextEdit] = []
        var notes = ["kinds are \(kinds.joined(separator: ", "))"]
        if let near = suggestion(for: value.text, among: kinds) {
            notes.insert("did you mean \"\(near)\"?", at: 0)
            if value.line.value.count == value.text.utf8.count { fix = [TextEdit(value.line.value, near)] }
        }
        report("unknown kind \"\(value.text)\"", at: value.line.value, notes: notes, fix: fix)
        return nil
    }

    private mutating func readSource(_ value: Value) -> CardSource? {
        if let colon = value.text.lastIndex(of: ":") {
            let digits = value.text[value.text.index(after: colon)...]
            let document = String(value.text[..<colon]).trimmed
            if let line = Int(digits), line > 0, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                !document.isEmpty
            {
                return CardSource(document: document, line: line)
            }
        }
        report(
            "\"from:\" names no line of a document", at: value.line.value,
            notes: ["write the document and the line: \"from: Decks/notes.txt:12\""])
        return nil
    }

    /// The choices that are wrong answers, as they should be; others are reported.
    mutating func wrongChoices(_ values: CardValues, answer: String, _ lines: [Value]) -> [String] {
        guard !values.choices.isEmpty else { return [] }
        // As the card will hold them: control characters are spaces there.
        func plain(_ text: String) -> String { text.cardLine.collapsed.lowercased() }
        let right = Set(([answer] + values.also).map(plain))
        let wrong = values.choices.filter { !right.contains(plain($0)) }
        if wrong.count < values.choices.count, let line = lines.first(where: { $0.line.key == .choices })?.line {
            warn(
                "a choice is also a right answer", at: line.value,
                notes: ["list the wrong choices only; the answer is added by itself"])
        }
        return wrong
    }
}
