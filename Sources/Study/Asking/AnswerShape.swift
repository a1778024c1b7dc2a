internal import Expressions

/// What an answer is at first sight, so that wrong answers to choose among do not give themselves away.
enum AnswerShape: Hashable, Sendable {
    /// A date as exact as `pattern` (its TIMEX3 value with every digit as 0), at a point in time counted in years.
    case date(pattern: String, years: Double)
    /// A quantity, in the middle where it is a range, of `unit`: a measure or the last word of the answer.
    case figure(amount: Double, isRange: Bool, unit: String)
    /// Anything else, by its number of words and whether it begins with a capital.
    case text(words: Int, isCapitalised: Bool)

    init(_ answer: String) {
        let scan = ExpressionScan(answer, mode: .answer)
        if let date = scan.dates.first?.value, case .calendar(let day) = date, let year = day.year {
            let pattern = String(date.timex.map { $0.isNumber ? "0" : $0 })
            self = .date(
                pattern: pattern, years: Double(year) + Double(day.month ?? 1) / 12 + Double(day.day ?? 1) / 372)
        } else if let figure = scan.figures.first?.figure {
            let lastWord = answer.split(separator: " ").last { $0.allSatisfy(\.isLetter) }
            self = .figure(
                amount: (figure.low + figure.high) / 2, isRange: figure.isRange,
                unit: figure.unit?.name ?? lastWord?.lowercased() ?? "")
        } else {
            let isCapitalised = answer.first { $0.isLetter }?.isUppercase ?? false
            self = .text(words: answer.split(separator: " ").count, isCapitalised: isCapitalised)
        }
    }

    /// How far another answer is from this one, 0 for the nearest; nil where it could not stand in its place.
    ///
    /// Dates are compared in years, quantities by their ratio, texts by their length; an answer in another unit is
    /// farther away than any ten times as great.
    func distance(to other: AnswerShape) -> Double? {
        switch (self, other) {
        case (.date(let pattern, let years), .date(let otherPattern, let otherYears)) where pattern == otherPattern:
            abs(years - otherYears)
        case (.figure(let amount, let isRange, let unit), .figure(let otherAmount, let isOtherRange, let otherUnit))
        where isRange == isOtherRange:
            Self.ratio(amount, otherAmount) + (unit == otherUnit ? 0 : 1)
        case (.text(let words, let isCapitalised), .text(let otherWords, let isOtherCapitalised))
        where isCapitalised == isOtherCapitalised:
            Double(abs(words - otherWords))
        default: nil
        }
    }

    /// How many times the greater of two amounts contains the smaller, as a power of ten.
    private static func ratio(_ first: Double, _ second: Double) -> Double {
        let (small, great) = (min(abs(first), abs(second)), max(abs(first), abs(second)))
        guard small > 0 else { return great > 0 ? .greatestFiniteMagnitude : 0 }
        // One digit more is a tenfold: counting digits needs no logarithm, which the standard library lacks.
        var times = great / small
        var powers = 0.0
        while times >= 10 {
            times /= 10
            powers += 1
        }
        return powers + (times - 1) / 9
    }
}
