package import Cards

/// A card that was answered, and what its answers add up to.
package struct CardRecord: Hashable, Sendable {
    /// As it is now, also when it was edited since.
    package let card: CardIdentifier
    package internal(set) var progress: ReviewedCard
    /// Where in the events of the history its answers are; four bytes each, since a lifetime has many.
    var places: [Int32]
}
