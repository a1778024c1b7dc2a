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
        var answer = state.examAnswers[number - 1]
        guard answer.review.verdict != .right else { return .notice(.acceptedAlready) }
        let events = log(.right, .good, insteadOf: &answer, at: now, using: &generator)
        state.examAnswers[number - 1] = answer
        state.score.change(answer.review.card, to: .right)
        return SittingResponse(
            events: events,
            outputs: [.notice(.marked(number, right: score.right, asked: score.asked))])
    }
}
