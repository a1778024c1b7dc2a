extension Card {
    /// The card with one more answer that counts as right; its identity stays.
    package func accepting(_ answer: String) -> Card { with(also: also + [answer]) }

    /// The card with other answers that count as right.
    func with(also: [String]) -> Card {
        Card(
            form: form, kind: kind, prompt: prompt, answer: answer, also: also, choices: choices,
            clozeIndex: clozeIndex, gapOffset: gapOffset, hint: hint, note: note, tags: tags, source: source,
            evidence: evidence, explicitIdentifier: explicitIdentifier)
    }

    /// The card as another gap of its sentence.
    func with(clozeIndex: Int) -> Card {
        if clozeIndex == self.clozeIndex { return self }
        return Card(
            form: form, kind: kind, prompt: prompt, answer: answer, also: also, choices: choices,
            clozeIndex: clozeIndex, gapOffset: gapOffset, hint: hint, note: note, tags: tags, source: source,
            evidence: evidence, explicitIdentifier: explicitIdentifier)
    }
}
