internal import Cards
internal import Scheduling

/// The cards that are still to be asked.
///
/// A copy shares the plan with the queue it was copied from, so that each step of a sitting can keep the queue as it was,
/// and a step takes the same time for ten cards as for a hundred thousand.
struct CardQueue: Sendable {
    /// Those to be asked first.
    private var front: [PlannedCard] = []
    /// The rest of the plan. It is only ever made shorter at its beginning.
    private var plan: ArraySlice<PlannedCard>
    /// Cards put off to the end.
    private var back: [PlannedCard] = []
    /// Cards that are passed over when their turn in the plan comes.
    private var passedOver: Set<CardIdentifier> = []

    /// The cards of a plan, each once.
    init(_ cards: [PlannedCard]) { plan = cards[...] }

    /// How much farther a place away from siblings is looked for.
    private static let farthest = 12

    /// Takes the next card; nil when there is none.
    mutating func next() -> PlannedCard? {
        if !front.isEmpty { return front.removeFirst() }
        while let card = plan.popFirst() {
            if !passedOver.contains(card.card.identifier) { return card }
        }
        return back.isEmpty ? nil : back.removeFirst()
    }

    /// Puts a card behind all others.
    mutating func append(_ card: PlannedCard) { back.append(card) }

    /// Puts cards before all others.
    mutating func prepend(_ cards: [PlannedCard]) { front = cards + front }

    /// Puts a card behind `count` others, or at the end where there are fewer; a little farther where that keeps it away from
    /// its siblings.
    mutating func insert(_ card: PlannedCard, behind count: Int) {
        fillFront(to: count + Self.farthest)
        let first = min(count, front.count)
        let place = (first...front.count).first { place in
            let neighbours = [place > 0 ? front[place - 1] : nil, place < front.count ? front[place] : nil]
            return !neighbours.contains { $0?.card.isSibling(of: card.card) ?? false }
        }
        front.insert(card, at: place ?? first)
    }

    /// Takes a card out, wherever it stands.
    mutating func remove(_ card: CardIdentifier) {
        removeReturning(card)
        passedOver.insert(card)
    }

    /// Takes out a card that was asked: it is no longer in the plan, but may have been put in again.
    mutating func removeReturning(_ card: CardIdentifier) {
        front.removeAll { $0.card.identifier == card }
        back.removeAll { $0.card.identifier == card }
    }

    /// Whether a card is among those that were put in again after it was asked.
    func isReturning(_ card: CardIdentifier) -> Bool {
        front.contains { $0.card.identifier == card } || back.contains { $0.card.identifier == card }
    }

    /// Whether a card is still to be asked; looks through all of them.
    func contains(_ card: CardIdentifier) -> Bool {
        isReturning(card) || !passedOver.contains(card) && plan.contains { $0.card.identifier == card }
    }

    /// Puts a card in the place of the one that it was before an edit.
    mutating func replace(_ card: CardIdentifier, with new: PlannedCard) {
        func replaced(_ old: PlannedCard) -> PlannedCard { old.card.identifier == card ? new : old }
        front = front.map(replaced)
        back = back.map(replaced)
        if plan.contains(where: { $0.card.identifier == card }) { plan = plan.map(replaced)[...] }
        if passedOver.contains(card) { passedOver.insert(new.card.identifier) }
    }

    private mutating func fillFront(to count: Int) {
        while front.count < count, let card = plan.popFirst() {
            if !passedOver.contains(card.card.identifier) { front.append(card) }
        }
        if plan.isEmpty {
            front += back
            back = []
        }
    }
}
