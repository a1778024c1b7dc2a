package import Cards
internal import FoundationEssentials

/// Cards as JSON, with all that a deck says of them; docs/interface.md has the fields.
package struct CardsAsJSON {
    private let decks: [Deck]

    package init(_ decks: [Deck]) { self.decks = decks }

    /// One object, a card each on a line of its own.
    package var text: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            let lines = try decks.flatMap { deck in
                try deck.entries.map { entry in
                    String(decoding: try encoder.encode(Record(entry, deck)), as: UTF8.self)
                }
            }
            return "{\"cards\": [\n" + lines.joined(separator: ",\n") + "\n]}\n"
        }
    }

    private struct Record: Encodable {
        let id: CardIdentifier
        let deck: String
        let file: String
        let line: Int
        let form: CardForm
        let kind: CardKind?
        let prompt: String
        let answer: String
        let also: [String]
        let choices: [String]
        let hint: String?
        let note: String?
        let tags: [String]
        let document: String?
        let documentLine: Int?
        let evidence: String?

        init(_ entry: Deck.Entry, _ deck: Deck) {
            let card = entry.card
            id = card.identifier
            self.deck = deck.name
            file = deck.path
            line = entry.lines.lowerBound
            form = card.form
            kind = card.kind
            prompt = card.prompt
            answer = card.answer
            also = card.also
            choices = card.choices
            hint = card.hint
            note = card.note
            tags = card.tags
            document = card.source?.document
            documentLine = card.source?.line
            evidence = card.evidence
        }
    }
}
