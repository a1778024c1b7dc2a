internal import Cards
internal import English

/// What the sentence before led to.
///
/// "The Dalen Canal was split in two. This led to a war between Marsk and Dalen." → "The Dalen Canal was split in two.
/// What did this lead to?"
enum ConsequenceFacts {
    /// The facts of a statement that tells what came of `deed`, which the sentence before told; none without it.
    static func facts(of statement: Statement, after deed: String?) -> [Fact] {
        let passage = statement.passage
        guard let deed, statement.clause.depth == 0, statement.clause.kind == .main,
            statement.subject.count == 1,
            ["this", "that"].contains(passage.tokens[statement.subjectPhrase.head].lower),
            statement.subjectText == nil, !statement.predicate.isNegated, !statement.predicate.isPassive
        else { return [] }
        let verb = statement.predicate.main.base
        guard let result = statement.parts.first(where: { !$0.isBefore }), let phrase = result.phrase,
            let joint = joint(verb, result, passage), let text = text(phrase, statement),
            let told = statement.anaphora.text(phrase.range)
        else { return [] }
        let words = [statement.predicate.around("this", isPlural: false), joint].filter { !$0.isEmpty }
        let range = phrase.range.lowerBound..<statement.clause.range.upperBound
        return [
            Fact(
                .cause, deed.capitalizedFirst + ". What " + words.joined(separator: " ") + "?",
                Answer(text, accept: [told], .clause), at: range, in: passage)
        ]
    }

    /// "to" of "led to", nothing of "caused"; nil for other verbs.
    private static func joint(_ verb: String, _ result: Statement.Part, _ passage: Passage) -> String? {
        let preposition = result.preposition.map { passage.tokens[$0].lower }
        switch verb {
        case "lead": return preposition == "to" ? "to" : nil
        case "result": return preposition == "in" ? "in" : nil
        case "cause", "provoke", "spark", "trigger": return result.kind == .noun ? "" : nil
        default: return nil
        }
    }

    /// The result with what follows it, up to the next thing set off.
    private static func text(_ phrase: NounPhrase, _ statement: Statement) -> String? {
        let range = phrase.range.lowerBound..<statement.clause.range.upperBound
        let end = range.first { [",", ";", "(", ":"].contains(statement.passage.tokens[$0].text) } ?? range.upperBound
        return (statement.anaphora.text(range.lowerBound..<end) ?? statement.anaphora.text(phrase.range))?.trimmedEnd
    }

    /// What a sentence tells as its one deed, for "this" in the next; nil where it tells several or judges.
    static func deed(of statements: [Statement], in passage: Passage) -> String? {
        guard passage.clauses.count(where: { $0.depth == 0 }) == 1,
            let main = statements.first(where: { $0.clause.depth == 0 }), !main.isOpinion, !main.predicate.isNegated,
            main.predicate.main.base != "be",
            !main.predicate.adverbs.contains(where: { ["almost", "hardly", "nearly", "never", "rarely"].contains($0) }),
            let told = main.told?.trimmedEnd
        else { return nil }
        let words = told.runs(of: .unspaced)
        return (3...14).contains(words.count) && words.contains { $0.first?.isUppercase ?? false } ? told : nil
    }
}
