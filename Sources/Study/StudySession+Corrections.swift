internal import Cards
internal import Memory
internal import ReviewHistory
internal import Scheduling

/// How the learner overrules what was logged: nothing is changed in the log, an entry withdraws another.
extension StudySession {
    /// Takes back the last thing done, and goes on from where it was done.
    mutating func undo(at now: Moment, using generator: inout some RandomNumberGenerator) -> SittingResponse {
        guard let action = actions.popLast() else { return .notice(.noAnswerYet(.undo)) }
        let events = action.events.reversed().map { log(.undo(event: $0), at: now, using: &generator) }
        state = action.before
        var response = SittingResponse(events: events, outputs: [.notice(.undone(action.kind))])
        if let edit = action.edit { response.edits.append(edit.inverse) }
        if action.kind == .flag, let card = cardInHand?.card.identifier {
            response.outputs = [.notice(.flagged(history.isFlagged(card)))]
        }
        if case .asking(var asked?) = state.phase {
            asked.since = now
            state.phase = .asking(asked)
            response.outputs.append(shown(asked.question))
        } else if let last = state.last {
            response.outputs.append(.feedback(last.feedback))
        }
        return response
    }

    /// Counts the last answer as right; `edit` is what that changes in a deck file.
    mutating func accept(
        keeping edit: DeckEdit? = nil, at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        guard let last = state.last else { return .notice(.noAnswerYet(.accept)) }
        guard last.review.verdict != .right else { return .notice(.acceptedAlready) }
        let rating: Rating = last.asked.hints > 1 ? .hard : .good
        return correct(last, verdict: .right, rating: rating, edit: edit, at: now, using: &generator)
    }

    /// Counts the last answer as right, now and whenever the card is asked again.
    mutating func acceptForDeck(
        at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        guard let last = state.last else { return .notice(.noAnswerYet(.also)) }
        let planned = last.asked.question.planned
        guard last.asked.question.form == .typed, planned.card.form != .sequence, !last.review.given.isEmpty else {
            return .notice(.notForDeck(planned.card))
        }
        let edit = DeckEdit(
            card: planned.card.identifier, deck: planned.deck, answer: last.review.given, isAddition: true)
        // What was added before was added for this answer, or for an equal one to the same card.
        guard !actions.contains(where: { $0.edit == edit }), !planned.card.accepted.contains(last.review.given) else {
            return .notice(.inDeckAlready)
        }
        var response = SittingResponse()
        if last.review.verdict == .right {
            remember(Action(kind: .correction, before: state, events: [], edit: edit))
        } else {
            response = accept(keeping: edit, at: now, using: &generator)
        }
        response.edits.append(edit)
        return response
    }

    /// Rates the last answer anew.
    mutating func overrule(
        with command: SittingCommand, at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        guard let last = state.last, let rating = command.rating else { return .notice(.noAnswerYet(command)) }
        guard last.review.rating != rating else { return SittingResponse(outputs: [.rated(last.feedback)]) }
        return correct(last, verdict: last.review.verdict, rating: rating, at: now, using: &generator)
    }

    private mutating func correct(
        _ last: Answered, verdict: Verdict, rating: Rating, edit: DeckEdit? = nil, at now: Moment,
        using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        let before = state
        let old = last.review
        var answered = last
        let events = log(verdict, rating, insteadOf: &answered, at: now, using: &generator)

        let planned = last.asked.question.planned
        let feedback = Feedback(
            question: last.asked.question, given: old.given, verdict: verdict,
            reason: verdict == old.verdict ? last.feedback.reason : "", rating: rating,
            comesBack: settle(planned, rating: rating, at: now), order: last.feedback.order)
        if !last.asked.question.isRepeat { state.score.change(old.card, to: verdict) }
        answered.feedback = feedback
        state.last = answered
        remember(
            Action(kind: .correction, before: before, events: events.map(\.stamp.identifier), edit: edit))
        var response = SittingResponse(
            events: events, outputs: [verdict == old.verdict ? .rated(feedback) : .corrected(feedback)])
        response.append(settleOpenQuestion(about: planned, rating: rating, at: now, using: &generator))
        return response
    }

    /// Withdraws an answer and logs it anew with another verdict and rating.
    mutating func log(
        _ verdict: Verdict, _ rating: Rating, insteadOf answered: inout Answered, at now: Moment,
        using generator: inout some RandomNumberGenerator
    ) -> [Event] {
        answered.review.verdict = verdict
        answered.review.rating = rating
        let withdrawal = log(.undo(event: answered.event), at: now, using: &generator)
        let event = log(answerEvent(answered.review), at: now, using: &generator)
        answered.event = event.stamp.identifier
        return [withdrawal, event]
    }

    /// Where the corrected card is itself the open question, come back because it was missed, it is asked no more.
    private mutating func settleOpenQuestion(
        about planned: PlannedCard, rating: Rating, at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        guard case .asking(let asked?) = state.phase, asked.question.card.identifier == planned.card.identifier else {
            return SittingResponse()
        }
        if rating == .again {
            state.queue.removeReturning(planned.card.identifier)
            return SittingResponse()
        }
        return askNext(at: now, using: &generator)
    }
}
