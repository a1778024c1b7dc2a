package import Cards

/// Cards as a table that Anki and spreadsheets read, with what each is known by in the column `guid`: imported again, a card is
/// brought up to date and not doubled.
package struct TabbedCards {
    package let text: String

    /// The cards of `decks` in their order, a line each.
    package init(_ decks: [Deck]) {
        var lines = [
            "#separator:tab", "#html:false", "#guid column:1", "#notetype column:2", "#deck column:3", "#tags column:6",
            "#columns:guid\tnotetype\tdeck\tfront\tback\ttags\talso\tchoices\tkind\tnote\tform",
        ]
        for deck in decks {
            for card in deck.entries.map(\.card) {
                let fields = [
                    card.identifier.text, card.form == .cloze ? "Cloze" : "Basic", deck.name, Self.front(of: card),
                    card.form == .cloze ? "" : card.answer,
                    card.tags.map { $0.replacing(" ", with: "_") }.joined(separator: " "),
                    card.also.joined(separator: "; "), card.choices.joined(separator: "; "), card.kind?.rawValue ?? "",
                    card.note ?? "", card.form.rawValue,
                ]
                lines.append(fields.map(Self.field).joined(separator: "\t"))
            }
        }
        text = lines.joined(separator: "\n") + "\n"
    }

    private static func front(of card: Card) -> String {
        guard card.form == .cloze else { return card.prompt }
        let bytes = Array(card.prompt.utf8)
        let hint = card.hint.map { "::" + $0 } ?? ""
        let before = String(decoding: bytes[..<card.gapOffset], as: UTF8.self)
        let after = String(decoding: bytes[(card.gapOffset + Card.gap.utf8.count)...], as: UTF8.self)
        return "\(before){{c1::\(card.answer)\(hint)}}\(after)"
    }

    /// A field, in quotes where it has to be.
    private static func field(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) || text.hasPrefix("#")
        else {
            return text
        }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
