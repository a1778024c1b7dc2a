internal import Cards
internal import ReviewHistory
internal import Scheduling

extension StudySession {
    /// Carries out a command, wherever in the sitting it was typed.
    mutating func obey(
        _ command: SittingCommand, at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        guard !isOver else { return SittingResponse() }
        if isExam, !command.isForExams { return .notice(.notInExam(command)) }
        switch command {
        case .hint: return hint()
        case .skip: return skip(at: now, using: &generator)
        case .why: return explain()
        case .undo: return undo(at: now, using: &generator)
        case .accept: return accept(at: now, using: &generator)
        case .also: return acceptForDeck(at: now, using: &generator)
        case .again, .hard, .good, .easy: return overrule(with: command, at: now, using: &generator)
        case .edit: return edit()
        case .both: return drillBoth(at: now, using: &generator)
        case .suspend, .bury: return setAside(by: command, at: now, using: &generator)
        case .flag: return flag(at: now, using: &generator)
        case .stats: return stand(at: now)
        case .quit: return end(at: now, using: &generator)
        case .help:
            return SittingResponse(outputs: [.help(SittingCommand.allCases.filter { !isExam || $0.isForExams })])
        }
    }

    /// The open question's card, else that of the last answer.
    var cardInHand: PlannedCard? {
        if case .asking(let asked?) = state.phase { return asked.question.planned }
        return state.last?.asked.question.planned
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

    /// Suspends or buries the open question, or after feedback the card that it was about.
    private mutating func setAside(
        by command: SittingCommand, at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        guard let card = cardInHand?.card.identifier else { return .notice(.noQuestion(command)) }
        let isSuspension = command == .suspend
        let before = state
        let event = log(isSuspension ? .suspended(card) : .buried(card), at: now, using: &generator)
        remember(
            Action(kind: isSuspension ? .suspension : .burial, before: before, events: [event.stamp.identifier]))
        state.queue.remove(card)
        if !score.has(card) { state.total -= 1 }
        // The card is out of hand: a command about the last answer would bring it back in.
        state.last = nil
        var response = SittingResponse(events: [event], outputs: [.notice(isSuspension ? .suspended : .buried)])
        response.append(askNext(at: now, using: &generator))
        return response
    }

    /// Marks the card in hand, or takes the mark off.
    private mutating func flag(at now: Moment, using generator: inout some RandomNumberGenerator) -> SittingResponse {
        guard let card = cardInHand?.card.identifier else { return .notice(.noQuestion(.flag)) }
        let isFlagged = !history.isFlagged(card)
        let event = log(isFlagged ? .flagged(card) : .unflagged(card), at: now, using: &generator)
        remember(Action(kind: .flag, before: state, events: [event.stamp.identifier]))
        return SittingResponse(events: [event], outputs: [.notice(.flagged(isFlagged))])
    }

    private func stand(at now: Moment) -> SittingResponse {
        let planned = cardInHand
        let progress = planned.map { history.progress(of: $0.card.identifier) } ?? .new
        let standing = Standing(
            score: score, left: max(0, state.total - score.asked),
            toRepeat: score.firstAnswers.count { state.queue.isReturning($0.planned.card.identifier) },
            planned: planned, progress: progress,
            recall: progress.reviewed.map { $0.isOpenLapse ? 0 : history.recall(of: $0, on: now.studyDay) })
        return SittingResponse(outputs: [.standing(standing)])
    }

    /// Asks the card that the last one is mistaken for next, and then the last one once more.
    private mutating func drillBoth(
        at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        guard let planned = state.last?.asked.question.planned else { return .notice(.noAnswerYet(.both)) }
        guard let other = mistaken(planned, given: wrongAnswers(to: planned.card)) else {
            return .notice(.nothingConfused)
        }
        let isNew = !state.queue.contains(other.card.identifier)
        if isNew, !score.has(other.card.identifier) { state.total += 1 }
        for card in [planned, other] { state.queue.remove(card.card.identifier) }
        state.queue.prepend([other, planned])
        var response = SittingResponse.notice(.together(with: other.card))
        if !isPausing { response.append(askNext(at: now, using: &generator)) }
        return response
    }
}
