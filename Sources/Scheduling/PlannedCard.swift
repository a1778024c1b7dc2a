package import Cards
package import ReviewHistory

/// A card that is to be asked.
package struct PlannedCard: Hashable, Sendable {
    package let card: Card
    /// The name of its deck.
    package let deck: String
    /// How far the learner had come when the plan was made.
    package let progress: CardProgress

    package init(card: Card, deck: String, progress: CardProgress) {
        self.card = card
        self.deck = deck
        self.progress = progress
    }
}
