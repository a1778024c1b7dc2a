internal import Diagnostics

/// Reads a deck line by line, from its first byte, and carries on after every problem.
struct DeckParser {
    let source: SourceText
    let bytes: [UInt8]
    var problems: [Diagnostic] = []
    private(set) var name: String?
    private(set) var entries: [Deck.Entry] = []
    private var draft: CardDraft?

    init(_ source: SourceText) {
        self.source = source
        bytes = Array(source.text.utf8)
    }

    /// Reads the whole deck.
    mutating func parse() {
        // A byte order mark is no part of the first line.
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var number = 1
        if let matter = FrontMatter(source, bytes, from: start, reporting: &problems) {
            name = matter.name
            start = matter.end
            number += matter.lineCount
        }
        while start < bytes.count {
            let end = bytes.endOfLine(from: start)
            read(line: start..<bytes.withoutReturn(start..<end), number: number)
            start = end + 1
            number += 1
        }
        close()
        dropDuplicates()
    }

    private mutating func read(line: Range<Int>, number: Int) {
        let isAfterBlank = draft?.isAfterBlank ?? false
        draft?.isAfterBlank = false
        switch DeckLine(bytes.span, line) {
        case .blank:
            draft?.isAfterBlank = true
            draft?.add(line)
        case .separator: close()
        case .marker(.answer, let text): beginAnswer(line.lowerBound..<text, text..<line.upperBound, number)
        case .marker(let marker, let text):
            close()
            draft = CardDraft(
                shape: marker == .question ? .question : .cloze, marker: line.lowerBound..<text, firstLine: number,
                lastLine: number, prompt: [text..<line.upperBound])
        case .key(let key, let value): add(key, line.lowerBound..<value, value..<line.upperBound, number)
        case .nearKey(let key, let colon):
            guard let stage = draft?.stage, stage != .surplus else { return }
            // Prose of the deck, away from the card.
            if stage == .keys, isAfterBlank { return close() }
            let word = source[line.lowerBound..<colon]
            // Below a key it is no text of the card anyway; with a capital it is hardly meant otherwise.
            let isPlain =
                stage == .keys || (stage == .answer && key.isAboutAnswers && word.lowercased() == key.rawValue)
            warn(
                "\"\(word):\" is not a key, and is read as text", at: line.lowerBound..<colon,
                notes: ["write \"\(key.rawValue):\" if that is meant, else \"\\\(word):\""],
                fix: isPlain ? [TextEdit(line.lowerBound..<colon, key.rawValue)] : [])
            addText(line, number, isAfterBlank: false)
        case .heading:
            if isAfterBlank, draft?.stage == .answer {
                warn(
                    "this heading is a part of the answer above", at: line,
                    notes: ["put a line \"---\" in front of it to end the card, or a backslash if it is meant"])
            }
            addText(line, number, isAfterBlank: isAfterBlank)
        case .text(let start): addText(start..<line.upperBound, number, isAfterBlank: isAfterBlank)
        }
    }

    private mutating func addText(_ text: Range<Int>, _ number: Int, isAfterBlank: Bool) {
        guard let stage = draft?.stage else { return }
        switch stage {
        case .surplus: break
        case .prompt, .answer:
            draft?.add(text)
            draft?.lastLine = number
        case .keys:
            // Prose of the deck, away from the card.
            if isAfterBlank { return close() }
            if case .nearKey = DeckLine(bytes.span, text) { return }
            warn(
                "text below a key is not a part of the card", at: text,
                notes: ["write a value on one line, and further text of a card above its keys"])
        }
    }

    private mutating func beginAnswer(_ marker: Range<Int>, _ text: Range<Int>, _ number: Int) {
        guard let shape = draft?.shape else {
            return report("answer without a question", at: marker, notes: ["add a line starting with \"Q:\" above it"])
        }
        if shape == .cloze {
            report(
                "a sentence with brackets takes no answer", at: marker,
                notes: ["delete the answer, or ask a question: write \"Q:\" instead of \"C:\""])
        } else if draft?.answer != nil {
            report(
                "card has two answers", at: marker, notes: ["write a further answer that counts as right as \"also:\""])
        } else {
            draft?.answer = [text]
            draft?.stage = .answer
            draft?.lastLine = number
            return
        }
        draft?.stage = .surplus
    }

    private mutating func add(_ key: DeckKey, _ word: Range<Int>, _ value: Range<Int>, _ number: Int) {
        guard draft != nil else {
            return warn(
                "\"\(key.rawValue):\" stands below no card", at: word,
                notes: ["move it below a card, or write \"\\\(key.rawValue):\" if it is text"])
        }
        draft?.stage = .keys
        draft?.lastLine = number
        let value = bytes.trimmed(value)
        guard !value.isEmpty else {
            return warn(
                "\"\(key.rawValue):\" has no value", at: word, notes: ["write one behind it, or delete the line"],
                fix: [TextEdit(word.lowerBound..<min(bytes.endOfLine(from: word.lowerBound) + 1, bytes.count), "")])
        }
        draft?.keyLines.append(CardDraft.KeyLine(key: key, word: word, value: value))
    }

    /// Ends the card that is being read, if there is one.
    private mutating func close() {
        guard let ended = draft else { return }
        draft = nil
        for card in ended.shape == .question ? questionCards(ended) : clozeCards(ended) {
            entries.append(Deck.Entry(card: card, lines: ended.firstLine...ended.lastLine))
        }
    }

    /// Of cards with one identity only the first is kept: they would share their history.
    private mutating func dropDuplicates() {
        var first: [CardIdentifier: Int] = [:]
        first.reserveCapacity(entries.count)
        var unique: [Deck.Entry] = []
        unique.reserveCapacity(entries.count)
        for entry in entries {
            let line = entry.lines.lowerBound
            if let earlier = first[entry.card.identifier] {
                let isNamed = entry.card.explicitIdentifier != nil
                problems.append(
                    Diagnostic(
                        isNamed
                            ? "this id is that of the card on line \(earlier)"
                            : "this card stands on line \(earlier) already",
                        severity: isNamed ? .error : .warning, in: source, at: source.range(ofLine: line),
                        notes: [isNamed ? "give one of them another id" : "delete one of them"]))
            } else {
                first[entry.card.identifier] = line
                unique.append(entry)
            }
        }
        if unique.count < entries.count { entries = unique }
    }

    mutating func report(_ message: String, at range: Range<Int>, notes: [String], fix: [TextEdit] = []) {
        var problem = Diagnostic(message, in: source, at: range, notes: notes)
        problem.fix = fix
        problems.append(problem)
    }

    mutating func warn(_ message: String, at range: Range<Int>, notes: [String], fix: [TextEdit] = []) {
        var problem = Diagnostic(message, severity: .warning, in: source, at: range, notes: notes)
        problem.fix = fix
        problems.append(problem)
    }
}
