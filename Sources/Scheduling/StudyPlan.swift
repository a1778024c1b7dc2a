package import Cards
package import ReviewHistory

/// Which cards a sitting asks, in their order.
package struct StudyPlan: Hashable, Sendable {
    package let cards: [PlannedCard]
    /// How many cards fit the request, due or not, new or not.
    package let candidateCount: Int
    /// How many cards fit the request and are new, whether or not the limits let them in.
    package let newCount: Int

    /// The plan for a request at a moment; the same for equal arguments and an equal generator.
    ///
    /// - `quiz`: what is due, the card most likely forgotten first, then new cards in the order of their decks, the
    ///   decks taking turns; those that rest on a sentence which another card of the day shows come last. Of equal
    ///   probabilities the generator chooses the order.
    /// - `review`: what was missed lately (`LearnerHistory.missedLately`), else every card missed and not yet recalled.
    /// - `learn`: new cards only.
    ///
    /// Suspended cards are left out; a card that two decks share is asked once, for the first of them. Siblings do not
    /// follow one another where that can be avoided.
    package init(
        _ request: StudyRequest, decks: [Deck], history: LearnerHistory, now: Moment,
        using generator: inout some RandomNumberGenerator
    ) {
        let candidates = Self.candidates(request, decks, history)
        let today = now.studyDay
        var due = candidates.flatMap { $0 }.filter { ($0.progress.reviewed?.dueDay ?? .max) <= today }
        let shown = candidates.flatMap { $0 }.filter { card in
            card.progress.reviewed.map { $0.lastDay == today || $0.dueDay <= today } ?? false
        }
        let new = takingTurns(candidates.map { $0.filter { $0.progress == .new } }).withSharedSentencesLast(
            after: shown)
        candidateCount = candidates.reduce(0) { $0 + $1.count }
        newCount = new.count
        let introduced = candidates.flatMap { $0 }.count { $0.progress.reviewed?.firstDay == today }
        let newLimit = max(0, request.newCardsNow ?? request.newCardsPerDay - introduced)
        var chosen: [PlannedCard]
        switch request.mode {
        case .quiz:
            due.shuffle(using: &generator)
            chosen = due.sortedByRecall(history, today) + new.prefix(newLimit)
        case .learn: chosen = Array(new.prefix(newLimit))
        case .review: chosen = Self.missed(among: candidates.flatMap { $0 }, history)
        }
        if let maximum = request.maximumCount { chosen = Array(chosen.prefix(max(0, maximum))) }
        cards = chosen.withSiblingsApart()
    }

    /// The cards that fit the request, by deck, each once.
    private static func candidates(
        _ request: StudyRequest, _ decks: [Deck], _ history: LearnerHistory
    ) -> [[PlannedCard]] {
        var seen: Set<CardIdentifier> = []
        return decks.filter { request.decks?.contains($0.name) ?? true }.map { deck in
            deck.entries.map(\.card).filter { card in
                (request.kinds.map { kinds in card.kind.map(kinds.contains) ?? false } ?? true)
                    && !history.isSuspended(card.identifier) && seen.insert(card.identifier).inserted
            }.map { PlannedCard(card: $0, deck: deck.name, progress: history.progress(of: $0.identifier)) }
        }
    }

    private static func missed(among candidates: [PlannedCard], _ history: LearnerHistory) -> [PlannedCard] {
        let byIdentifier = Dictionary(
            candidates.map { ($0.card.identifier, $0) }, uniquingKeysWith: { first, _ in first })
        let lately = history.missedLately.compactMap { byIdentifier[$0] }
        return lately.isEmpty ? history.openLapses.compactMap { byIdentifier[$0] } : lately
    }
}

/// One element of each list in turn, until all are used up.
private func takingTurns(_ lists: [[PlannedCard]]) -> [PlannedCard] {
    let longest = lists.map(\.count).max() ?? 0
    return (0..<longest).flatMap { turn in lists.compactMap { turn < $0.count ? $0[turn] : nil } }
}

extension [PlannedCard] {
    /// The card most likely forgotten first; those of equal probability stay in their order.
    fileprivate func sortedByRecall(_ history: LearnerHistory, _ today: Int) -> [PlannedCard] {
        let recall = map { planned in
            planned.progress.reviewed.map { history.recall(of: $0, on: today) } ?? 0
        }
        return zip(self, recall).sorted { $0.1 < $1.1 }.map(\.0)
    }
}
