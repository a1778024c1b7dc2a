internal import Cards
internal import Grading
internal import Scheduling

/// The decks of a sitting, from whose answers wrong answers to choose among are taken.
struct DistractorPool: Sendable {
    private(set) var decks: [String: Deck]

    /// Answers looked at for one question: enough to find near ones, and quick in a deck of any size.
    private static let mostCandidates = 300

    init(_ decks: [Deck]) {
        self.decks = Dictionary(decks.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Takes a deck over as it is after an edit.
    mutating func replace(_ deck: Deck) { decks[deck.name] = deck }

    /// Up to `count` wrong answers to a card: the author's own first, then near answers of cards of its deck and kind.
    ///
    /// None of them is right by the judge, or says the same as another; near answers are not close either, and do not
    /// stand in the question. They are drawn among twice as many as are needed, so that a card is not always asked with
    /// the same ones. A card that makes no sense without its choices keeps all of its own, and gets no others.
    func distractors(
        for planned: PlannedCard, count: Int, using generator: inout some RandomNumberGenerator
    ) -> [String] {
        let card = planned.card
        let key = AnswerKey(card)
        var seen: Set<String> = [card.answer.collapsed.lowercased()]
        func isNew(_ text: String) -> Bool { seen.insert(text.collapsed.lowercased()).inserted }

        let own = card.choices.filter { isNew($0) && key.judge($0).verdict != .right }
        guard card.form != .choice else { return own }
        let chosen = Array(own.shuffled(using: &generator).prefix(count))
        let missing = count - chosen.count
        guard missing > 0 else { return chosen }

        let prompt = card.prompt.lowercased()
        var drawn: [String] = []
        for candidate in nearAnswers(to: planned, using: &generator) where drawn.count < 2 * missing {
            guard !prompt.contains(candidate.lowercased()), isNew(candidate), key.judge(candidate).verdict == .wrong
            else { continue }
            drawn.append(candidate)
        }
        return chosen + drawn.shuffled(using: &generator).prefix(missing)
    }

    /// Answers of the same shape, the nearest first.
    private func nearAnswers(to planned: PlannedCard, using generator: inout some RandomNumberGenerator) -> [String] {
        guard let entries = decks[planned.deck]?.entries, !entries.isEmpty else { return [] }
        let shape = AnswerShape(planned.card.answer)
        var near: [(distance: Double, text: String)] = []
        var looked = 0
        // Of a large deck another part is looked at each time.
        let isLarge = entries.count > Self.mostCandidates
        let start = isLarge ? Int(generator.next(upperBound: UInt(entries.count))) : 0
        for offset in entries.indices where looked < Self.mostCandidates {
            let other = entries[(start + offset) % entries.count].card
            guard other.kind == planned.card.kind, other.form != .sequence else { continue }
            looked += 1
            if let distance = shape.distance(to: AnswerShape(other.answer)) { near.append((distance, other.answer)) }
        }
        return near.sorted { ($0.distance, $0.text) < ($1.distance, $1.text) }.map(\.text)
    }
}
