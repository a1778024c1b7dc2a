package import Cards
package import ReviewHistory
package import Scheduling

/// How a card is changed in the learner's editor while the sitting goes on.
extension StudySession {
    /// Asks for the card in hand to be opened.
    func edit() -> SittingResponse {
        guard let planned = cardInHand else { return .notice(.noQuestion(.edit)) }
        return SittingResponse(editing: planned)
    }

    /// Takes over what came of opening a card: `card` is what stands in its place now, nil where nothing does, and `deck`
    /// is its deck as it was read anew.
    ///
    /// Where the card has another identity now, its history moves with it. Where its answer changed it is asked again in
    /// this sitting.
    package mutating func edited(
        _ old: PlannedCard, to card: Card?, in deck: Deck, at now: Moment,
        using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        distractors.replace(deck)
        guard let card else { return remove(old, at: now, using: &generator) }
        guard card != old.card else { return askAgain(after: .notice(.unedited), at: now, using: &generator) }
        var response = SittingResponse()
        if card.identifier != old.card.identifier {
            let relink = Event.What.relinked(from: old.card.identifier, to: card.identifier)
            response.events.append(log(relink, at: now, using: &generator))
            // What it says now, so that the next edit can be followed too.
            if history.progress(of: card.identifier) != .new {
                let text = Event.What.cardText(card.identifier, CardText(card, deck: old.deck))
                response.events.append(log(text, at: now, using: &generator))
            }
        }
        let new = PlannedCard(card: card, deck: old.deck, progress: old.progress)
        state.replace(old, with: new)
        for index in actions.indices { actions[index].before.replace(old, with: new) }
        let isAskedAgain = isPausing && card.answer != old.card.answer
        response.outputs.append(.notice(.edited(isAskedAgain: isAskedAgain)))
        if isAskedAgain { _ = comeBack(new) }
        return askAgain(after: response, at: now, using: &generator)
    }

    /// The open question once more, as it is now; nothing where none is open.
    private mutating func askAgain(
        after response: SittingResponse, at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        guard case .asking(var asked?) = state.phase else { return response }
        asked = Asked(
            question: question(for: asked.question.planned, using: &generator), since: now, hints: asked.hints)
        state.phase = .asking(asked)
        var response = response
        response.outputs.append(shown(asked.question))
        return response
    }

    private mutating func remove(
        _ old: PlannedCard, at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> SittingResponse {
        let card = old.card.identifier
        state.remove(card)
        // What was done with the card cannot be done anew; all else can still be taken back.
        actions = actions.filter { !$0.before.isAbout(card) }
        for index in actions.indices { actions[index].before.remove(card) }
        var response = SittingResponse.notice(.removed)
        if state.isAbout(card), !isPausing { response.append(askNext(at: now, using: &generator)) }
        return response
    }
}

extension StudySession.State {
    /// Whether the open question, or else the last answer, is about a card.
    fileprivate func isAbout(_ card: CardIdentifier) -> Bool {
        if case .asking(let asked?) = phase { return asked.question.card.identifier == card }
        return last?.asked.question.card.identifier == card
    }

    /// Takes a card out of what is still to be asked.
    fileprivate mutating func remove(_ card: CardIdentifier) {
        queue.remove(card)
        if !score.has(card) { total -= 1 }
    }

    /// Puts a card in the place of the one that it was before an edit.
    fileprivate mutating func replace(_ old: PlannedCard, with new: PlannedCard) {
        let identifier = old.card.identifier
        queue.replace(identifier, with: new)
        if case .asking(var asked?) = phase, asked.question.card.identifier == identifier {
            asked.question.planned = new
            phase = .asking(asked)
        }
        if var answered = last, answered.asked.question.card.identifier == identifier {
            answered.asked.question.planned = new
            answered.feedback.question.planned = new
            answered.review.card = new.card.identifier
            last = answered
        }
        score.replace(old, with: new)
        if skipped.remove(identifier) != nil { skipped.insert(new.card.identifier) }
    }
}
