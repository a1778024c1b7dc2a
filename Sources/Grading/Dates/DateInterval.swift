internal import Expressions

/// The days that a date may mean, from the first to the last.
///
/// Days are numbered in a calendar of twelve months of 31 days, which keeps their order; years before Christ are
/// shifted by one, since there is no year 0.
struct DateInterval: Hashable {
    let first: Int
    let last: Int

    /// The intervals of a value; a winter has two, since it may have begun or ended in its year. Empty for lengths of
    /// time and for dates without a year.
    static func all(of value: DateValue, portion: DateExpression.Portion?) -> [DateInterval] {
        switch value {
        case .calendar(let date):
            guard let year = date.year else { return [] }
            return all(year: year, date.part).map { $0.cut(to: portion) }
        case .decade(let first):
            return [years(first, first + 9).cut(to: portion)]
        case .century(let number):
            let interval =
                number > 0
                ? years(number * 100 - 99, number * 100) : years(number * 100, number * 100 + 99)
            return [interval.cut(to: portion)]
        case .span, .time, .offset: return []
        }
    }

    /// Whether no day of one date is a day of the other, "early" and "late" left aside.
    static func areApart(_ one: DateValue, _ other: DateValue) -> Bool {
        let days = all(of: other, portion: nil)
        return !all(of: one, portion: nil).contains { day in days.contains { $0.contains(day) } }
    }

    /// Whether all days of the other lie in it.
    func contains(_ other: DateInterval) -> Bool { first <= other.first && other.last <= last }

    /// Whether the two have a day in common.
    func overlaps(_ other: DateInterval) -> Bool { first <= other.last && other.first <= last }

    private static func all(year: Int, _ part: CalendarDate.Part) -> [DateInterval] {
        switch part {
        case .wholeYear: [years(year, year)]
        case .half(let half): [months(year, half * 6 - 5, half * 6)]
        case .quarter(let quarter): [months(year, quarter * 3 - 2, quarter * 3)]
        case .season(.spring): [months(year, 3, 5)]
        case .season(.summer): [months(year, 6, 8)]
        case .season(.autumn): [months(year, 9, 11)]
        case .season(.winter): [months(year, 12, 14), months(year, 1, 3)]
        case .month(let month): [months(year, month, month)]
        case .day(let month, let day): [DateInterval(first: number(year, month, day), last: number(year, month, day))]
        case .week(let week):
            CalendarDate.days(ofWeek: week, in: year).map { first, last in
                [DateInterval(first: number(first), last: number(last))]
            } ?? []
        case .dayOfMonth, .weekday, .feast: []
        }
    }

    private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        (year < 0 ? year + 1 : year) * 372 + (month - 1) * 31 + day - 1
    }

    private static func number(_ day: CalendarDate) -> Int { number(day.year ?? 1, day.month ?? 1, day.day ?? 1) }

    private static func months(_ year: Int, _ first: Int, _ last: Int) -> DateInterval {
        DateInterval(first: number(year, first, 1), last: number(year, last, 31))
    }

    private static func years(_ first: Int, _ last: Int) -> DateInterval {
        DateInterval(first: number(first, 1, 1), last: number(last, 12, 31))
    }

    /// "early" and "late" are a bit less than half of the time, "mid" its inner half.
    private func cut(to portion: DateExpression.Portion?) -> DateInterval {
        let length = last - first + 1
        switch portion {
        case nil: return self
        case .early: return DateInterval(first: first, last: first + length * 5 / 12 - 1)
        case .middle: return DateInterval(first: first + length / 4, last: last - length / 4)
        case .late: return DateInterval(first: last - length * 5 / 12 + 1, last: last)
        }
    }
}
