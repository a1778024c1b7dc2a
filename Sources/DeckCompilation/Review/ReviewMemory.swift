internal import Cards

/// The decisions in force: what a compile does with cards that a person has seen before.
package struct ReviewMemory: Sendable {
    private var decisions: [Key: [ReviewDecision]] = [:]

    private struct Key: Hashable {
        let evidence: String
        let answer: String
    }

    /// The decisions in force after all of `log`, oldest first; a later one replaces an earlier one on the same card.
    package init(_ log: [ReviewDecision] = []) {
        for decision in log {
            let key = Key(evidence: decision.evidence, answer: decision.answer)
            decisions[key, default: []].removeAll { $0.prompt == decision.prompt }
            if decision.verdict != .undo { decisions[key, default: []].append(decision) }
        }
    }

    /// The decision in force on each of `cards`; nil for those that nobody has decided on.
    ///
    /// The same question is found first; then, where one decision and one card of that evidence and answer are left
    /// over, they are taken for each other: the compiler has reworded its question.
    package func decisions(on cards: [CompiledCard]) -> [ReviewDecision?] {
        var found = [ReviewDecision?](repeating: nil, count: cards.count)
        let groups = Dictionary(grouping: cards.indices) { index in
            Key(evidence: cards[index].evidence.text.collapsed, answer: cards[index].card.answer)
        }
        for (key, indices) in groups {
            var rest = decisions[key] ?? []
            for index in indices {
                guard let same = rest.firstIndex(where: { $0.prompt == cards[index].question }) else { continue }
                found[index] = rest.remove(at: same)
            }
            let undecided = indices.filter { found[$0] == nil }
            if undecided.count == 1, rest.count == 1 { found[undecided[0]] = rest[0] }
        }
        return found
    }

    /// The cards as they were decided on: without those dropped, and with what was mended. Others stay as they are.
    package func applied(to cards: [CompiledCard]) -> [CompiledCard] {
        zip(cards, decisions(on: cards)).compactMap { card, decision in decision.map { card.applying($0) } ?? card }
    }
}

extension CompiledCard {
    /// The card after a decision; nil where it was dropped.
    package func applying(_ decision: ReviewDecision) -> CompiledCard? {
        switch decision.verdict {
        case .drop: return nil
        case .keep, .undo: return self
        case .fix:
            let answer = decision.fixedAnswer ?? card.answer
            // What else was right belongs to the answer that the compiler made.
            let also = answer == card.answer ? card.also : []
            let fixed = Card(
                form: card.form, kind: card.kind, prompt: decision.fixedPrompt ?? card.prompt, answer: answer,
                also: also,
                choices: card.choices.filter { $0.comparable != answer.comparable }, hint: card.hint,
                note: card.note, tags: card.tags, source: card.source, evidence: card.evidence)
            return CompiledCard(card: fixed, question: question, evidence: evidence, score: score)
        }
    }
}
