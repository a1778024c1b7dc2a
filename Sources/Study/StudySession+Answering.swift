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
        let nothing = JudgedAnswer(given: "", judgement: Judgement(.wrong, ""))
        return record(nothing, to: asked, at: now, using: &generator)
    }

    private mutating func record(
        _ answer: JudgedAnswer, to asked: Asked, at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        let before = state
        let question = asked.question
        let seconds = max(0, Double(now.time - asked.since.time) / 1000)
        let rating = Rating(
            verdict: answer.judgement.verdict, form: question.form, usedHint: asked.hints > 0,
            seconds: settings.isTimed ? seconds : nil, promptLength: question.card.prompt.count,
            givenLength: answer.given.count)
        let review = Review(
            card: question.card.identifier, deck: question.planned.deck, kind: question.card.kind, form: question.form,
            given: answer.given, verdict: answer.judgement.verdict, rating: rating, seconds: seconds, session: session)
        let start = logStart(using: &generator)
        let event = log(.review(review), at: now, using: &generator)

        let comesBack = settle(question.planned, rating: rating, at: now)
        let feedback = Feedback(
            question: question, given: answer.given, verdict: review.verdict, reason: answer.judgement.reason,
            rating: rating, comesBack: comesBack, order: answer.order)
        state.score.note(question.planned, given: answer.given, verdict: review.verdict)
        state.last = Answered(
            asked: asked, event: event.stamp.identifier, review: review, feedback: feedback)
        state.phase = .pausing
        actions.append(Action(before: before, event: event.stamp.identifier, isSuspension: false))

        var response = SittingResponse(events: start + [event], outputs: [.feedback(feedback)])
        if !settings.pausesAfterAnswers { response.append(askNext(at: now, using: &generator)) }
        return response
    }

    /// Takes a rating, which is in the history already, over into what is still to be asked.
    mutating func settle(_ planned: PlannedCard, rating: Rating, at now: Moment) -> ComesBack {
        let card = planned.card.identifier
        guard rating != .again, let reviewed = history.progress(of: card).reviewed else {
            comeBack(planned)
            return .inThisSitting
        }
        state.queue.removeAll { $0.card.identifier == card }
        return .later(Comeback(of: reviewed, today: now.studyDay))
    }

    private mutating func logStart(using generator: inout some RandomNumberGenerator) -> [Event] {
        guard !hasLoggedStart else { return [] }
        hasLoggedStart = true
        let start = SessionStart(session: session, mode: settings.mode.rawValue, decks: decks)
        return [log(.sessionStarted(start), at: begun, using: &generator)]
    }
}
