/// A count of days, so that days can be added across months.
///
/// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"; day 0 is 1 March of the year 0 of the
/// proleptic Gregorian calendar.
struct DayNumber: Hashable {
    let count: Int

    init(year: Int, month: Int, day: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = Int((Double(shifted) / 400).rounded(.down))
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        count = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    }

    init(count: Int) { self.count = count }

    /// The day of a date that names one; nil where it does not, and before the first year of the era.
    init?(_ date: CalendarDate) {
        guard let year = date.year, year > 0, case .day(let month, let day) = date.part else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day so many days later.
    func advanced(by days: Int) -> DayNumber { DayNumber(count: count + days) }

    /// 1 for Monday ... 7 for Sunday.
    var weekday: Int {
        // Day 0 was a Wednesday.
        let rest = (count + 2) % 7
        return (rest < 0 ? rest + 7 : rest) + 1
    }

    /// The first such day of the week from this day on.
    func onOrAfter(weekday: Int) -> DayNumber { advanced(by: (weekday - self.weekday + 7) % 7) }

    /// The last such day of the week up to this day.
    func onOrBefore(weekday: Int) -> DayNumber { advanced(by: -((self.weekday - weekday + 7) % 7)) }

    /// The week it lies in by ISO 8601: the week of a year's first Thursday is its first.
    var week: (year: Int, week: Int) {
        let thursday = advanced(by: 4 - weekday)
        let year = thursday.calendar.year
        return (year, (thursday.count - DayNumber(year: year, month: 1, day: 1).count) / 7 + 1)
    }

    /// Year, month and day.
    var calendar: (year: Int, month: Int, day: Int) {
        let era = Int((Double(count) / 146_097).rounded(.down))
        let dayOfEra = count - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}

extension CalendarDate {
    init(dayNumber: DayNumber) {
        let (year, month, day) = dayNumber.calendar
        self.init(year: year, month: month, day: day)
    }

    /// The week that a day lies in; nil where no day is named.
    var week: CalendarDate? {
        DayNumber(self).map { day in
            let (year, week) = day.week
            return CalendarDate(year: year, .week(week))
        }
    }

    /// The Monday and the Sunday of a week, numbered as in ISO 8601.
    package static func days(ofWeek week: Int, in year: Int) -> (first: CalendarDate, last: CalendarDate)? {
        guard year > 0, (1...53).contains(week) else { return nil }
        // 4 January is always in the first week.
        let monday = DayNumber(year: year, month: 1, day: 4).onOrBefore(weekday: 1).advanced(by: (week - 1) * 7)
        return (CalendarDate(dayNumber: monday), CalendarDate(dayNumber: monday.advanced(by: 6)))
    }

    /// The first day with this name from the date on, or the last one up to it; nil where the date names no day.
    package func nearest(weekday: Int, isLater: Bool, countingToday: Bool = true) -> CalendarDate? {
        DayNumber(self).map { day in
            let start = countingToday ? day : day.advanced(by: isLater ? 1 : -1)
            return CalendarDate(
                dayNumber: isLater ? start.onOrAfter(weekday: weekday) : start.onOrBefore(weekday: weekday))
        }
    }
}
