internal import Cards
internal import English

/// A sentence with a gap, for what none of its questions asks: the last resort, and two a sentence at most.
///
/// "Hadrian's Wall (the Romans' northern border) was manned by 9,000 soldiers, who …" → "Hadrian's Wall was manned by
/// […] soldiers." with the hint "number of soldiers".
enum GapFacts {
    /// With more gaps a sentence is learned by heart.
    private static let most = 2

    /// The gaps most worth filling; `facts` are those of the sentence, of which sound questions count.
    static func facts(in passage: Passage, _ anaphora: Anaphora, beside facts: [Fact]) -> [Fact] {
        let asked = facts.filter { CardJudge.isSound($0, isCued: anaphora.references.isCued) }
        let taken = asked.map(\.answerTokens)
        func made(_ gaps: [Gap], _ most: Int) -> [Fact] {
            let free = gaps.lazy.filter { gap in !taken.contains { $0.overlaps(gap.tokens) } }
            let facts = free.compactMap { gap in
                GapSentence(passage, anaphora, around: gap).map { sentence in
                    Fact(gap.kind, sentence.prompt, gap.answer, at: gap.tokens, in: passage, hint: gap.hint)
                }
            }
            return Array(facts.prefix(most))
        }
        let told = made(Gap.figures(in: passage) + Gap.dates(in: passage), most)
        if told.count == most { return told }
        return told + made(Gap.names(in: passage, anaphora.references), most - told.count)
    }
}
