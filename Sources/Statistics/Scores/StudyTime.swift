internal import ReviewHistory

extension ScoreReport {
    /// The answers and the time of the last days, today among them.
    package func activity(ofLast days: Int) -> (answers: Int, seconds: Double) {
        let today = CalendarDay.range(of: today)?.lowerBound.number ?? 0
        let first = CalendarDay(number: today - days + 1).description
        let counted = self.days.filter { $0.day >= first && $0.day <= self.today }
        return (counted.reduce(0) { $0 + $1.answers }, counted.reduce(0) { $0 + $1.seconds })
    }

    /// Seconds on a day of study with an answer, and for one answer; nil where there is none.
    package var meanSeconds: (perDay: Double, perAnswer: Double)? {
        guard standing.answers > 0, !days.isEmpty else { return nil }
        return (standing.seconds / Double(days.count), standing.seconds / Double(standing.answers))
    }
}
