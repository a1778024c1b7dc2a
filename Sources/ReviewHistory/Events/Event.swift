package import Cards
package import Memory

/// One entry of the log: something that happened, never changed afterwards.
package struct Event: Hashable, Sendable {
    package let stamp: EventStamp
    package let what: What

    package init(stamp: EventStamp, what: What) {
        self.stamp = stamp
        self.what = what
    }

    /// What happened.
    package enum What: Hashable, Sendable {
        case review(Review)
        case sessionStarted(SessionStart)
        case sessionEnded(SessionEnd)
        /// Withdraws the event of that identifier: a review, a relink, a suspension or another undo.
        case undo(event: String)
        /// The history of `from` is from now on that of `to`: the card was edited.
        case relinked(from: CardIdentifier, to: CardIdentifier)
        case suspended(CardIdentifier)
        case resumed(CardIdentifier)
        /// An entry of a newer version of the program, kept as it is.
        case unknown(type: String)
    }
}

/// One answer.
package struct Review: Hashable, Sendable {
    package let card: CardIdentifier
    /// The deck's name at the time.
    package let deck: String
    package let kind: CardKind?
    package let form: AnswerForm
    /// What the learner typed, as it was.
    package let given: String
    package let verdict: Verdict
    package let rating: Rating
    /// From the question to the answer.
    package let seconds: Double
    /// The identifier of the sitting; equal to `SessionStart.session`.
    package let session: String

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

/// The beginning of a sitting.
package struct SessionStart: Hashable, Sendable {
    package let session: String
    /// `quiz` or `review`.
    package let mode: String
    /// The names of the decks drilled.
    package let decks: [String]

    package init(session: String, mode: String, decks: [String]) {
        self.session = session
        self.mode = mode
        self.decks = decks
    }
}

/// The end of a sitting, with its score: how many cards were asked, and how many first answers were right.
package struct SessionEnd: Hashable, Sendable {
    package let session: String
    package let asked: Int
    package let right: Int

    package init(session: String, asked: Int, right: Int) {
        self.session = session
        self.asked = asked
        self.right = right
    }
}
