internal import Cards

/// The reading of compiled cards one by one, as a value: a person keeps, mends or drops each, or goes back.
package struct ReviewSession: Sendable {
    package let cards: [CompiledCard]
    /// What is decided of each card; nil where nothing is yet.
    package private(set) var decisions: [ReviewDecision?]
    /// The cards decided on in this session, in that order.
    private var history: [Int] = []
    /// The card that is being read; nil when all are decided.
    package private(set) var current: Int?

    /// A session over the cards that `memory` has no decision on.
    package init(cards: [CompiledCard], memory: ReviewMemory) {
        self.cards = cards
        decisions = memory.decisions(on: cards)
        current = decisions.firstIndex { $0 == nil }
    }

    /// The card to show; nil when all are decided.
    package var card: CompiledCard? { current.map { cards[$0] } }
    /// Cards that nobody has decided on yet.
    package var undecidedCount: Int { decisions.count { $0 == nil } }
    package var keptCount: Int { decisions.count { $0.map { $0.verdict != .drop } ?? false } }
    package var droppedCount: Int { decisions.count { $0?.verdict == .drop } }

    /// The cards that were kept or mended, as they are now.
    package var keptCards: [CompiledCard] {
        zip(cards, decisions).compactMap { card, decision in decision.flatMap { card.applying($0) } }
    }

    /// Decides on the current card and goes to the next; returns what is to be remembered, nil when there is none.
    ///
    /// To `fix` is to give a question and an answer; where both are as they were, the card is kept.
    package mutating func decide(
        _ verdict: ReviewVerdict, prompt: String? = nil, answer: String? = nil
    ) -> ReviewDecision? {
        guard verdict != .undo else { return undo() }
        guard let current, let card else { return nil }
        let prompt = prompt.flatMap { $0.collapsed == card.card.prompt ? nil : $0.collapsed }
        let answer = answer.flatMap { $0.collapsed == card.card.answer ? nil : $0.collapsed }
        let isChanged = !(prompt ?? "").isEmpty || !(answer ?? "").isEmpty
        let decision =
            verdict == .fix && isChanged
            ? ReviewDecision(.fix, on: card, prompt: prompt, answer: answer)
            : ReviewDecision(verdict == .fix ? .keep : verdict, on: card)
        decisions[current] = decision
        history.append(current)
        self.current = decisions.indices.first { decisions[$0] == nil }
        return decision
    }

    /// Goes back to the card decided on last; returns what is to be remembered, nil where nothing was decided.
    private mutating func undo() -> ReviewDecision? {
        guard let last = history.popLast() else { return nil }
        decisions[last] = nil
        current = last
        return ReviewDecision(.undo, on: cards[last])
    }
}
