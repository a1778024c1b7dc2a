internal import Cards
internal import ReviewHistory
internal import Scheduling

extension StudySession {
    /// All that an answer changes, so that taking it back is putting the old value in its place.
    struct State: Sendable {
        /// Cards still to be asked, the next one first; the open question is not among them.
        var queue: CardQueue
        /// Cards of the sitting, each counted once.
        var total: Int
        var phase = Phase.asking(nil)
        var last: Answered?
        /// All answers of an exam, in their order.
        var examAnswers: [Answered] = []
        var score = Score()
        /// How often a card was missed in this sitting.
        var misses: [CardIdentifier: Int] = [:]
        /// Cards that were put off once.
        var skipped: Set<CardIdentifier> = []

        init(queue: [PlannedCard], total: Int) {
            self.queue = CardQueue(queue)
            self.total = total
        }
    }

    enum Phase: Sendable {
        /// Nil before the first question.
        case asking(Asked?)
        /// Feedback was shown; Enter goes on.
        case pausing
        /// An exam is over; the number of an answer counts it as right, Enter ends.
        case marking
        case ended
    }

    /// The open question.
    struct Asked: Sendable {
        var question: Question
        var since: Moment
        var hints = 0
        /// A blank line was typed: a second one gives the card up.
        var isBlank = false
    }

    /// The last answer, as it was logged.
    struct Answered: Sendable {
        var asked: Asked
        /// The identifier of its event.
        var event: String
        var review: Review
        var feedback: Feedback
    }

    /// Something that can be taken back.
    struct Action: Sendable {
        let kind: SittingAction
        var before: State
        /// The identifiers of the events to withdraw, the first of them last. Of a correction the withdrawal of the old
        /// answer is one, and to withdraw that brings the answer back.
        let events: [String]
        /// What it changed in a deck file.
        let edit: DeckEdit?

        init(kind: SittingAction, before: State, events: [String], edit: DeckEdit? = nil) {
            self.kind = kind
            self.before = before
            self.events = events
            self.edit = edit
        }
    }
}

/// What `:undo` can take back.
package enum SittingAction: Hashable, Sendable {
    case answer
    /// Another verdict or rating for an answer, or that the deck takes it from now on.
    case correction
    case suspension
    case burial
    case flag
}

extension SittingResponse {
    /// Nothing to save, and one remark to show.
    static func notice(_ notice: SittingNotice) -> SittingResponse { SittingResponse(outputs: [.notice(notice)]) }

    /// Adds what `next` saves and shows after what is there.
    mutating func append(_ next: SittingResponse) {
        events += next.events
        editing = next.editing ?? editing
        edits += next.edits
        outputs += next.outputs
    }
}
