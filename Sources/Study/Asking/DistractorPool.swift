internal import Cards
internal import Scheduling

/// The answers of all cards of the decks in a sitting, from which wrong answers to choose among are taken.
struct DistractorPool: Sendable {
    /// Answers compete only within their deck and kind.
    private struct Field: Hashable {
        let deck: String
        let kind: CardKind?
    }

    private struct Candidate {
        let text: String
        let shape: AnswerShape
    }

    private var candidates: [Field: [Candidate]] = [:]

    init(_ decks: [Deck]) {
        var seen: [Field: Set<String>] = [:]
        for deck in decks {
            for card in deck.entries.map(\.card) where card.form != .sequence {
                let field = Field(deck: deck.name, kind: card.kind)
                guard seen[field, default: []].insert(card.answer.collapsed.lowercased()).inserted else { continue }
                candidates[field, default: []].append(Candidate(text: card.answer, shape: AnswerShape(card.answer)))
            }
        }
    }

    /// Up to `count` wrong answers to a card: the author's own first, then near answers of other cards of its kind.
    ///
    /// None of them is right or nearly right by `judge`, stands in the question, or says the same as another. The near
    /// answers are drawn among twice as many as are needed, so that a card is not always asked with the same ones.
    func distractors(
        for planned: PlannedCard, count: Int, judge: (Card, String) -> Judgement,
        using generator: inout some RandomNumberGenerator
    ) -> [String] {
        let card = planned.card
        var chosen: [String] = []
        var seen: Set<String> = [card.answer.collapsed.lowercased()]
        func isNew(_ text: String) -> Bool { seen.insert(text.collapsed.lowercased()).inserted }

        let own = card.choices.shuffled(using: &generator).filter { isNew($0) && judge(card, $0).verdict != .right }
        chosen += card.form == .choice ? own : Array(own.prefix(count))
        guard card.form != .choice, chosen.count < count else { return chosen }

        let shape = AnswerShape(card.answer)
        let prompt = card.prompt.lowercased()
        let field = Field(deck: planned.deck, kind: card.kind)
        let near = (candidates[field] ?? []).filter { $0.shape.isLike(shape) }
            .map { (text: $0.text, distance: $0.shape.distance(to: shape)) }
            .sorted { ($0.distance, $0.text) < ($1.distance, $1.text) }
        var drawn: [String] = []
        for candidate in near where drawn.count < 2 * (count - chosen.count) {
            guard isNew(candidate.text), !prompt.contains(candidate.text.lowercased()),
                judge(card, candidate.text).verdict == .wrong
            else { continue }
            drawn.append(candidate.text)
        }
        return chosen + drawn.shuffled(using: &generator).prefix(count - chosen.count)
    }
}
