import Cards
import ReviewHistory
import Study

/// Sees to it that the log says what each card said when it was asked: without that, nothing knows it again after an edit.
struct CardTextLog {
    private let decks: [Deck]
    private var known: [CardIdentifier: CardText] = [:]
    private var isFirst = true
    private let history: LearnerHistory

    /// The texts that `history` has are not written again; `decks` are those that are asked from.
    init(_ history: LearnerHistory, decks: [Deck]) {
        self.history = history
        self.decks = decks
    }

    /// The events to log with `events`: the texts of the cards that they name, where the log has none or another one. The first
    /// time also those of cards that were learned before the log had texts.
    mutating func texts(
        with events: [Event], using generator: inout some RandomNumberGenerator
    ) -> [Event] {
        var wanted = Set(events.compactMap(\.namedCard))
        guard !wanted.isEmpty else { return [] }
        if isFirst {
            isFirst = false
            wanted.formUnion(history.cards.map(\.card).filter { history.text(of: $0) == nil })
        }
        guard let stamp = events.last?.stamp else { return [] }
        let moment = stamp.moment
        var texts: [Event] = []
        for deck in decks {
            for card in deck.entries.lazy.map(\.card) where wanted.contains(card.identifier) {
                let text = CardText(card, deck: deck.name)
                guard wanted.remove(card.identifier) != nil,
                    (known[card.identifier] ?? history.text(of: card.identifier)) != text
                else { continue }
                known[card.identifier] = text
                texts.append(
                    Event(
                        stamp: EventStamp(at: moment, using: &generator), what: .cardText(card.identifier, text)))
            }
        }
        return texts
    }
}

extension Event {
    /// The card that was answered or set aside.
    fileprivate var namedCard: CardIdentifier? {
        switch what {
        case .review(let review): review.card
        case .suspended(let card): card
        default: nil
        }
    }
}
