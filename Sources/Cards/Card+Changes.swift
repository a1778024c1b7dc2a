extension Card {
    /// The card with one more answer that counts as right; its identity stays.
    package func adding(_ answer: String) -> Card { with(also: also + [answer]) }

    func with(also: [String]) -> Card {
        Card(
            form: form, kind: kind, prompt: prompt, answer: answer, also: also, choices: choices,
            clozeIndex: clozeIndex, gapOffset: gapOffset, hint: hint, note: note, tags: tags, source: source,
            evidence: evidence, explicitIdentifier: explicitIdentifier)
    }

    func with(clozeIndex: Int) -> Card {
        if clozeIndex == self.clozeIndex { return self }
        return Card(
            form: form, kind: kind, prompt: prompt, answer: answer, also: also, choices: choices,
            clozeIndex: clozeIndex, gapOffset: gapOffset, hint: hint, note: note, tags: tags, source: source,
            evidence: evidence, explicitIdentifier: explicitIdentifier)
    }
}
