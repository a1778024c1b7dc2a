extension CalendarDate {
    /// Whether both may be one day: equal as far as both say.
    package func agrees(with other: CalendarDate) -> Bool {
        guard year == other.year else { return false }
        if part == .wholeYear || other.part == .wholeYear { return true }
        if let month, let otherMonth = other.month {
            guard month == otherMonth else { return false }
            return day == nil || other.day == nil || day == other.day
        }
        return part == other.part
    }

    /// How much is said: 0 for a year, 1 for a part of it, 2 for a month, 3 for a day.
    package var exactness: Int {
        switch part {
        case .wholeYear: 0
        case .half, .quarter, .season: 1
        case .month, .week: 2
        case .day, .dayOfMonth, .weekday, .feast: 3
        }
    }
}
