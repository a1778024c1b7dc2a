internal import Cards
internal import ReviewHistory
internal import Scheduling

extension StudySession {
    /// Carries out a command, wherever in the sitting it was typed.
    mutating func obey(
        _ command: SittingCommand, at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        guard !isOver else { return SittingResponse() }
        switch command {
        case .hint: return hint()
        case .skip: return skip(at: now, using: &generator)
        case .why: return explain()
        case .undo: return undo(at: now, using: &generator)
        case .accept: return accept(at: now, using: &generator)
        case .also: return acceptForDeck(at: now, using: &generator)
        case .again, .hard, .good, .easy: return overrule(with: command, at: now, using: &generator)
        case .suspend: return suspend(at: now, using: &generator)
        case .quit: return end(at: now, using: &generator)
        case .help: return SittingResponse(outputs: [.help(SittingCommand.allCases)])
        }
    }

    private mutating func hint() -> SittingResponse {
        guard case .asking(var asked?) = state.phase else { return .notice(.noQuestion(.hint)) }
        guard let hint = Hint(for: asked.question, after: asked.hints) else { return .notice(.noMoreHints) }
        asked.hints += 1
        asked.isBlank = false
        state.phase = .asking(asked)
        return SittingResponse(outputs: [.hint(hint)])
    }

    private mutating func skip(at now: Moment, using generator: inout some RandomNumberGenerator) -> SittingResponse {
        guard case .asking(let asked?) = state.phase else { return .notice(.noQuestion(.skip)) }
        let comesBack = state.skipped.insert(asked.question.card.identifier).inserted
        if comesBack { state.queue.append(asked.question.planned) }
        var response = SittingResponse.notice(.skipped(comesBack: comesBack))
        response.append(askNext(at: now, using: &generator))
        return response
    }

    private func explain() -> SittingResponse {
        guard let last = state.last else { return .notice(.noAnswerYet(.why)) }
        let why = Explanation(feedback: last.feedback, hints: last.asked.hints, seconds: last.review.seconds)
        return SittingResponse(outputs: [.explanation(why)])
    }

    /// Suspends the open question, or after feedback the card that it was about.
    private mutating func suspend(
        at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        let open: Question? = if case .asking(let asked?) = state.phase { asked.question } else { nil }
        guard let card = (open ?? state.last?.asked.question)?.card.identifier else {
            return .notice(.noQuestion(.suspend))
        }
        let event = log(.suspended(card), at: now, using: &generator)
        actions.append(Action(before: state, event: event.stamp.identifier, isSuspension: true))
        state.queue.removeAll { $0.card.identifier == card }
        if !score.has(card) { state.total -= 1 }
        // A correction now would come after this action, and `:undo` takes back the latest first.
        state.last = nil
        var response = SittingResponse(events: [event], outputs: [.notice(.suspended)])
        response.append(askNext(at: now, using: &generator))
        return response
    }
}
