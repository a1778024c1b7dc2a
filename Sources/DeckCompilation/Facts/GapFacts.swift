internal import Cards
internal import English

/// A sentence with a gap, for what none of its questions asks: the last resort, and one a sentence at most.
///
/// "Hadrian's Wall (the Romans' northern border) was manned by 9,000 soldiers, who …" → "Hadrian's Wall was manned by
/// […] soldiers." with the hint "number of soldiers".
enum GapFacts {
    /// The gap most worth filling; `facts` are those of the sentence, of which sound questions count.
    static func facts(in passage: Passage, _ anaphora: Anaphora, beside facts: [Fact]) -> [Fact] {
        let gaps = Gap.figures(in: passage) + Gap.dates(in: passage)
        guard !gaps.isEmpty else { return [] }
        let asked = facts.filter { CardJudge.score($0) != nil }
        let taken = asked.map(\.answerTokens)
        for gap in gaps where !taken.contains(where: { $0.overlaps(gap.tokens) }) {
            guard let sentence = GapSentence(passage, anaphora, around: gap) else { continue }
            return [
                Fact(
                    gap.kind, sentence.prompt, gap.answer, at: gap.tokens, in: passage,
                    score: asked.isEmpty ? 0.48 : 0.44, hint: gap.hint)
            ]
        }
        return []
    }
}
