package import Diagnostics

/// A deck with its file as it was written: a change touches only the lines of its card.
///
/// Every change is read back before it counts; one that would alter another card fails and changes nothing.
package struct DeckFile: Sendable {
    package private(set) var source: SourceText
    package private(set) var deck: Deck

    /// Reads a deck file and reports its problems, as `parseDeck` does.
    package init(_ source: SourceText, reporting problems: inout [Diagnostic]) {
        self.source = source
        deck = parseDeck(source, reporting: &problems)
    }

    /// The text of the file, to be saved.
    package var text: String { source.text }

    /// Adds cards at the end, each apart from the one before.
    package mutating func append(_ cards: [Card]) throws(Diagnostic) {
        guard !cards.isEmpty else { return }
        var lines = source.lines
        if lines.last?.isBlank == false { lines.append(SourceLine(content: "", ending: lineEnding)) }
        for (number, block) in cardBlocks(cards).enumerated() {
            if number > 0 { lines.append(SourceLine(content: "", ending: lineEnding)) }
            lines += printCards(block).map { SourceLine(content: $0, ending: lineEnding) }
        }
        try become(lines, with: deck.entries.map(\.card) + cards)
    }

    /// Adds cards behind the card `identifier`, set apart by blank lines.
    package mutating func insert(_ cards: [Card], after identifier: CardIdentifier) throws(Diagnostic) {
        let entry = try entry(of: identifier)
        var lines = source.lines
        var added: [SourceLine] = []
        for block in cardBlocks(cards) {
            added.append(SourceLine(content: "", ending: lineEnding))
            added += printCards(block).map { SourceLine(content: $0, ending: lineEnding) }
        }
        let place = entry.lines.upperBound
        if place < lines.count, !lines[place].isBlank { added.append(SourceLine(content: "", ending: lineEnding)) }
        lines.insert(contentsOf: added, at: place)
        var expected = deck.entries.map(\.card)
        let last = deck.entries.lastIndex { $0.lines == entry.lines } ?? expected.count - 1
        expected.insert(contentsOf: cards, at: last + 1)
        try become(lines, with: expected)
    }

    /// Writes `card` where the card `identifier` stands.
    package mutating func replace(_ identifier: CardIdentifier, with card: Card) throws(Diagnostic) {
        try rewrite(identifier) { $0.map { $0.identifier == identifier ? card : $0 } }
    }

    /// Takes the card away: its lines, or of a sentence with several brackets its bracket.
    package mutating func remove(_ identifier: CardIdentifier) throws(Diagnostic) {
        try rewrite(identifier) { $0.filter { $0.identifier != identifier } }
    }

    /// Adds an answer that counts as right too, on a line of its own below the others.
    package mutating func addAnswer(_ answer: String, to identifier: CardIdentifier) throws(Diagnostic) {
        let entry = try entry(of: identifier)
        guard let answer = answer.cardLine.nonEmpty, !entry.card.accepted.contains(answer) else { return }
        let siblings = deck.entries.filter { $0.lines == entry.lines }.map(\.card)
        // A line below a sentence is about every bracket with the same words.
        func changed(_ other: Deck.Entry) -> Card {
            let isMeant = other.lines == entry.lines && other.card.answer.collapsed == entry.card.answer.collapsed
            return isMeant && !other.card.also.contains(answer) ? other.card.accepting(answer) : other.card
        }
        // The line as it is printed below the card when that has no other.
        let printed = printCards(
            siblings.map { $0.identifier == identifier ? $0.with(also: [answer]) : $0.with(also: []) })
        guard entry.card.form != .sequence, let line = printed.first(where: { $0.hasPrefix("also: ") }) else {
            throw Diagnostic("this card takes no further answer", path: source.path)
        }
        var lines = source.lines
        lines.insert(SourceLine(content: line, ending: lineEnding), at: placeOfAnswer(entry, lines))
        try become(lines, with: deck.entries.map(changed))
    }

    /// Takes out a further answer that stands on a line of its own; does nothing where there is none.
    package mutating func removeAnswer(_ answer: String, from identifier: CardIdentifier) throws(Diagnostic) {
        let entry = try entry(of: identifier)
        let expected = entry.card.with(also: entry.card.also.filter { $0 != answer.cardLine })
        guard expected != entry.card else { return }
        let lines = source.lines
        for index in ((entry.lines.lowerBound - 1)..<entry.lines.upperBound).reversed() {
            let content = Array(lines[index].content.utf8)
            guard case .key(.also, _) = DeckLine(content.span, 0..<content.count) else { continue }
            // Which answer a line stands for is for the parser to say: without the line the card has it no more.
            var shorter = lines
            shorter.remove(at: index)
            var problems: [Diagnostic] = []
            let text = shorter.text(ending: lineEnding)
            let file = DeckFile(SourceText(path: source.path, text: text), reporting: &problems)
            if file.deck.entries.contains(where: { $0.card == expected }) { return self = file }
        }
    }

    /// The line (from 0) before which a further answer goes: behind the last "also:", else before the first key.
    private func placeOfAnswer(_ entry: Deck.Entry, _ lines: [SourceLine]) -> Int {
        var first: Int?
        var last: Int?
        for index in (entry.lines.lowerBound - 1)..<entry.lines.upperBound {
            let content = Array(lines[index].content.utf8)
            guard case .key(let key, _) = DeckLine(content.span, 0..<content.count) else { continue }
            first = first ?? index
            if key == .also { last = index + 1 }
        }
        return last ?? first ?? entry.lines.upperBound
    }

    /// Prints the cards that stand on the lines of `identifier` anew, as `change` leaves them.
    private mutating func rewrite(_ identifier: CardIdentifier, _ change: ([Card]) -> [Card]) throws(Diagnostic) {
        let entry = try entry(of: identifier)
        let own = deck.entries.filter { $0.lines == entry.lines }.map(\.card)
        let changed = change(own)
        var lines = source.lines
        var range = (entry.lines.lowerBound - 1)..<entry.lines.upperBound
        // With a card goes the blank line that sets it apart, so that no two are left.
        if changed.isEmpty, range.upperBound < lines.count, lines[range.upperBound].isBlank,
            range.lowerBound == 0 || lines[range.lowerBound - 1].isBlank
        {
            range = range.lowerBound..<range.upperBound + 1
        }
        var printed: [SourceLine] = []
        for block in cardBlocks(changed) {
            if !printed.isEmpty { printed.append(SourceLine(content: "", ending: lineEnding)) }
            printed += printCards(block).map { SourceLine(content: $0, ending: lineEnding) }
        }
        lines.replaceSubrange(range, with: printed)
        let before = deck.entries.prefix { $0.lines != entry.lines }.map(\.card)
        try become(lines, with: before + changed + deck.entries.dropFirst(before.count + own.count).map(\.card))
    }

    private func entry(of identifier: CardIdentifier) throws(Diagnostic) -> Deck.Entry {
        guard let entry = deck.entries.first(where: { $0.card.identifier == identifier }) else {
            throw Diagnostic("deck has no card \"\(identifier)\"", path: source.path)
        }
        return entry
    }

    /// Takes over new lines, if they read as the cards `expected`.
    private mutating func become(_ lines: [SourceLine], with expected: [Card]) throws(Diagnostic) {
        var problems: [Diagnostic] = []
        let text = lines.text(ending: lineEnding)
        let changed = DeckFile(SourceText(path: source.path, text: text), reporting: &problems)
        // Removing a bracket moves the others up: only their number differs then.
        let found = changed.deck.entries.map { $0.card.with(clozeIndex: 0) }
        guard found == expected.map({ $0.with(clozeIndex: 0) }) else {
            let seen = Set(expected.map(\.identifier)).count < expected.count
            throw Diagnostic(
                seen ? "deck has this card already" : "this card cannot be written into the deck", path: source.path,
                notes: [seen ? "change its question or its answer" : "edit the deck by hand"])
        }
        self = changed
    }

    /// The line ending of the file's first line.
    private var lineEnding: String {
        guard let feed = source.text.utf8.firstIndex(of: 0x0A), feed > source.text.utf8.startIndex else { return "\n" }
        return source.text.utf8[source.text.utf8.index(before: feed)] == 0x0D ? "\r\n" : "\n"
    }
}
