package import Cards

/// Questions of a deck for paper, drawn by chance.
package struct QuizSheet: Sendable {
    package let deck: String
    package let questions: [Question]
    /// What the same sheet is drawn from again.
    package let seed: UInt64

    /// A question, and how it is answered on paper.
    package struct Question: Sendable {
        package let card: Card
        package let space: Space
    }

    /// What stands below a question.
    package enum Space: Hashable, Sendable {
        /// A line to write on.
        case line
        /// Answers to tick one of; the right one is at a place.
        case choices([String], right: Int)
        /// Steps to number, in an order by chance.
        case steps([String])
    }

    /// At most so many answers to tick, the right one among them; a card that makes no sense without its choices has all.
    static let mostChoices = 4

    /// Draws up to `count` cards. Cards that rest on the same sentence give each other away: of each sentence the first is
    /// drawn before the second of any.
    package init(
        _ deck: Deck, count: Int, kinds: Set<CardKind>? = nil, offersChoices: Bool = true, seed: UInt64,
        using generator: inout some RandomNumberGenerator
    ) {
        self.deck = deck.name
        self.seed = seed
        let cards = deck.entries.map(\.card).filter { card in
            kinds.map { kinds in card.kind.map(kinds.contains) ?? false } ?? true
        }
        var turns: [String: Int] = [:]
        let drawn = cards.shuffled(using: &generator).map { card -> (turn: Int, card: Card) in
            guard let evidence = card.evidence?.collapsed else { return (0, card) }
            defer { turns[evidence, default: 0] += 1 }
            return (turns[evidence, default: 0], card)
        }
        let order = drawn.indices.sorted { (drawn[$0].turn, $0) < (drawn[$1].turn, $1) }
        var questions: [Question] = []
        for place in order.prefix(count) {
            let card = drawn[place].card
            questions.append(
                Question(card: card, space: Self.space(for: card, offersChoices: offersChoices, using: &generator)))
        }
        self.questions = questions
    }

    private static func space(
        for card: Card, offersChoices: Bool, using generator: inout some RandomNumberGenerator
    ) -> Space {
        if card.form == .sequence { return .steps(card.choices.shuffled(using: &generator)) }
        let isNeeded = card.form == .choice
        guard isNeeded || (offersChoices && card.choices.count > 1) else { return .line }
        let wrong = card.choices.filter { $0 != card.answer }
        let shown = isNeeded ? wrong : Array(wrong.shuffled(using: &generator).prefix(mostChoices - 1))
        let choices = (shown + [card.answer]).shuffled(using: &generator)
        return .choices(choices, right: choices.firstIndex(of: card.answer) ?? 0)
    }
}
