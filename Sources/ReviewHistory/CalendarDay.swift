/// A day of the Gregorian calendar.
package struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Days since 1970-01-01, which is 0.
    package let number: Int
    package let year: Int
    /// From 1.
    package let month: Int
    /// From 1.
    package let day: Int

    /// The day `number` days after 1970-01-01.
    ///
    /// Years are counted from the 1st of March, so that the leap day ends a year. Source: H. Hinnant, "chrono-Compatible
    /// Low-Level Date Algorithms", civil_from_days.
    package init(number: Int) {
        self.number = number
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// The day of a date that exists; nil for another.
    ///
    /// Source: as for `init(number:)`, days_from_civil.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        let yearFromMarch = month <= 2 ? year - 1 : year
        let era = (yearFromMarch >= 0 ? yearFromMarch : yearFromMarch - 399) / 400
        let yearOfEra = yearFromMarch - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(number: era * 146_097 + dayOfEra - 719_468)
        // The 31st of a shorter month would be a day of the next one.
        guard self.month == month, self.day == day else { return nil }
    }

    /// The days that a text names: one for "2026-05-04", a month for "2026-05", a year for "2026"; nil for any other text.
    package static func range(of text: String) -> ClosedRange<CalendarDay>? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in part.allSatisfy(\.isNumber) ? Int(part) : nil }
        guard (1...3).contains(parts.count), numbers.count == parts.count, parts[0].count == 4,
            let first = CalendarDay(
                year: numbers[0], month: numbers.count > 1 ? numbers[1] : 1, day: numbers.count > 2 ? numbers[2] : 1)
        else { return nil }
        switch numbers.count {
        case 1: return first...CalendarDay(number: first.number + (first.isInLeapYear ? 365 : 364))
        case 2:
            let next =
                first.month == 12
                ? CalendarDay(year: first.year + 1, month: 1, day: 1)
                : CalendarDay(year: first.year, month: first.month + 1, day: 1)
            return first...CalendarDay(number: (next?.number ?? first.number + 31) - 1)
        default: return first...first
        }
    }

    private var isInLeapYear: Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// The day of the week, 0 for Monday.
    package var weekday: Int { ((number + 3) % 7 + 7) % 7 }

    /// As in "2026-05-04".
    package var description: String {
        let digits = String(year)
        let padding = String(repeating: "0", count: max(0, 4 - digits.count))
        return "\(padding)\(digits)-\(twoDigits(month))-\(twoDigits(day))"
    }

    package static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.number < right.number }
}

/// A number from 0 to 99 in two digits.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
