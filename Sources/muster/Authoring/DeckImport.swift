import Cards
import Diagnostics
import Storage

/// Cards of another program on their way into a deck file, whose other lines stay as they are.
struct DeckImport {
    /// The deck's file, which is made where it is not there.
    let path: String
    private var shown: String { StudyFolder.displayName(of: path) }

    init(path: String) { self.path = path }

    /// Adds the cards that the deck does not have and brings those up to date that it has under their identifier; tells how
    /// many, in one line.
    func add(_ cards: [Card]) throws(Diagnostic) -> String {
        var problems: [Diagnostic] = []
        let isThere = hasFile(path)
        let source = isThere ? try readText(at: path, as: shown, limits: .deck) : SourceText(path: shown, text: "")
        var file = DeckFile(source, reporting: &problems)
        var known = Dictionary(
            file.deck.entries.map { ($0.card.identifier, $0.card) }, uniquingKeysWith: { first, _ in first })
        var new: [Card] = []
        var (updated, same) = (0, 0)
        for card in cards {
            guard let old = known[card.identifier] else {
                known[card.identifier] = card
                new.append(card)
                continue
            }
            guard !new.contains(where: { $0.identifier == card.identifier }), let changed = Self.update(old, with: card)
            else {
                same += 1
                continue
            }
            try file.replace(card.identifier, with: changed)
            updated += 1
        }
        try file.append(new)
        if !isThere {
            try createFile(at: path, as: shown, with: file.text)
        } else if file.text != source.text {
            try replaceFile(at: path, as: shown, with: file.text)
        }
        var parts = ["\(Amount.counted(new.count, "card")) added"]
        if updated > 0 { parts.append("\(updated) brought up to date") }
        if same > 0 { parts.append("\(same) there already") }
        return "\(shown): " + parts.joined(separator: ", ")
    }

    /// The card of the deck with another question and answer; nil where both are the same. What the deck says beyond that stays.
    private static func update(_ old: Card, with new: Card) -> Card? {
        guard old.form != new.form || old.prompt != new.prompt || old.answer != new.answer else { return nil }
        return Card(
            form: new.form, kind: new.kind ?? old.kind, prompt: new.prompt, answer: new.answer,
            also: new.also.isEmpty ? old.also : new.also, choices: new.choices.isEmpty ? old.choices : new.choices,
            gapOffset: new.form == .cloze ? new.gapOffset : nil, hint: new.hint ?? old.hint, note: new.note ?? old.note,
            tags: new.tags.isEmpty ? old.tags : new.tags, source: old.source, evidence: old.evidence,
            explicitIdentifier: new.identifier.text)
    }
}
