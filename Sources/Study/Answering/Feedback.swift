package import Cards
package import Memory
package import Scheduling

/// What the learner is told after an answer.
package struct Feedback: Hashable, Sendable {
    package internal(set) var question: Question
    /// What was answered: as typed, or the option or steps that the letters stand for.
    package let given: String
    package let verdict: Verdict
    /// Why, in a few words: "the year is right, the day is not"; empty where there is nothing to say.
    package let reason: String
    package let rating: Rating
    package let comesBack: ComesBack
    /// Of a sequence card: the steps in the order given, and whether each stands in its place.
    package let order: [PlacedStep]

    package var card: Card { question.card }
}

/// When a card is asked again.
package enum ComesBack: Hashable, Sendable {
    /// It was missed: after some other cards.
    case inThisSitting
    /// It was missed so often that it is left for the next sitting.
    case inNextSitting
    case later(Comeback)
    /// The answer was outside of the schedule.
    case asBefore
}

/// A step of an answer to a sequence card.
package struct PlacedStep: Hashable, Sendable {
    package let step: String
    package let isInPlace: Bool
}
