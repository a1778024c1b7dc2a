internal import Cards
internal import English

/// What a text makes of things, asked as its account: why it judges so, and how large it says something was.
///
/// "The gains were negligible, as peace was near." → "According to “The Northern League”, why were the gains negligible?"
/// "The losses of Sparta were negligible." → "According to …, how large were the losses of Sparta?"
enum OpinionFacts {
    /// The facts of a statement that gives its text's judgement; none where it is negated.
    static func facts(of statement: Statement, links: [TokenLink]) -> [Fact] {
        guard !statement.hasGap, !statement.predicate.isNegated else { return [] }
        return CauseFacts.because(statement, links) + size(statement)
    }

    private static func size(_ statement: Statement) -> [Fact] {
        let passage = statement.passage
        guard statement.predicate.main.base == "be", statement.clause.depth == 0,
            amounts.contains(passage.tokens[statement.subjectPhrase.head].lemma),
            let first = statement.parts.first(where: { !$0.isBefore }), first.kind == .adjective,
            first.range.count == 1, Opinions.sizes.contains(passage.tokens[first.range.lowerBound].lower),
            statement.parts.count == 1 || statement.parts.dropFirst().allSatisfy({ $0.isOptional }),
            let subject = statement.subjectText
        else { return [] }
        let prompt = statement.question([
            "How large", statement.predicate.around(subject, isPlural: statement.isPlural),
        ])
        var fact = Fact(
            .figure, prompt, Answer(passage.text(first.range), .term), at: first.range, in: passage)
        fact.isAccount = true
        return [fact]
    }

    /// What can be large or small.
    private static let amounts: Set<String> = [
        "amount", "casualty", "cost", "damage", "effect", "gain", "influence", "income", "loss", "number", "part",
        "profit", "share",
    ]
}
