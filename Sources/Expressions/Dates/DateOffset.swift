/// A date told by its distance from another one that the narrative knows.
package struct DateOffset: Hashable, Sendable {
    /// What the distance is counted from.
    package enum Reference: Hashable, Sendable {
        /// The time the story has reached: "two days later", "the next day", "that year".
        case narrative
        /// The time of writing: "two years ago", "last year".
        case writing
    }

    /// How many units later; negative earlier; 0 for "the same day".
    package let amount: Double
    package let unit: TimeUnit
    package let reference: Reference

    package init(_ amount: Double, _ unit: TimeUnit, from reference: Reference = .narrative) {
        self.amount = amount
        self.unit = unit
        self.reference = reference
    }

    /// `+P2D`, `-P1Y`, `+P0D`: a private form, for what the narrative has not dated.
    package var timex: String {
        (amount < 0 ? "-" : "+") + TimeSpan(abs(amount), unit).timex
    }

    /// The date at this distance from `date`, as exact as both allow; nil where `date` is not exact enough.
    package func resolved(from date: CalendarDate) -> DateValue? {
        guard let year = date.year, amount == amount.rounded() else { return nil }
        let count = Int(amount)
        switch unit {
        case .year: return .calendar(CalendarDate(year: moved(year, by: count)))
        case .decade: return decade(of: year, movedBy: count)
        case .century: return .century(century(of: year) + count)
        case .month:
            guard let month = date.month else { return nil }
            let months = month - 1 + count
            let years = Int((Double(months) / 12).rounded(.down))
            return .calendar(CalendarDate(year: moved(year, by: years), .month(months - years * 12 + 1)))
        case .day, .night, .week, .fortnight:
            guard case .day(let month, let day) = date.part, year > 0 else { return nil }
            let days = count * Int(unit.seconds / TimeUnit.day.seconds)
            return .calendar(CalendarDate(dayNumber: DayNumber(year: year, month: month, day: day).advanced(by: days)))
        default: return nil
        }
    }

    private func moved(_ year: Int, by years: Int) -> Int {
        // There is no year 0: 1 BC is followed by AD 1.
        let astronomical = (year < 0 ? year + 1 : year) + years
        return astronomical <= 0 ? astronomical - 1 : astronomical
    }

    private func decade(of year: Int, movedBy count: Int) -> DateValue? {
        year > 0 ? .decade(year / 10 * 10 + count * 10) : nil
    }

    private func century(of year: Int) -> Int { year > 0 ? (year + 99) / 100 : -((-year + 99) / 100) }
}

/// A count of days, so that days can be added across months.
///
/// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"; day 0 is 1 March of the year 0 of the
/// proleptic Gregorian calendar.
struct DayNumber: Hashable {
    let count: Int

    private init(count: Int) { self.count = count }

    init(year: Int, month: Int, day: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = Int((Double(shifted) / 400).rounded(.down))
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        count = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    }

    func advanced(by days: Int) -> DayNumber { DayNumber(count: count + days) }

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
}
