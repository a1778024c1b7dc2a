internal import Cards
internal import English
internal import Expressions

/// Into how many parts something was split.
///
/// "Norway was split in two in 1945." → "Into how many parts was Norway split in 1945?"
enum DivisionFacts {
    /// The fact that a statement tells of a division whose parts are counted and not named; none in most statements.
    static func facts(of statement: Statement) -> [Fact] {
        let passage = statement.passage
        guard dividing.contains(statement.predicate.main.base), !statement.predicate.isNegated else { return [] }
        return statement.parts.compactMap { part in
            guard let preposition = part.preposition, part.range.count == 2,
                ["in", "into"].contains(passage.tokens[preposition].lower),
                let figure = passage.figures.first(where: { $0.range == preposition + 1..<part.range.upperBound }),
                figure.expression.figure.unit == nil, figure.expression.figure.low >= 2,
                let prompt = statement.asking("Into how many parts", without: part)
            else { return nil }
            let value = figure.expression.figure
            let written = passage.text(figure.range)
            let digits = String(Int(value.low))
            return Fact(
                .figure, prompt,
                Answer(
                    written, accept: written == digits ? [] : [digits],
                    .quantity(low: value.low, high: value.high, unit: "part")),
                at: figure.range, in: passage)
        }
    }

    private static let dividing: Set<String> = ["break", "cut", "divide", "partition", "split", "tear"]
}
