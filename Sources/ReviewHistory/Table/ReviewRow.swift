package import Cards
package import Memory

/// One answer in a table of many: names are places in the lists of the table, so that a lifetime fits into little memory.
package struct ReviewRow: Hashable, Sendable {
    /// Milliseconds since 1970-01-01 00:00 UTC.
    package let time: Int64
    /// From the question to the answer, as it is added up: a clock that jumped counts as nothing, or as a day at most.
    package let seconds: Double
    /// A place in `ReviewTable.cards`: the card that the answer belongs to now.
    package internal(set) var card: Int32
    /// A place in `ReviewTable.sittings`.
    package internal(set) var sitting: Int32
    /// A place in `ReviewTable.decks`: the deck's name at the time.
    package internal(set) var deck: Int32
    /// A place in `ReviewTable.given`; below 0 for an answer that was right, whose text nobody asks for.
    package internal(set) var given: Int32
    /// The day of study (`Moment.studyDay`).
    package let day: Int32
    /// The offset from UTC in force, in minutes.
    package let utcOffsetMinutes: Int16
    package let kind: CardKind?
    package let form: AnswerForm
    package let verdict: Verdict
    package let rating: Rating
    /// Whether it was outside of the schedule: it counts for its sitting, and not for the memory of its card.
    package let isPractice: Bool

    /// Whether the judge, or the learner after him, took it for right.
    package var isRight: Bool { verdict == .right }

    init(
        moment: Moment, seconds: Double, card: Int32, sitting: Int32, deck: Int32, given: Int32, kind: CardKind?,
        form: AnswerForm, verdict: Verdict, rating: Rating, isPractice: Bool
    ) {
        time = moment.time
        self.seconds = Review.counted(seconds)
        self.card = card
        self.sitting = sitting
        self.deck = deck
        self.given = given
        day = Int32(moment.studyDay)
        utcOffsetMinutes = Int16(clamping: moment.utcOffsetMinutes)
        self.kind = kind
        self.form = form
        self.verdict = verdict
        self.rating = rating
        self.isPractice = isPractice
    }
}
