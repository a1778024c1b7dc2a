package import Cards
package import ReviewHistory
package import Scheduling

/// One sitting as a value: what the learner types goes in, what is to be saved and shown comes out.
///
/// It knows no clock, no chance, no disk and no terminal: the time and a generator of chance come with every line.
package struct StudySession: Sendable {
    package struct Settings: Hashable, Sendable {
        package var mode: StudyMode
        /// Whether the next question waits for Enter, as at a terminal. Without a pause it follows the answer at once, so
        /// that a file of answers has one line for each question.
        package var pausesAfterAnswers: Bool
        /// Whether the time of an answer says something about the learner.
        package var isTimed: Bool
        /// How every card is asked, where the learner wants one way.
        package var form: Rung?
        /// When the time for the sitting is over; nil for one without a limit. An exam ends then, in the middle of a
        /// question; any other sitting with the answer to it.
        package var ends: Moment?

        package init(
            mode: StudyMode, pausesAfterAnswers: Bool, isTimed: Bool, form: Rung? = nil, ends: Moment? = nil
        ) {
            self.mode = mode
            // In an exam nothing is said of an answer, so there is nothing to wait for.
            self.pausesAfterAnswers = pausesAfterAnswers && mode != .exam
            self.isTimed = isTimed
            self.form = form
            self.ends = ends
        }
    }

    package let settings: Settings
    /// The sitting's identifier in the log.
    package let session: String
    let begun: Moment
    let decks: [String]
    var distractors: DistractorPool
    /// What is known of the learner, this sitting included.
    package internal(set) var history: LearnerHistory
    var state: State
    /// What `:undo` takes back, the last one at the end; at most `mostActions`.
    var actions: [Action] = []
    /// Each keeps the score as it was before, so they are not kept for ever.
    private static let mostActions = 200
    /// The beginning is logged with the first answer, so that a sitting without answers leaves no trace.
    var hasLoggedStart = false

    /// A sitting that asks `cards` in their order, with wrong answers to choose among from `decks`.
    package init(
        asking cards: [PlannedCard], from decks: [Deck], history: LearnerHistory, settings: Settings, at now: Moment,
        using generator: inout some RandomNumberGenerator
    ) {
        self.settings = settings
        self.history = history
        begun = now
        session = String.identifier(using: &generator)
        self.decks = Array(Set(cards.map(\.deck))).sorted()
        distractors = DistractorPool(decks)
        state = State(queue: cards, total: cards.count)
    }

    /// Whether there is nothing more to type.
    package var isOver: Bool {
        if case .ended = state.phase { true } else { false }
    }

    /// Whether an exam is over and its answers can be marked otherwise.
    package var isMarking: Bool {
        if case .marking = state.phase { true } else { false }
    }

    /// Whether feedback stands on the screen, and Enter goes on.
    package var isPausing: Bool {
        if case .pausing = state.phase { true } else { false }
    }

    package var score: Score { state.score }

    /// Whether the sitting has a limit of time, and that is over.
    package func isTimeUp(at now: Moment) -> Bool { settings.ends.map { now.time >= $0.time } ?? false }

    /// The first question; without cards the end.
    package mutating func begin(at now: Moment, using generator: inout some RandomNumberGenerator) -> SittingResponse {
        askNext(at: now, using: &generator)
    }

    /// What a typed line does.
    package mutating func respond(
        to line: String, at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        let input = SittingInput(line)
        if input != .blank { forgetBlank() }
        if case .command(let command) = input { return obey(command, at: now, using: &generator) }
        if case .unknownCommand(let name, let meant) = input { return .notice(.unknownCommand(name, meant: meant)) }
        switch state.phase {
        case .ended: return SittingResponse()
        case .pausing where input != .blank && input != .givenUp:
            var response = SittingResponse.notice(.notAnAnswer)
            response.append(askNext(at: now, using: &generator))
            return response
        case .marking: return mark(input, at: now, using: &generator)
        case .pausing, .asking(nil): return askNext(at: now, using: &generator)
        case .asking(let asked?):
            if input == .givenUp { return giveUp(asked, at: now, using: &generator) }
            guard case .answer(let text) = input else { return answerBlank(asked, at: now, using: &generator) }
            return answer(asked, with: text, at: now, using: &generator)
        }
    }

    /// Ends the sitting where it stands; does nothing when it is over.
    package mutating func end(at now: Moment, using generator: inout some RandomNumberGenerator) -> SittingResponse {
        guard !isOver else { return SittingResponse() }
        // A learner at a terminal may correct what was misjudged in an exam, now that all is told.
        let canMark = isExam && settings.isTimed && score.asked > 0 && !isMarking
        let wasMarking = isMarking
        state.phase = canMark ? .marking : .ended
        actions = []
        guard !wasMarking else { return SittingResponse() }
        var response = SittingResponse()
        if hasLoggedStart {
            let end = SessionEnd(session: session, asked: score.asked, right: score.right)
            response.events.append(log(.sessionEnded(end), at: now, using: &generator))
        }
        let seconds = Double(now.time - begun.time) / 1000
        let left = max(0, state.total - score.asked)
        response.outputs.append(
            .summary(
                Summary(score: score, mode: settings.mode, seconds: seconds, left: left, isTimeUp: isTimeUp(at: now))))
        return response
    }

    /// Remembers something that can be taken back.
    mutating func remember(_ action: Action) {
        if actions.count == Self.mostActions { actions.removeFirst() }
        actions.append(action)
    }

    /// An event that happens now, taken into the history.
    mutating func log(
        _ what: Event.What, at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> Event {
        let event = Event(stamp: EventStamp(at: now, using: &generator), what: what)
        history.record(event)
        return event
    }
}
