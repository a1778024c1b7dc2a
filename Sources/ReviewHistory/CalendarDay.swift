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
