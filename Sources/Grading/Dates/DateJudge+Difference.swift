internal import Expressions

/// What a wrong date has right.
extension DateJudge {
    /// Whether only the day is wrong.
    func isNear(_ given: DateValue, _ wanted: DateValue) -> Bool {
        guard case .calendar(let said) = given, case .calendar(let date) = wanted else { return false }
        return said.day != nil && date.day != nil && said.month == date.month && said.year == date.year
    }

    /// What of a wrong date is right, for the learner.
    func difference(_ given: DateValue, _ wanted: DateValue) -> String {
        guard case .calendar(let said) = given, case .calendar(let date) = wanted, let year = date.year else {
            return "it was \(shown)"
        }
        let isSameYear = said.year == year
        guard let day = date.day, let month = date.month else {
            if let month = date.month, said.month == month {
                return "the month is right, the year is \(yearName(year))"
            }
            return isSameYear ? "the year is right: \(shown)" : "it was \(shown)"
        }
        if said.month == month, said.day == day { return "the day is right, the year is \(yearName(year))" }
        if said.month == month, isSameYear { return "month and year are right, the day is \(day)" }
        if isSameYear { return "only the year is right: \(shown)" }
        return "it was \(shown)"
    }

    private func yearName(_ year: Int) -> String { year < 0 ? "\(-year) BC" : String(year) }
}
