import Cards

/// The cards that there are, for the question whether one that is being written is there already.
struct KnownCards {
    private var texts: [CardText] = []
    private var places: [String] = []

    init(_ decks: [Deck]) {
        for deck in decks {
            for entry in deck.entries {
                add(entry.card, deck: deck.name, place: "\(deck.path):\(entry.lines.lowerBound)")
            }
        }
    }

    /// Takes in a card that was just written.
    mutating func add(_ card: Card, deck: String, place: String) {
        texts.append(CardText(card, deck: deck))
        places.append(place)
    }

    /// How a card of the decks is like a new one.
    enum Likeness {
        /// The same question, but for case and punctuation.
        case sameQuestion(deck: String)
        /// The same thing in other words; the card there and its place.
        case nearly(CardText, place: String)
    }

    /// The card that is most like `card`; nil where none is.
    func likeness(of card: Card, deck: String) -> Likeness? {
        let question = card.prompt.wordsAlone
        if let same = texts.first(where: { $0.prompt.wordsAlone == question && $0.form == card.form }) {
            return .sameQuestion(deck: same.deck)
        }
        let matching = CardMatching(gone: [CardText(card, deck: deck)], new: texts)
        guard let pair = matching.pairs.first, pair.kinship == .clear else { return nil }
        return .nearly(texts[pair.new], place: places[pair.new])
    }
}
