/// A deck file of `cards`, such that reading it gives the same cards again.
///
/// Cloze cards of one sentence that follow one another are written as one sentence with several brackets.
package func printDeck(_ cards: [Card], name: String? = nil) -> String {
    var blocks = cardBlocks(cards).map { printCards($0).joined(separator: "\n") + "\n" }
    if let name = name?.cardLine.nonEmpty { blocks.insert("---\nname = \(quoted(name))\n---\n", at: 0) }
    return blocks.joined(separator: "\n")
}

/// The cards in the groups that are written together: each by itself, but for the gaps of one sentence.
func cardBlocks(_ cards: [Card]) -> [[Card]] {
    var blocks: [[Card]] = []
    for card in cards {
        if let last = blocks.last, card.sharesSentence(with: last) {
            blocks[blocks.count - 1].append(card)
        } else {
            blocks.append([card])
        }
    }
    return blocks
}

/// The lines of one card, or of the gaps of one sentence.
func printCards(_ block: [Card]) -> [String] {
    guard let card = block.first else { return [] }
    var lines: [String]
    switch card.form {
    case .question, .choice: lines = textLines("Q:", card.prompt) + textLines("A:", card.answer)
    case .sequence: lines = textLines("Q:", card.prompt)
    case .cloze: lines = textLines("C:", bracketed(block))
    }
    for card in block {
        // Which bracket a line is about, where there are several.
        let label = block.count > 1 ? bracketed(card.answer.collapsed, isFollowed: true) + " " : ""
        func own(_ value: String) -> String {
            label.isEmpty && card.form == .cloze ? escapedStart(value) : label + value
        }
        if card.form == .choice { lines.append("form: choice") }
        lines += card.also.map { "also: " + own($0) }
        if let hint = card.hint { lines.append("hint: " + own(hint)) }
        if let kind = card.kind { lines.append("kind: " + own(kind.rawValue)) }
        if !card.choices.isEmpty {
            let list = card.choices.joined(by: ";")
            lines.append(card.form == .sequence ? "steps: " + list : "choices: " + own(list))
        }
        if let identifier = card.explicitIdentifier { lines.append("id: " + own(identifier)) }
    }
    if let note = card.note { lines.append("note: " + note) }
    if !card.tags.isEmpty { lines.append("tags: " + card.tags.joined(by: ",")) }
    if let source = card.source { lines.append("from: \(source.document):\(source.line)") }
    if let evidence = card.evidence { lines.append("evidence: " + evidence) }
    return lines
}

/// A text behind its marker; of its further lines those that look like something else get a backslash.
private func textLines(_ marker: String, _ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for index in lines.indices.dropFirst() where DeckLine.needsBackslash(lines[index]) {
        lines[index] = "\\" + lines[index]
    }
    lines[0] = lines[0].isEmpty ? marker : "\(marker) \(lines[0])"
    return lines
}

/// The sentence of the block with a bracket around each of its gaps.
private func bracketed(_ block: [Card]) -> String {
    let sentence = Array(block[0].sentence.utf8)
    var text = ""
    var end = 0
    for card in block {
        let before = String(decoding: sentence[end..<card.gapOffset], as: UTF8.self)
        text += before.escaping(ClozeSentence.brackets, isFollowed: true) + bracketed(card.answer, isFollowed: true)
        end = card.gapOffset + card.answer.utf8.count
    }
    let rest = String(decoding: sentence[end...], as: UTF8.self)
    return text + rest.escaping(ClozeSentence.brackets, isFollowed: false)
}

/// The words of a gap in their bracket.
private func bracketed(_ answer: String, isFollowed: Bool) -> String {
    "[" + answer.escaping(ClozeSentence.brackets, isFollowed: isFollowed) + "]"
}

/// A value below a sentence, with a backslash in front where it would otherwise name a bracket.
private func escapedStart(_ value: String) -> String {
    value.drop { $0 == "\\" }.first == "[" ? "\\" + value : value
}

/// A TOML string.
private func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
        switch scalar {
        case "\"", "\\": "\\\(scalar)"
        case "\t": "\\t"
        default: String(scalar)
        }
    }
    return "\"\(escaped.joined())\""
}

extension Card {
    /// Whether the card is a further gap of the sentence of `block`, and can be written as one.
    fileprivate func sharesSentence(with block: [Card]) -> Bool {
        guard let first = block.first, let last = block.last, form == .cloze, last.form == .cloze else { return false }
        return gapOffset >= last.gapOffset + last.answer.utf8.count && sentence == first.sentence
            && note == first.note && tags == first.tags && source == first.source && evidence == first.evidence
            // A line names its bracket by the words in it.
            && !block.contains { $0.answer.collapsed == answer.collapsed && !hasSameLines(as: $0) }
    }

    private func hasSameLines(as other: Card) -> Bool {
        also.isEmpty && other.also.isEmpty && hint == nil && other.hint == nil && kind == nil && other.kind == nil
            && choices.isEmpty && other.choices.isEmpty && explicitIdentifier == nil && other.explicitIdentifier == nil
    }
}
