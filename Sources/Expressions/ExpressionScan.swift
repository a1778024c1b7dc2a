/// All dates and figures of a text: what `muster` reads of it without looking at its grammar.
///
/// Dates and lengths of time come first; a number that belongs to one is no figure, but a range of lengths is.
package struct ExpressionScan: Sendable {
    /// In order; the two ends of a range are two.
    package let dates: [DateExpression]
    /// In order, none of them within a date.
    package let figures: [FigureExpression]

    /// Reads a text; byte ranges in the results are those of `text`.
    package init(_ text: String, mode: ReadingMode = .prose) {
        let stream = TokenStream(text)
        let found = DateExpression.all(with: DateReader(stream: stream, mode: mode))
        dates = found.map(\.expression)
        let counted = FigureExpression.all(
            with: FigureReader(stream: stream, mode: mode), outside: found.map(\.tokens))
        figures = (counted + Self.lengths(dates)).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// "two to three years": two lengths of time, and one figure from the one to the other.
    private static func lengths(_ dates: [DateExpression]) -> [FigureExpression] {
        zip(dates, dates.dropFirst()).compactMap { first, last in
            guard first.role == .start, last.role == .end, case .span(let low) = first.value,
                case .span(let high) = last.value, let from = low.parts.first, let to = high.parts.first,
                low.parts.count == 1, high.parts.count == 1, from.unit == to.unit, from.amount < to.amount,
                let unit = MeasureUnit.named(to.unit.name)
            else { return nil }
            let range = first.range.lowerBound..<last.range.upperBound
            let figure = Figure(low: from.amount, high: to.amount, unit: unit, hedge: first.hedge)
            return FigureExpression(range: range, numberRange: range, figure: figure)
        }
    }
}

/// The dates, times and lengths of time in a text, in order.
package func dates(in text: String, mode: ReadingMode = .prose) -> [DateExpression] {
    DateExpression.all(with: DateReader(stream: TokenStream(text), mode: mode)).map(\.expression)
}

/// The quantities in a text, in order; those that are dates, or parts of dates, only if `besideDates` is false.
package func figures(
    in text: String, mode: ReadingMode = .prose, besideDates: Bool = true
) -> [FigureExpression] {
    guard !besideDates else { return ExpressionScan(text, mode: mode).figures }
    return FigureExpression.all(with: FigureReader(stream: TokenStream(text), mode: mode), outside: [])
}

extension FigureExpression {
    /// The figures that `reader` finds outside of the given tokens, which are in order.
    static func all(with reader: FigureReader, outside taken: [Range<Int>]) -> [FigureExpression] {
        var found: [FigureExpression] = []
        var index = 0
        var free = 0
        var dates = taken[...]
        while index < reader.stream.count {
            while let next = dates.first, next.upperBound <= index { dates.removeFirst() }
            if let next = dates.first, next.contains(index) {
                index = next.upperBound
                free = index
                continue
            }
            if reader.beginsAddress(index) {
                index += 1
                while reader.stream.isJoined(index) { index += 1 }
                continue
            }
            let limit = dates.first?.lowerBound ?? .max
            var piece = reader.piece(at: index, from: free)
            if let long = piece, long.end > limit {
                // "500,000 barrels a day": the unit without what was read as a date.
                piece = FigureReader(stream: reader.stream, mode: reader.mode, limit: limit).piece(
                    at: index, from: free)
            }
            guard let piece, piece.end <= limit else {
                index += 1
                continue
            }
            found.append(
                FigureExpression(
                    range: reader.stream.range(piece.start, piece.end),
                    numberRange: reader.stream.range(piece.numberTokens.lowerBound, piece.numberTokens.upperBound),
                    figure: piece.figure, alternatives: piece.alternatives))
            index = max(piece.end, index + 1)
            free = index
        }
        return found
    }
}
