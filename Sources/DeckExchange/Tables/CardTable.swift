internal import Cards
package import Diagnostics

/// Reads cards from a table: CSV or TSV, with Anki's headers or with a row of names or with neither.
///
/// Without names the first column is the question and the second the answer; a question with gaps (`{{c1::Rome}}`) is a sentence,
/// and the second column its note. An identifier in the column `guid` stays the card's.
package struct CardTable {
    package let cards: [ImportedCard]

    /// Reads the whole table; rows that make no card are reported and left out.
    package init(_ source: SourceText, reporting problems: inout [Diagnostic]) {
        let header = TableHeader(source, reporting: &problems)
        let separator = header.separator ?? Self.separator(of: source, from: header.end)
        var rows = DelimitedTable(source, from: header.end, separator: separator, reporting: &problems).rows
        var columns = Columns(header)
        if header.columns.isEmpty, let first = rows.first, let named = Columns(names: first.fields) {
            columns = named
            rows.removeFirst()
        }
        var cards: [ImportedCard] = []
        for row in rows {
            let found = columns.cards(of: row.fields, header)
            if found.isEmpty {
                problems.append(
                    Diagnostic(
                        "row has no question or no answer", severity: .warning, in: source,
                        at: source.range(ofLine: row.line), notes: ["it is left out"]))
            }
            cards += found.map { ImportedCard(card: $0, line: row.line) }
        }
        self.cards = cards
    }

    /// A tab where the first line has one, else a semicolon or a comma, whichever is more frequent there.
    private static func separator(of source: SourceText, from start: Int) -> UInt8 {
        let line = Array(source[source.range(ofLine: source.line(at: start))].utf8)
        if line.contains(0x09) { return 0x09 }
        return line.count { $0 == 0x3B } > line.count { $0 == 0x2C } ? 0x3B : 0x2C
    }
}

/// Which column holds what.
private struct Columns {
    private var places: [String: Int]

    /// By the header; columns without a name are question and answer, in that order.
    init(_ header: TableHeader) {
        places = header.special
        for (place, name) in header.columns.enumerated() where places[Self.name(name)] == nil {
            places[Self.name(name)] = place
        }
        guard places["question"] == nil else { return }
        let taken = Set(header.special.values)
        let free = (0..<100).lazy.filter { !taken.contains($0) }
        places["question"] = free.first
        places["answer"] = free.dropFirst().first
    }

    /// By a first row of names; nil where it is no such row.
    init?(names: [String]) {
        places = [:]
        for (place, name) in names.enumerated() { places[Self.name(name.lowercased().cardWords)] = place }
        guard places["question"] != nil, places["answer"] != nil else { return nil }
    }

    /// The one name of several that people use.
    private static func name(_ name: String) -> String {
        switch name {
        case "front", "prompt", "q", "term", "text", "word": "question"
        case "a", "back", "definition", "meaning", "translation": "answer"
        case "accept": "also"
        case "extra", "back extra", "remark", "remarks", "notes": "note"
        case "id": "guid"
        default: name
        }
    }

    func cards(of fields: [String], _ header: TableHeader) -> [Card] {
        func field(_ name: String) -> String {
            guard let place = places[name], fields.indices.contains(place) else { return "" }
            return (header.isHTML ? HTMLText.plain(fields[place]) : fields[place]).cardWords
        }
        func list(_ name: String) -> [String] {
            field(name).components(at: ";").map(\.cardWords).filter { !$0.isEmpty }
        }
        let question = field("question")
        let tags = header.tags + field("tags").split(separator: " ").map(String.init)
        let note = field("note")
        let guid = field("guid")
        if let cloze = ForeignCloze(question, highlights: false) {
            let extra = note.isEmpty ? field("answer") : note
            let cards = cloze.cards(tags: tags, note: extra.isEmpty ? nil : extra)
            return cards.map { card in
                complete(
                    card, also: list("also"), kind: field("kind"), choices: list("choices"),
                    guid: cards.count == 1 ? guid : "")
            }
        }
        let answer = field("answer")
        guard !question.isEmpty, !answer.isEmpty else { return [] }
        let form = CardForm(rawValue: field("form")) ?? .question
        let choices = list("choices")
        let isWhole = form == .question || !choices.isEmpty
        let card = Card(
            form: isWhole && form != .cloze ? form : .question, prompt: question, answer: answer, choices: choices,
            note: note.isEmpty ? nil : note, tags: tags)
        return [
            complete(card, also: list("also"), kind: field("kind"), choices: choices, guid: guid)
        ]
    }

    private func complete(_ card: Card, also: [String], kind: String, choices: [String], guid: String) -> Card {
        Card(
            form: card.form, kind: CardKind(rawValue: kind.lowercased()), prompt: card.prompt, answer: card.answer,
            also: also, choices: choices, clozeIndex: card.clozeIndex,
            gapOffset: card.form == .cloze ? card.gapOffset : nil, hint: card.hint, note: card.note, tags: card.tags,
            explicitIdentifier: guid.isEmpty || guid == card.identifier.text ? nil : guid)
    }
}
