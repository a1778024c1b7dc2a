internal import Expressions

/// The time that a story has reached: it supplies the year where the text leaves it out.
struct NarrativeDating {
    /// The last date with a year.
    private var reached: CalendarDate?

    /// What a date means at this point of the story; the story goes on from there.
    ///
    /// A time of day is on the day reached. A month more than seven before the one reached is next year's: after
    /// "December 1941", "on 5 January" is in 1942.
    mutating func resolve(_ value: DateValue) -> DateValue {
        switch value {
        case .calendar(let date):
            guard let known = completed(date) else { return value }
            reached = known
            return .calendar(known)
        case .offset(let offset) where offset.reference == .narrative:
            guard let reached, let resolved = offset.resolved(from: reached) else { return value }
            return resolved
        case .time(let time):
            guard var day = reached, case .day = day.part else { return value }
            day.time = time
            return .calendar(day)
        default:
            return value
        }
    }

    private func completed(_ date: CalendarDate) -> CalendarDate? {
        if date.isComplete { return date }
        guard let reached, var year = reached.year else { return nil }
        if let month = date.month, let last = reached.month, month < last - 7 { year += year == -1 ? 2 : 1 }
        let known = date.completed(year: year, month: reached.month)
        return known.isComplete && known.isPossible ? known : nil
    }
}
