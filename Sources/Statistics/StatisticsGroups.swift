internal import Cards
internal import ReviewHistory

/// The decks and kinds among which cards and answers are counted.
struct StatisticsGroups {
    /// Every card once, those of the first deck first.
    private(set) var cards: [Card] = []
    private(set) var all = Mean()
    private var deckOrder: [String] = []
    private var byDeck: [String: Group] = [:]
    private var byKind: [CardKind?: Group] = [:]
    /// The deck that each card is in now, and its kind.
    private var homes: [CardIdentifier: (deck: String, kind: CardKind?)] = [:]

    private struct Group {
        var standing: GroupStanding
        var recall = Mean()

        var finished: GroupStanding {
            var standing = standing
            standing.meanRecall = recall.mean
            return standing
        }
    }

    /// A mean that is still being gathered.
    struct Mean {
        private var sum = 0.0
        private var count = 0

        mutating func add(_ value: Double) {
            sum += value
            count += 1
        }

        /// To four places; nil where nothing was added.
        var mean: Double? { count > 0 ? rounded(sum / Double(count), places: 4) : nil }
    }

    init(_ decks: [Deck]) {
        for deck in decks {
            if byDeck[deck.name] == nil { deckOrder.append(deck.name) }
            inDeck(deck.name) { _ in }
            for card in deck.entries.map(\.card) where homes[card.identifier] == nil {
                homes[card.identifier] = (deck.name, card.kind)
                cards.append(card)
            }
        }
    }

    /// The decks that are there, in their order, then the others by name.
    var decks: [GroupStanding] {
        let others = byDeck.keys.filter { !deckOrder.contains($0) }.sorted()
        return (deckOrder + others).compactMap { byDeck[$0]?.finished }
    }

    var kinds: [GroupStanding] { (CardKind.allCases + [nil]).compactMap { byKind[$0]?.finished } }

    mutating func count(_ card: Card, _ progress: CardProgress, isSuspended: Bool, today: Int) {
        let count = { (group: inout Group) in
            group.standing.cards.count(progress, isSuspended: isSuspended, today: today)
        }
        inDeck(homes[card.identifier]?.deck ?? "", count)
        inKind(card.kind, count)
    }

    mutating func addRecall(_ recall: Double, of card: Card) {
        all.add(recall)
        inDeck(homes[card.identifier]?.deck ?? "") { $0.recall.add(recall) }
        inKind(card.kind) { $0.recall.add(recall) }
    }

    /// Counts an answer for the deck and kind its card has now; a card that is gone counts as it was then.
    mutating func count(_ past: PastReview, isRight: Bool) {
        let home = homes[past.card]
        inDeck(home?.deck ?? past.review.deck) { $0.standing.recall.count(isRight) }
        inKind(home.map(\.kind) ?? past.review.kind) { $0.standing.recall.count(isRight) }
    }

    private mutating func inDeck(_ name: String, _ change: (inout Group) -> Void) {
        change(&byDeck[name, default: Group(standing: GroupStanding(name: name))])
    }

    private mutating func inKind(_ kind: CardKind?, _ change: (inout Group) -> Void) {
        change(&byKind[kind, default: Group(standing: GroupStanding(name: kind?.rawValue ?? "other"))])
    }
}
