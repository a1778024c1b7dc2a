internal import Cards
internal import Grading
internal import Memory
internal import ReviewHistory
internal import Scheduling

extension StudySession {
    /// A line that is no command, typed at an open question.
    mutating func answer(
        _ asked: Asked, with text: String, at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        switch asked.question.judged(text) {
        case .misunderstood(let notice): return .notice(notice)
        case .judged(let answer): return record(answer, to: asked, at: now, using: &generator)
        }
    }

    /// A blank line at an open question: the first asks whether that is meant, the second gives the card up.
    mutating func answerBlank(
        _ asked: Asked, at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        guard asked.isBlank else {
            var asked = asked
            asked.isBlank = true
            state.phase = .asking(asked)
            return .notice(.blank)
        }
        return giveUp(asked, at: now, using: &generator)
    }

    /// The learner does not know.
    mutating func giveUp(
        _ asked: Asked, at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        let nothing = JudgedAnswer(given: "", judgement: Judgement(.wrong, ""))
        return record(nothing, to: asked, at: now, using: &generator)
    }

    /// Only two blank lines in a row give a card up.
    mutating func forgetBlank() {
        guard case .asking(var asked?) = state.phase else { return }
        asked.isBlank = false
        state.phase = .asking(asked)
    }

    private mutating func record(
        _ answer: JudgedAnswer, to asked: Asked, at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        let before = state
        let question = asked.question
        let seconds = max(0, Double(now.time - asked.since.time) / 1000)
        let rating = Rating(
            verdict: answer.judgement.verdict, form: question.form, hints: asked.hints,
            seconds: settings.isTimed ? seconds : nil, promptLength: question.card.prompt.count,
            givenLength: answer.given.count)
        let review = Review(
            card: question.card.identifier, deck: question.planned.deck, kind: question.card.kind, form: question.form,
            given: answer.given, verdict: answer.judgement.verdict, rating: rating, seconds: seconds, session: session)
        let start = logStart(using: &generator)
        let lapsesBefore = history.progress(of: review.card).reviewed?.lapses ?? 0
        let event = log(answerEvent(review), at: now, using: &generator)

        let comesBack = settle(question.planned, rating: rating, at: now)
        let feedback = Feedback(
            question: question, given: answer.given, verdict: review.verdict, reason: answer.judgement.reason,
            rating: rating, comesBack: comesBack, order: answer.order)
        state.score.note(question.planned, given: answer.given, verdict: review.verdict)
        state.last = Answered(
            asked: asked, event: event.stamp.identifier, review: review, feedback: feedback)
        state.phase = .pausing
        if isExam, let last = state.last { state.examAnswers.append(last) }
        remember(Action(kind: .answer, before: before, events: [event.stamp.identifier]))

        var response = SittingResponse(events: start + [event], outputs: isExam ? [] : [.feedback(feedback)])
        if !isExam, let leech = leech(question.planned, lapsesBefore: lapsesBefore) {
            response.outputs.append(.leech(leech))
        }
        if !settings.pausesAfterAnswers { response.append(askNext(at: now, using: &generator)) }
        return response
    }

    /// Takes a rating, which is in the history already, over into what is still to be asked.
    mutating func settle(_ planned: PlannedCard, rating: Rating, at now: Moment) -> ComesBack {
        let card = planned.card.identifier
        if rating == .again, !isExam {
            return comeBack(planned) ? .inThisSitting : .inNextSitting
        }
        state.queue.removeReturning(card)
        guard settings.mode != .cram, let reviewed = history.progress(of: card).reviewed else { return .asBefore }
        return .later(Comeback(of: reviewed, today: now.studyDay))
    }

    /// Whether this is an exam, in which nothing is said of an answer before the end.
    var isExam: Bool { settings.mode == .exam }

    /// The entry of the log for an answer.
    func answerEvent(_ review: Review) -> Event.What {
        settings.mode == .cram ? .practiced(review) : .review(review)
    }

    private mutating func logStart(using generator: inout some RandomNumberGenerator) -> [Event] {
        guard !hasLoggedStart else { return [] }
        hasLoggedStart = true
        let start = SessionStart(session: session, mode: settings.mode.rawValue, decks: decks)
        return [log(.sessionStarted(start), at: begun, using: &generator)]
    }
}
