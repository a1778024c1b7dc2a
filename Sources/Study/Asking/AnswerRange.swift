internal import Expressions

/// The range that a date or a figure lies in, as a first hint.
enum AnswerRange {
    /// As in "in the 1940s" or "between 1,000 and 10,000"; nil for any other answer, and where the range would say no more
    /// than the question, or too much.
    static func text(of answer: String) -> String? {
        let scan = ExpressionScan(answer, mode: .answer)
        if let date = scan.dates.first {
            guard scan.dates.count == 1, date.range == 0..<answer.utf8.count, case .calendar(let day) = date.value,
                let year = day.year, year >= 1000
            else {
                return nil
            }
            return "in the \(year / 10)0s"
        }
        guard scan.figures.count == 1, scan.figures.first?.range.lowerBound == 0,
            let figure = scan.figures.first?.figure, !figure.isRange, figure.low >= 10,
            figure.low < 1e12
        else { return nil }
        var low = 10.0
        while low * 10 <= figure.low { low *= 10 }
        return "between \(Figure(low, unit: nil).written) and \(Figure(low * 10, unit: figure.unit).written)"
    }
}
