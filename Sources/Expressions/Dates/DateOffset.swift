/// A date told by its distance from another one that the narrative knows.
package struct DateOffset: Hashable, Sendable {
    /// What the distance is counted from.
    package enum Reference: Hashable, Sendable {
        /// The time the story has reached: "two days later", "the next day", "that year".
        case narrative
        /// The time of writing: "two years ago", "last year", "yesterday".
        case writing
    }

    /// How many units later; negative earlier; 0 for "the same day".
    package let amount: Double
    package let unit: TimeUnit
    package let reference: Reference
    /// Whether the whole unit is meant, as in "the next decade"; not the point so far away, as in "a decade later".
    package let isPeriod: Bool
    /// The part of the day in question: "the next morning", "last night".
    package let dayPart: DayPart?

    package init(
        _ amount: Double, _ unit: TimeUnit, from reference: Reference = .narrative, isPeriod: Bool = false,
        dayPart: DayPart? = nil
    ) {
        self.amount = amount
        self.unit = unit
        self.reference = reference
        self.isPeriod = isPeriod
        self.dayPart = dayPart
    }

    /// `+P2D`, `-P1Y`, `+P0D`: a private form, for what the narrative has not dated.
    package var timex: String {
        (amount < 0 ? "-" : "+") + TimeSpan(abs(amount), unit).timex
    }

    /// The TIMEX3 form of a day, week, month or year of which nothing more is known: `XXXX-WXX`; nil for a distance.
    package var openTimex: String? {
        guard isPeriod else { return nil }
        switch unit {
        case .day, .night: return CalendarDate(year: nil).timex + "-\(unknown(2))-\(unknown(2))" + timeOfDay
        case .week: return CalendarDate(year: nil).timex + "-W\(unknown(2))"
        case .month: return CalendarDate(year: nil).timex + "-\(unknown(2))"
        case .quarter: return CalendarDate(year: nil).timex + "-Q\(unknown(1))"
        case .year: return CalendarDate(year: nil).timex
        // A decade has the digits of its years but the last, a century but the last two.
        case .decade: return unknown(3)
        case .century: return unknown(2)
        default: return nil
        }
    }

    private var timeOfDay: String { dayPart.map { DayTime.part($0).timex } ?? "" }

    /// The date at this distance from `date`, as exact as both allow; nil where `date` is not exact enough.
    package func resolved(from date: CalendarDate) -> DateValue? {
        guard let year = date.year, amount == amount.rounded(), abs(amount) < 100_000 else { return nil }
        let count = Int(amount)
        switch unit {
        case .year: return .calendar(CalendarDate(year: moved(year, by: count)))
        case .decade:
            return isPeriod
                ? decade(of: year, movedBy: count) : .calendar(CalendarDate(year: moved(year, by: count * 10)))
        case .century: return .century(century(of: year) + count)
        case .quarter: return quarter(of: date, movedBy: count)
        case .month:
            guard let month = date.month else { return nil }
            let months = month - 1 + count
            let years = Int((Double(months) / 12).rounded(.down))
            return .calendar(CalendarDate(year: moved(year, by: years), .month(months - years * 12 + 1)))
        case .day, .night, .week, .fortnight:
            guard let day = DayNumber(date) else { return nil }
            let days = count * Int(unit.seconds / TimeUnit.day.seconds)
            var moved = CalendarDate(dayNumber: day.advanced(by: days))
            if isPeriod, unit == .week { return moved.week.map { .calendar($0) } }
            moved.time = dayPart.map { .part($0) }
            return .calendar(moved)
        default: return nil
        }
    }

    private func moved(_ year: Int, by years: Int) -> Int {
        // There is no year 0: 1 BC is followed by AD 1.
        let astronomical = (year < 0 ? year + 1 : year) + years
        return astronomical <= 0 ? astronomical - 1 : astronomical
    }

    /// The decade, by its first year: the 480s before Christ are the years 489 to 480.
    private func decade(of year: Int, movedBy count: Int) -> DateValue? {
        let first = year > 0 ? year / 10 * 10 : year / 10 * 10 - 9
        let moved = first + count * 10
        return (moved > 0) == (year > 0) ? .decade(moved) : nil
    }

    private func century(of year: Int) -> Int { year > 0 ? (year + 99) / 100 : -((-year + 99) / 100) }

    private func quarter(of date: CalendarDate, movedBy count: Int) -> DateValue? {
        guard let year = date.year else { return nil }
        let current: Int
        switch date.part {
        case .quarter(let quarter): current = quarter
        default:
            guard let month = date.month else { return nil }
            current = (month + 2) / 3
        }
        let quarters = current - 1 + count
        let years = Int((Double(quarters) / 4).rounded(.down))
        return .calendar(CalendarDate(year: moved(year, by: years), .quarter(quarters - years * 4 + 1)))
    }
}
