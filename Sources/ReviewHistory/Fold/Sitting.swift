internal import Cards

/// One session of the learner, as its events tell it; also one that was cut off.
package struct Sitting: Hashable, Sendable {
    /// The identifier that its events share.
    package let session: String
    /// When its first event happened.
    package let start: Moment
    /// When its last event happened.
    package internal(set) var end: Moment
    /// Whether it was ended in order; false for one that was cut off or is still going on.
    package internal(set) var isEnded = false
    /// As it was started (`SessionStart.mode`); nil when the start is not in the log.
    package internal(set) var mode: String?
    /// The decks it was started with, else those of its answers.
    package internal(set) var decks: [String] = []
    /// How many cards were asked.
    package internal(set) var asked = 0
    /// How many cards were answered right at the first attempt.
    package internal(set) var right = 0
    /// How many answers were given, repeated ones too.
    package internal(set) var answers = 0
    /// Seconds between questions and answers.
    package internal(set) var seconds = 0.0

    /// The mode of a sitting that repeats what was missed.
    package static let reviewMode = "review"
    /// The mode of a sitting outside of the schedule.
    package static let cramMode = "cram"
    /// The cards asked outside of the schedule, whose answers `asked` and `right` count as well.
    var practiced: Set<CardIdentifier> = []

    init(session: String, at moment: Moment) {
        self.session = session
        start = moment
        end = moment
    }
}
