package import Cards

/// One entry of the log: something that happened, never changed afterwards.
package struct Event: Hashable, Sendable {
    package let stamp: EventStamp
    package let what: What
    /// The version of the log's format that it was written in.
    package let version: Int
    /// Fields that a newer version of the program added, kept as they are; empty for our own entries.
    package let extraFields: [ExtraField]

    package init(stamp: EventStamp, what: What, version: Int = Event.formatVersion, extraFields: [ExtraField] = []) {
        self.stamp = stamp
        self.what = what
        self.version = version
        self.extraFields = extraFields
    }

    /// The version of the log's format that this program writes.
    package static let formatVersion = 1

    /// What happened.
    package enum What: Hashable, Sendable {
        case review(Review)
        /// An answer outside of the schedule: it counts for its sitting's score, and not for the memory of its card.
        case practiced(Review)
        case sessionStarted(SessionStart)
        case sessionEnded(SessionEnd)
        /// Withdraws the event of that identifier, of whatever type; of an undo, it brings back what that withdrew.
        case undo(event: String)
        /// The history of `from` is from now on that of `to`: the card was edited.
        case relinked(from: CardIdentifier, to: CardIdentifier)
        /// The learner said that `to` is not `from` after an edit: they are not to be taken for each other again.
        case keptApart(from: CardIdentifier, to: CardIdentifier)
        /// What the card said when it was asked, so that it is known again after an edit.
        case cardText(CardIdentifier, CardText)
        case suspended(CardIdentifier)
        case resumed(CardIdentifier)
        /// The card is not asked again on the day of study on which this happened.
        case buried(CardIdentifier)
        /// The learner marks a card to come back to, as one to be mended.
        case flagged(CardIdentifier)
        case unflagged(CardIdentifier)
        /// The learner wants something otherwise from now on.
        case set(SettingChange)
        /// An entry of a newer version of the program; its fields are among `extraFields`.
        case unknown(type: String)
    }

    /// The answer that it is, in or outside of the schedule; nil for any other event.
    package var answer: (review: Review, isPractice: Bool)? {
        switch what {
        case .review(let review): (review, false)
        case .practiced(let review): (review, true)
        default: nil
        }
    }

    /// A field that this version does not know.
    package struct ExtraField: Hashable, Sendable {
        package let name: String
        /// Its value as it is written, in JSON.
        package let json: String

        package init(name: String, json: String) {
            self.name = name
            self.json = json
        }
    }
}
