package import Cards

/// Which cards of the decks are cards of the history that were edited since.
///
/// A card of the history that no deck has any more is matched with the cards that have no history (`CardMatching`). A card that
/// has come back as it once was brings its history home. Where nothing has been learned, or nothing is gone, nothing is compared.
package struct EditedCards: Sendable {
    /// A card of the history and the card of a deck that it has become.
    package struct Link: Hashable, Sendable {
        package let from: CardIdentifier
        package let to: CardIdentifier
        /// What the card said when it was asked.
        package let before: CardText
        package let after: CardText

        package init(from: CardIdentifier, to: CardIdentifier, before: CardText, after: CardText) {
            self.from = from
            self.to = to
            self.before = before
            self.after = after
        }

        /// What to log where the two are one card.
        package var events: [Event.What] { [.relinked(from: from, to: to), .cardText(to, after)] }
    }

    /// Plain edits: the history moves without a question.
    package let clear: [Link]
    /// Perhaps edits: the author has to say.
    package let doubtful: [Link]
    /// Relinks without an edit: of cards that are as they once were again.
    let homecomings: [Event.What]

    /// What to log of the clear links and the homecomings: that the history moves, and what the card says now.
    package var events: [Event.What] { homecomings + clear.flatMap(\.events) }

    /// Nothing was edited.
    package static let none = EditedCards()

    private init() { (clear, doubtful, homecomings) = ([], [], []) }

    /// Whether there is nothing left to ask about.
    package var isSettled: Bool { doubtful.isEmpty }

    /// Compares the history with `decks`, which are all decks.
    ///
    /// `known` are cards that stood in the decks when they were last looked at: those cannot be what a card has become that was
    /// gone only later.
    package init(_ history: LearnerHistory, decks: [Deck], known: Set<CardIdentifier> = []) {
        var present: Set<CardIdentifier> = []
        for deck in decks { for entry in deck.entries { present.insert(entry.card.identifier) } }
        self.init(history, decks: decks, isKnown: known.contains, isPresent: present.contains)
    }

    /// Compares the history with those of the decks that have changed; `isPresent` tells of a card whether any deck has it.
    package init(
        _ history: LearnerHistory, decks: [Deck], isKnown: (CardIdentifier) -> Bool,
        isPresent: (CardIdentifier) -> Bool
    ) {
        guard !history.isEmpty else {
            self = .none
            return
        }
        homecomings = Self.homecomings(history, isPresent)
        let home = Set(homecomings.compactMap { if case .relinked(let from, _) = $0 { from } else { nil } })
        let gone = history.cardsWithoutDeck(isPresent).filter { !home.contains($0) }
            .compactMap { card in history.texts[card].map { (card: card, text: $0) } }
        guard !gone.isEmpty else {
            (clear, doubtful) = ([], [])
            return
        }
        var new: [(card: CardIdentifier, text: CardText)] = []
        for deck in decks {
            for entry in deck.entries where history.isUntouched(entry.card.identifier) {
                guard !isKnown(entry.card.identifier) else { continue }
                new.append((entry.card.identifier, CardText(entry.card, deck: deck.name)))
            }
        }
        let apart = history.keptApart
        let others = decks.lazy.flatMap { deck in deck.entries.lazy.map { CardText($0.card, deck: deck.name) } }
        let matching = CardMatching(
            gone: gone.map(\.text), new: new.map(\.text), others: new.isEmpty ? [] : Array(others.prefix(5000))
        ) { from, to in
            apart.contains(LearnerHistory.CardPair(from: gone[from].card, to: new[to].card))
        }
        var (clear, doubtful): ([Link], [Link]) = ([], [])
        for pair in matching.pairs {
            let (from, to) = (gone[pair.gone], new[pair.new])
            let link = Link(from: from.card, to: to.card, before: from.text, after: to.text)
            if pair.kinship == .clear { clear.append(link) } else { doubtful.append(link) }
        }
        (self.clear, self.doubtful) = (clear, doubtful)
    }

    /// What to log of cards that were edited and are as they were before: their history goes back to them.
    private static func homecomings(_ history: LearnerHistory, _ isPresent: (CardIdentifier) -> Bool) -> [Event.What] {
        guard !history.relinks.isEmpty else { return [] }
        return history.relinks.moved.filter(isPresent).sorted().compactMap { card in
            let current = history.relinks.current(card)
            // With both in the decks, each has what was answered under its own name.
            return .relinked(from: isPresent(current) ? card : current, to: card)
        }
    }
}

extension LearnerHistory {
    /// Two cards that are not one.
    struct CardPair: Hashable {
        let from: CardIdentifier
        let to: CardIdentifier
    }

    /// Whether nothing was ever answered or set aside.
    package var isEmpty: Bool { cards.isEmpty && suspended.isEmpty }

    /// The cards of the history that no deck has, in the order of their first answers.
    package func cardsWithoutDeck(_ isPresent: (CardIdentifier) -> Bool) -> [CardIdentifier] {
        cards.map(\.card).filter { !isPresent($0) }
            + suspended.filter { cardPlaces[$0] == nil && !isPresent($0) }.sorted()
    }

    /// Whether a card has no history that an edited card could bring along.
    fileprivate func isUntouched(_ card: CardIdentifier) -> Bool {
        let card = relinks.current(card)
        return cardPlaces[card] == nil && !suspended.contains(card)
    }

    /// Pairs that are not to be taken for one card: the learner said so, or took a relink back.
    var keptApart: Set<CardPair> {
        var pairs: Set<CardPair> = []
        for event in events {
            if case .keptApart(let from, let to) = event.what {
                pairs.insert(CardPair(from: relinks.current(from), to: to))
            }
        }
        for event in withdrawn {
            if case .relinked(let from, let to) = event.what {
                pairs.insert(CardPair(from: relinks.current(from), to: to))
            }
        }
        return pairs
    }
}
