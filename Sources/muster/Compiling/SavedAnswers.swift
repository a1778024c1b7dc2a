import Cards
import Diagnostics

/// The further answers that a learner has added to the cards of a deck which is written anew.
struct SavedAnswers {
    private var answers: [CardIdentifier: [String]] = [:]

    /// Those of `deck` that are not of the compiler's making, `base`.
    init(from deck: Deck, base: [Card]) {
        let made = Dictionary(base.map { ($0.identifier, $0.also) }, uniquingKeysWith: { first, _ in first })
        for card in deck.entries.map(\.card) {
            // Of a card that the compiler has not made, or nobody knows, all are the author's.
            let added = card.also.filter { !(made[card.identifier] ?? []).contains($0) }
            if !added.isEmpty { answers[card.identifier] = added }
        }
    }

    /// The cards with the answers that were added to them.
    func added(to cards: [Card]) -> [Card] {
        cards.map { card in
            (answers[card.identifier] ?? []).reduce(card) { card, answer in
                card.accepted.contains(answer) ? card : card.accepting(answer)
            }
        }
    }

    /// A warning for the answers whose cards are not among `cards`; they are in the file `path`.
    func problems(path: String, _ cards: [Card]) -> [Diagnostic] {
        let known = Set(cards.map(\.identifier))
        let lost = answers.filter { !known.contains($0.key) }
        guard !lost.isEmpty else { return [] }
        let count = lost.values.reduce(0) { $0 + $1.count }
        return [
            Diagnostic(
                "\(Amount.counted(count, "line")) “also:” belong to cards that the new deck does not have",
                severity: .warning,
                path: path, notes: ["without --replace, such cards and lines stay"])
        ]
    }
}
