internal import Cards
internal import Memory
internal import ReviewHistory
internal import Scheduling

/// How the learner overrules what was logged: nothing is changed in the log, an entry withdraws another.
extension StudySession {
    /// Takes back the last answer and asks it again, or takes back the last suspension.
    mutating func undo(at now: Moment, using generator: inout some RandomNumberGenerator) -> SittingResponse {
        guard let action = actions.popLast() else { return .notice(.noAnswerYet(.undo)) }
        let event = log(.undo(event: action.event), at: now, using: &generator)
        state = action.before
        var response = SittingResponse(events: [event], outputs: [.notice(.undone(suspension: action.isSuspension))])
        if let edit = action.edit { response.edits.append(edit.inverse) }
        if case .asking(var asked?) = state.phase {
            asked.since = now
            state.phase = .asking(asked)
            response.outputs.append(shown(asked.question))
        } else if let last = state.last {
            response.outputs.append(.feedback(last.feedback))
        }
        return response
    }

    /// Counts the last answer as right.
    mutating func accept(at now: Moment, using generator: inout some RandomNumberGenerator) -> SittingResponse {
        guard let last = state.last else { return .notice(.noAnswerYet(.accept)) }
        guard last.review.verdict != .right else { return .notice(.acceptedAlready) }
        let rating: Rating = last.asked.hints > 0 ? .hard : .good
        return correct(last, verdict: .right, rating: rating, at: now, using: &generator)
    }

    /// Counts the last answer as right, now and whenever the card is asked again.
    mutating func acceptForDeck(
        at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        guard let last = state.last else { return .notice(.noAnswerYet(.also)) }
        let planned = last.asked.question.planned
        guard last.asked.question.form == .typed, planned.card.form != .sequence, !last.review.given.isEmpty else {
            return .notice(.notForDeck)
        }
        let index = actions.lastIndex { $0.event == last.event }
        let isKept = index.map { actions[$0].edit != nil } ?? false
        guard !isKept, !planned.card.accepted.contains(last.review.given) else { return .notice(.inDeckAlready) }
        let edit = DeckEdit(
            card: planned.card.identifier, deck: planned.deck, answer: last.review.given, isAddition: true)
        if let index { actions[index].edit = edit }
        var response =
            last.review.verdict == .right ? SittingResponse() : accept(at: now, using: &generator)
        response.edits.append(edit)
        return response
    }

    /// Rates the last answer anew.
    mutating func overrule(
        with command: SittingCommand, at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        guard let last = state.last, let rating = command.rating else { return .notice(.noAnswerYet(command)) }
        guard last.review.rating != rating else { return SittingResponse(outputs: [.corrected(last.feedback)]) }
        return correct(last, verdict: last.review.verdict, rating: rating, at: now, using: &generator)
    }

    private mutating func correct(
        _ last: Answered, verdict: Verdict, rating: Rating, at now: Moment,
        using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        let old = last.review
        let review = Review(
            card: old.card, deck: old.deck, kind: old.kind, form: old.form, given: old.given, verdict: verdict,
            rating: rating, seconds: old.seconds, session: session)
        let withdrawal = log(.undo(event: last.event), at: now, using: &generator)
        let event = log(.review(review), at: now, using: &generator)

        let planned = last.asked.question.planned
        let feedback = Feedback(
            question: last.asked.question, given: old.given, verdict: verdict,
            reason: verdict == old.verdict ? last.feedback.reason : "", rating: rating,
            comesBack: settle(planned, rating: rating, at: now), order: last.feedback.order)
        if !last.asked.question.isRepeat { state.score.change(old.card, to: verdict) }
        state.last = Answered(
            asked: last.asked, event: event.stamp.identifier, review: review, feedback: feedback)
        if let index = actions.lastIndex(where: { $0.event == last.event }) {
            actions[index].event = event.stamp.identifier
        }
        var response = SittingResponse(events: [withdrawal, event], outputs: [.corrected(feedback)])
        response.append(settleOpenQuestion(about: planned, rating: rating, at: now, using: &generator))
        return response
    }

    /// Where the corrected card is itself the open question, come back because it was missed, it is asked no more.
    private mutating func settleOpenQuestion(
        about planned: PlannedCard, rating: Rating, at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        guard case .asking(let asked?) = state.phase, asked.question.card.identifier == planned.card.identifier else {
            return SittingResponse()
        }
        if rating == .again {
            state.queue.removeAll { $0.card.identifier == planned.card.identifier }
            return SittingResponse()
        }
        return askNext(at: now, using: &generator)
    }
}
