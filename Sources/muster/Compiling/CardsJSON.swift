import Cards
import DeckCompilation
import FoundationEssentials
import Parallel

/// Cards as `muster compile --json` writes them.
struct CardsJSON {
    private let cards: [CompiledCard]

    init(_ cards: [CompiledCard]) { self.cards = cards }

    /// One JSON object; the format is that of docs/interface.md.
    var text: String {
        get throws {
            let entries = inParallel(cards.count, atOnce: 64) { index in
                Result {
                    let encoder = JSONEncoder()
                    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
                    return String(decoding: try encoder.encode(Entry(cards[index])), as: UTF8.self)
                }
            }
            return try "{\"cards\":[" + entries.map { try $0.get() }.joined(separator: ",") + "]}"
        }
    }

    private struct Entry: Encodable {
        let id: CardIdentifier
        let kind: CardKind?
        let form: CardForm
        let prompt: String
        let answer: String
        let accept: [String]
        let choices: [String]
        let evidence: Evidence
        let score: Double

        init(_ compiled: CompiledCard) {
            id = compiled.card.identifier
            kind = compiled.card.kind
            form = compiled.card.form
            prompt = compiled.card.shownPrompt
            answer = compiled.card.answer
            accept = compiled.card.also
            choices = compiled.card.choices
            evidence = Evidence(
                file: compiled.evidence.file, line: compiled.evidence.line, start: compiled.evidence.range.lowerBound,
                end: compiled.evidence.range.upperBound, text: compiled.evidence.text)
            score = compiled.score
        }
    }

    private struct Evidence: Encodable {
        let file: String
        let line: Int
        let start: Int
        let end: Int
        let text: String
    }
}
