package import Cards

/// An answer that joins those of a card in its deck file, or leaves them again because that was taken back.
package struct DeckEdit: Hashable, Sendable {
    package let card: CardIdentifier
    /// The name of the deck.
    package let deck: String
    package let answer: String
    /// False where the answer is taken out again.
    package let isAddition: Bool

    package init(card: CardIdentifier, deck: String, answer: String, isAddition: Bool) {
        self.card = card
        self.deck = deck
        self.answer = answer
        self.isAddition = isAddition
    }

    /// What takes it back.
    var inverse: DeckEdit { DeckEdit(card: card, deck: deck, answer: answer, isAddition: !isAddition) }
}
