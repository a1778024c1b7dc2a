package import Cards
package import ReviewHistory

/// Which cards a sitting asks, in their order.
package struct StudyPlan: Hashable, Sendable {
    package let cards: [PlannedCard]
    /// How many cards fit the request, due or not, new or not.
    package let candidateCount: Int
    /// How many cards fit the request and are new, whether or not the limits let them in.
    package let newCount: Int
    /// What is due beyond the reviews of a day; nil where there is no such thing, and in sittings of another mode.
    package let backlog: Backlog?

    /// The plan for a request at a moment; the same for equal arguments and an equal generator.
    ///
    /// - `quiz`: what is due, the card most likely forgotten first, with new cards in between, in the order of their
    ///   decks, the decks taking turns; those that rest on a sentence which another card of the day shows come last. Of
    ///   equal probabilities the generator chooses the order. Where more is due than a day takes, the cards that waiting
    ///   would cost most come first, and no others.
    /// - `review`: what was missed lately (`LearnerHistory.missedLately`), else, or where all lapses are wanted, every card
    ///   missed and not yet recalled.
    /// - `learn`: new cards only.
    /// - `exam`, `cram`: any cards, in an order of chance.
    ///
    /// Suspended cards are left out, and those buried today except of an exam and from cramming; a card that two decks
    /// share is asked once, for the first of them. Siblings do not follow one another where that can be avoided.
    package init(
        _ request: StudyRequest, decks: [Deck], history: LearnerHistory, now: Moment,
        using generator: inout some RandomNumberGenerator
    ) {
        let today = now.studyDay
        let byDeck = Self.candidates(request, decks, history, today)
        let candidates = byDeck.flatMap { $0 }
        var due = candidates.filter { ($0.progress.reviewed?.dueDay ?? .max) <= today }
        let shown = candidates.filter { card in
            card.progress.reviewed.map { $0.lastDay == today || $0.dueDay <= today } ?? false
        }
        let new = takingTurns(byDeck.map { $0.filter { $0.progress == .new } }).withSharedSentencesLast(after: shown)
        candidateCount = candidates.count
        newCount = new.count
        let introduced = candidates.count { $0.progress.reviewed?.firstDay == today }
        let newLimit = max(0, request.newCardsNow ?? request.newCardsPerDay - introduced)
        let most = request.maximumCount.map { max(0, $0) } ?? .max
        var chosen: [PlannedCard]
        var backlog: Backlog?
        switch request.mode {
        case .quiz:
            let done = candidates.count {
                $0.progress.reviewed.map { $0.lastDay == today && $0.firstDay < today } ?? false
            }
            backlog = Backlog(
                due: due.count, perDay: request.maximumCount ?? request.reviewsPerDay,
                done: request.maximumCount == nil ? done : 0)
            due.shuffle(using: &generator)
            due =
                backlog.map { due.sortedByLoss(history, today, first: $0.today) } ?? due.sortedByRecall(history, today)
            chosen = due.mixed(with: Array(new.prefix(min(newLimit, most - min(most, due.count)))))
        case .learn: chosen = Array(new.prefix(newLimit))
        case .review: chosen = Self.missed(among: candidates, history, all: request.allLapses)
        case .exam, .cram: chosen = candidates.shuffled(using: &generator)
        }
        self.backlog = backlog
        cards = Array(chosen.prefix(most)).withSiblingsApart()
    }

    /// The cards that fit the request, by deck, each once.
    private static func candidates(
        _ request: StudyRequest, _ decks: [Deck], _ history: LearnerHistory, _ today: Int
    ) -> [[PlannedCard]] {
        let isScheduled = request.mode != .exam && request.mode != .cram
        var seen: Set<CardIdentifier> = []
        return decks.filter { request.decks?.contains($0.name) ?? true }.map { deck in
            deck.entries.map(\.card).filter { card in
                request.fits(card) && !history.isSuspended(card.identifier)
                    && !(isScheduled && history.isBuried(card.identifier, on: today))
                    && seen.insert(card.identifier).inserted
            }.map { PlannedCard(card: $0, deck: deck.name, progress: history.progress(of: $0.identifier)) }
        }
    }

    private static func missed(
        among candidates: [PlannedCard], _ history: LearnerHistory, all: Bool
    ) -> [PlannedCard] {
        let byIdentifier = Dictionary(
            candidates.map { ($0.card.identifier, $0) }, uniquingKeysWith: { first, _ in first })
        let lately = all ? [] : history.missedLately.compactMap { byIdentifier[$0] }
        return lately.isEmpty ? history.openLapses.compactMap { byIdentifier[$0] } : lately
    }
}

extension StudyRequest {
    /// Whether the card is of the kinds and has one of the tags that are asked for; tags are compared without their case.
    fileprivate func fits(_ card: Card) -> Bool {
        if let kinds, !(card.kind.map(kinds.contains) ?? false) { return false }
        guard let tags else { return true }
        return card.tags.contains { tag in tags.contains { $0.lowercased() == tag.lowercased() } }
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

    /// The `first` cards that a week's wait would cost most, those first; equal ones stay in their order.
    fileprivate func sortedByLoss(_ history: LearnerHistory, _ today: Int, first: Int) -> [PlannedCard] {
        let loss = map { planned in planned.progress.reviewed.map { history.lossByWaiting($0, on: today) } ?? 0 }
        return zip(self, loss).sorted { $0.1 > $1.1 }.prefix(first).map(\.0)
    }

    /// The cards with those of `others` spread evenly among them; both keep their order, and one of these comes first.
    fileprivate func mixed(with others: [PlannedCard]) -> [PlannedCard] {
        var mixed: [PlannedCard] = []
        mixed.reserveCapacity(count + others.count)
        var taken = 0
        for (place, card) in enumerated() {
            mixed.append(card)
            // As many of the others as there is room for up to the middle of the gap behind this card.
            let wanted = (place + 1) * (others.count + 1) / (count + 1)
            while taken < Swift.min(wanted, others.count) {
                mixed.append(others[taken])
                taken += 1
            }
        }
        return mixed + others[taken...]
    }
}
