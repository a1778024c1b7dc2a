package import Cards

/// An answer of the past, under the card that its history belongs to now.
package struct PastReview: Hashable, Sendable {
    package let stamp: EventStamp
    /// The card, also when it was edited since the answer.
    package let card: CardIdentifier
    package let review: Review

    /// The day of study on which it was given.
    package var day: Int { stamp.moment.studyDay }
}
