internal import Cards
internal import Expressions

/// Judges a day and a month in digits.
extension DateJudge {
    /// "25/12" for 25 December, as both sides of the Atlantic write it; nil for other answers. Where either number may be
    /// the month, and only one order is right, the answer is close.
    func judgeDayAndMonth(_ answer: QuantityAnswer) -> Judgement? {
        guard expected.expressions.count == 1, case .calendar(let date)? = expected.expressions.first?.value,
            date.day != nil
        else { return nil }
        let parts = answer.text.raw.trimmed.split(separator: answer.text.raw.has("/") ? "/" : ".")
        let numbers = parts.compactMap { $0.utf8.count <= 2 ? Int($0) : nil }
        guard parts.count == 2, numbers.count == 2 else { return nil }
        let orders = [(numbers[0], numbers[1]), (numbers[1], numbers[0])].filter { (1...12).contains($0.1) }
        let judgements = orders.map { day, month in
            compareYearless(CalendarDate(year: nil, month: month, day: day), date)
        }
        guard let best = judgements.max(by: { $0.verdict.rank < $1.verdict.rank }) else { return nil }
        let isClear = judgements.allSatisfy { $0.verdict == best.verdict }
        return best.verdict != .right || isClear
            ? best : Judgement(.close, "the month in letters, else it may be another day: \(shown)")
    }
}
