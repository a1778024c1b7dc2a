internal import Cards
internal import Memory
internal import ReviewHistory

/// How the learner corrects the judge when an exam is over.
extension StudySession {
    /// The number of an answer counts it as right; Enter ends.
    mutating func mark(
        _ input: SittingInput, at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        guard case .answer(let text) = input else {
            state.phase = .ended
            return SittingResponse()
        }
        guard let number = Int(text.filter { !$0.isWhitespace && $0 != "." }),
            state.examAnswers.indices.contains(number - 1)
        else { return .notice(.noSuchAnswer(count: state.examAnswers.count)) }
        let answer = state.examAnswers[number - 1]
        guard answer.review.verdict != .right else { return .notice(.acceptedAlready) }
        let old = answer.review
        let review = Review(
            card: old.card, deck: old.deck, kind: old.kind, form: old.form, given: old.given, verdict: .right,
            rating: .good, seconds: old.seconds, session: session)
        let withdrawal = log(.undo(event: answer.event), at: now, using: &generator)
        let event = log(answerEvent(review), at: now, using: &generator)
        state.examAnswers[number - 1].event = event.stamp.identifier
        state.examAnswers[number - 1].review = review
        state.score.change(old.card, to: .right)
        return SittingResponse(
            events: [withdrawal, event],
            outputs: [.notice(.marked(number, right: score.right, asked: score.asked))])
    }
}
