package import Cards
package import Scheduling

/// How a sitting went, counted over the first answer to each card.
package struct Score: Hashable, Sendable {
    /// The first answer to one card.
    package struct FirstAnswer: Hashable, Sendable {
        package let planned: PlannedCard
        package let given: String
        package let verdict: Verdict
    }

    /// In the order asked.
    package private(set) var firstAnswers: [FirstAnswer] = []
    /// Cards asked; each counts once.
    package var asked: Int { firstAnswers.count }
    /// Cards whose first answer was right.
    package var right: Int { count(.right) }

    /// Cards whose first answer got `verdict`.
    package func count(_ verdict: Verdict) -> Int { firstAnswers.count { $0.verdict == verdict } }

    /// The cards whose first answer was wrong, in the order asked.
    package var missed: [FirstAnswer] { firstAnswers.filter { $0.verdict == .wrong } }

    /// For each kind of card that was asked, how many were, and how many first answers were right; in the order of
    /// `CardKind`, cards without a kind last.
    package var byKind: [(kind: CardKind?, asked: Int, right: Int)] {
        (CardKind.allCases + [nil]).compactMap { kind in
            let ofKind = firstAnswers.filter { $0.planned.card.kind == kind }
            return ofKind.isEmpty ? nil : (kind, ofKind.count, ofKind.count { $0.verdict == .right })
        }
    }

    /// Notes an answer, unless the card had one already.
    mutating func note(_ planned: PlannedCard, given: String, verdict: Verdict) {
        guard !has(planned.card.identifier) else { return }
        firstAnswers.append(FirstAnswer(planned: planned, given: given, verdict: verdict))
    }

    /// Changes the verdict on the first answer to a card, as `:accept` does.
    mutating func change(_ card: CardIdentifier, to verdict: Verdict) {
        guard let index = firstAnswers.firstIndex(where: { $0.planned.card.identifier == card }) else { return }
        let old = firstAnswers[index]
        firstAnswers[index] = FirstAnswer(planned: old.planned, given: old.given, verdict: verdict)
    }

    /// Puts a card in the place of the one that it was before an edit.
    mutating func replace(_ old: PlannedCard, with new: PlannedCard) {
        firstAnswers = firstAnswers.map { answer in
            guard answer.planned.card.identifier == old.card.identifier else { return answer }
            return FirstAnswer(planned: new, given: answer.given, verdict: answer.verdict)
        }
    }

    func has(_ card: CardIdentifier) -> Bool { firstAnswers.contains { $0.planned.card.identifier == card } }
}
