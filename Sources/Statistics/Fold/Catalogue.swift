internal import Cards
internal import ReviewHistory

/// What there is to know: the cards of all decks, and those that only the log tells of; each with its deck, kind and tags.
struct Catalogue {
    /// Every card of the decks once, those of the first deck first.
    private(set) var cards: [Entry] = []
    /// The decks in the order given, then those known only from answers, by name.
    private(set) var decks: [String] = []
    /// The tags that occur, sorted.
    private(set) var tags: [String] = []
    /// For each card of the table: what is known of it besides its answers.
    private(set) var facts: [Facts] = []

    /// A card of a deck.
    struct Entry {
        let card: Card
        /// A place in `decks`.
        let deck: Int
        /// Where its answers are; nil where it has none.
        let place: Int?
        let isSuspended: Bool
        /// Whether the filter lets it through.
        let isWanted: Bool
    }

    /// What is known of a card that was answered.
    struct Facts {
        /// A place in `decks`.
        let deck: Int
        /// A place among the kinds; see `place(of:)`.
        let kind: Int
        /// Places in `tags`.
        let tags: [Int]
        /// A place in `cards`; nil for a card that no deck has.
        let entry: Int?
        let isWanted: Bool
        /// Whether the learner still means to know it: it is not set aside, and not gone from a deck that is there.
        let isKept: Bool
    }

    /// Kinds have places in the order of `CardKind`; cards without one come last.
    static let kindNames = CardKind.allCases.map(\.rawValue) + ["other"]

    /// The place of a kind in `kindNames`.
    static func place(of kind: CardKind?) -> Int {
        kind.flatMap(CardKind.allCases.firstIndex) ?? CardKind.allCases.count
    }

    init(_ decks: [Deck], _ table: ReviewTable, _ filter: StatisticsFilter) {
        var deckPlaces: [String: Int] = [:]
        for deck in decks where deckPlaces[deck.name] == nil {
            deckPlaces[deck.name] = self.decks.count
            self.decks.append(deck.name)
        }
        let present = self.decks.count
        for name in table.decks.sorted() where deckPlaces[name] == nil {
            deckPlaces[name] = self.decks.count
            self.decks.append(name)
        }
        tags = Set(decks.flatMap { $0.entries.flatMap(\.card.tags) }).sorted()
        let homes = addCards(decks, deckPlaces, table, filter)
        addFacts(table, filter, homes, deckPlaces, presentDecks: present)
    }

    /// Returns the place in `cards` of each card.
    private mutating func addCards(
        _ decks: [Deck], _ deckPlaces: [String: Int], _ table: ReviewTable, _ filter: StatisticsFilter
    ) -> [CardIdentifier: Int] {
        var homes: [CardIdentifier: Int] = [:]
        guard decks.contains(where: { !$0.entries.isEmpty }) else { return homes }
        let places = Dictionary(zip(table.cards, table.cards.indices), uniquingKeysWith: { first, _ in first })
        for deck in decks {
            for card in deck.entries.map(\.card) where homes[card.identifier] == nil {
                homes[card.identifier] = cards.count
                cards.append(
                    Entry(
                        card: card, deck: deckPlaces[deck.name] ?? 0, place: places[table.current(card.identifier)],
                        isSuspended: table.isSuspended(card.identifier),
                        isWanted: filter.matches(deck: deck.name, kind: card.kind, tags: card.tags)))
            }
        }
        return homes
    }

    private mutating func addFacts(
        _ table: ReviewTable, _ filter: StatisticsFilter, _ homes: [CardIdentifier: Int], _ deckPlaces: [String: Int],
        presentDecks: Int
    ) {
        // A card that no deck has belongs where it was when it was last asked.
        var last = Array(repeating: 0, count: table.cards.count)
        for (place, row) in table.rows.enumerated() { last[Int(row.card)] = place }
        let logDecks = table.decks.map { deckPlaces[$0] ?? 0 }
        let tagPlaces = Dictionary(uniqueKeysWithValues: zip(tags, tags.indices))
        facts = table.cards.indices.map { place in
            let home = homes.isEmpty ? nil : homes[table.cards[place]]
            let isSuspended = table.isSuspended(table.cards[place])
            if let home {
                let entry = cards[home]
                return Facts(
                    deck: entry.deck, kind: Self.place(of: entry.card.kind),
                    tags: entry.card.tags.compactMap { tagPlaces[$0] }, entry: home, isWanted: entry.isWanted,
                    isKept: !isSuspended)
            }
            let row = table.rows[last[place]]
            let deck = logDecks[Int(row.deck)]
            return Facts(
                deck: deck, kind: Self.place(of: row.kind), tags: [], entry: nil,
                isWanted: filter.matches(deck: decks[deck], kind: row.kind, tags: []),
                isKept: !isSuspended && deck >= presentDecks)
        }
    }
}
