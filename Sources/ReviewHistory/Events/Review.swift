package import Cards
package import Memory

/// One answer.
package struct Review: Hashable, Sendable {
    package var card: CardIdentifier
    /// The deck's name at the time.
    package let deck: String
    package let kind: CardKind?
    package let form: AnswerForm
    /// What the learner typed, white space collapsed; where letters were typed, the choice or steps they stand for.
    package let given: String
    package var verdict: Verdict
    package var rating: Rating
    /// From the question to the answer.
    package let seconds: Double
    /// The identifier of the sitting; equal to `SessionStart.session`.
    package let session: String

    /// The seconds as they are added up: a clock that jumped counts as nothing, or as a day at most.
    var countedSeconds: Double { Self.counted(seconds) }

    /// `seconds` as they are added up.
    static func counted(_ seconds: Double) -> Double { min(max(0, seconds), 86_400) }

    package init(
        card: CardIdentifier, deck: String, kind: CardKind?, form: AnswerForm, given: String, verdict: Verdict,
        rating: Rating, seconds: Double, session: String
    ) {
        self.card = card
        self.deck = deck
        self.kind = kind
        self.form = form
        self.given = given
        self.verdict = verdict
        self.rating = rating
        self.seconds = seconds
        self.session = session
    }
}
