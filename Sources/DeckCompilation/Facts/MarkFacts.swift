internal import Cards
internal import English
internal import Expressions

/// Which mark something passed.
///
/// "In 1999 the population passed the six billion mark." → "Which mark did the population pass in 1999?"
enum MarkFacts {
    /// A mark with the number that it is at: "the six billion mark", as tokens.
    struct Mark {
        let range: Range<Int>
        let figure: Passage.Quantity
    }

    /// The mark that a statement says was reached or passed; none in most statements.
    static func facts(of statement: Statement) -> [Fact] {
        let passage = statement.passage
        guard !statement.predicate.isNegated else { return [] }
        return statement.parts.compactMap { part in
            guard part.kind == .noun, !part.isBefore, let mark = mark(before: part.range.upperBound, in: passage),
                mark.range.lowerBound == part.range.lowerBound,
                let prompt = statement.asking("Which mark", without: part)
            else { return nil }
            return fact(prompt, mark, in: passage)
        }
    }

    /// The mark whose tokens end at `end` and that the verb before it says was reached.
    static func mark(before end: Int, in passage: Passage) -> Mark? {
        let tokens = passage.tokens
        guard end > 3, marks.contains(tokens[end - 1].lower),
            let figure = passage.figures.first(where: { $0.range.upperBound == end - 1 }),
            figure.range.lowerBound > 1, tokens[figure.range.lowerBound - 1].lower == "the",
            passing.contains(tokens[figure.range.lowerBound - 2].lemma)
        else { return nil }
        return Mark(range: (figure.range.lowerBound - 1)..<end, figure: figure)
    }

    /// The fact that a question asks for a mark.
    static func fact(_ prompt: String, _ mark: Mark, in passage: Passage) -> Fact {
        let number = passage.text(mark.figure.range)
        let figure = mark.figure.expression.figure
        return Fact(
            .figure, prompt,
            Answer(
                number, accept: [passage.text(mark.range)],
                .quantity(low: figure.low, high: figure.high, unit: figure.unit?.name ?? "")),
            at: mark.range, in: passage)
    }

    private static let marks: Set<String> = ["mark", "milestone"]
    private static let passing: Set<String> = [
        "break", "cross", "exceed", "hit", "pass", "reach", "surpass", "top",
    ]
}
