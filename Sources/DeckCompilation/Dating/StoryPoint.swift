internal import Expressions

/// A date as a stretch of months on one line, so that dates of any exactness can be compared.
struct StoryPoint: Hashable {
    let date: CalendarDate
    /// In months from the year 0; 1 BC is the year 0 there.
    let start: Double
    let end: Double

    /// Nil for a date without its year, month or week; "late" and "early" leave a part of it.
    init?(_ date: CalendarDate, _ portion: DateExpression.Portion? = nil) {
        guard date.isComplete, let year = date.year else { return nil }
        self.date = date
        let months = Double(year < 0 ? year + 1 : year) * 12
        var first =
            if case .week(let week) = date.part {
                months + Double(week - 1) * 0.23
            } else {
                months + Double((date.monthOfStart ?? 1) - 1) + Double((date.day ?? 1) - 1) / 31
            }
        // A winter begins in December.
        if case .season(.winter) = date.part { first -= 1 }
        let length: Double =
            switch date.part {
            case .wholeYear: 12
            case .half: 6
            case .quarter, .season: 3
            case .month: 1
            case .week: 0.23
            default: 0.03
            }
        switch portion {
        case nil: (start, end) = (first, first + length)
        case .early: (start, end) = (first, first + length * 0.4)
        case .middle: (start, end) = (first + length * 0.3, first + length * 0.7)
        case .late: (start, end) = (first + length * 0.6, first + length)
        }
    }

    var year: Int { date.year ?? 0 }

    /// Whether it says more than the year.
    var isMonthKnown: Bool { date.part != .wholeYear }

    /// How many months `other` lies later, counted from the middle of this stretch; 0 where both overlap, negative
    /// earlier.
    func months(to other: StoryPoint) -> Double {
        let middle = (start + end) / 2
        if other.start >= end { return other.start - middle }
        return other.end <= start ? other.end - middle : 0
    }
}
