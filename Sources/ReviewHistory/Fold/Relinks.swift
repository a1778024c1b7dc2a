internal import Cards

/// Which card the history of a card belongs to now, after cards were edited.
struct Relinks {
    private var forward: [CardIdentifier: CardIdentifier] = [:]

    var isEmpty: Bool { forward.isEmpty }

    /// Moves the history of `from` to `to`; relinks come in the order of their events.
    ///
    /// A card that is given a history is a card of its own again, even if its history was moved away earlier. So an edit
    /// that is taken back brings everything home, and no circle can arise.
    mutating func add(from: CardIdentifier, to: CardIdentifier) {
        forward[to] = nil
        if from != to { forward[from] = to }
    }

    /// The cards whose history is now that of another card.
    var moved: [CardIdentifier] { Array(forward.keys) }

    /// The card that a history recorded under `card` belongs to.
    func current(_ card: CardIdentifier) -> CardIdentifier {
        guard !forward.isEmpty else { return card }
        var card = card
        while let next = forward[card] { card = next }
        return card
    }
}
