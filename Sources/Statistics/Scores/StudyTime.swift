internal import ReviewHistory

/// A week from Monday to Sunday.
package struct WeekScore: Hashable, Sendable {
    /// Its first day, as in "2026-05-04".
    package let monday: String
    package let answers: Int
    /// Seconds between questions and answers.
    package let seconds: Double
    /// On how many days there was an answer.
    package let days: Int
}

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

    /// The weeks from the first with an answer up to this one, without a gap, but at most the last 520.
    package var weeks: [WeekScore] {
        guard let first = days.first.flatMap({ CalendarDay.range(of: $0.day)?.lowerBound }),
            let today = CalendarDay.range(of: today)?.lowerBound
        else { return [] }
        let last = today.number - today.weekday
        let start = max(first.number - first.weekday, last - 7 * 519)
        var weeks: [(answers: Int, seconds: Double, days: Int)] = Array(
            repeating: (0, 0, 0), count: max(0, (last - start) / 7 + 1))
        for day in days {
            guard let number = CalendarDay.range(of: day.day)?.lowerBound.number, number >= start else { continue }
            let week = (number - start) / 7
            guard weeks.indices.contains(week) else { continue }
            weeks[week].answers += day.answers
            weeks[week].seconds += day.seconds
            weeks[week].days += 1
        }
        return weeks.enumerated().map { place, week in
            WeekScore(
                monday: CalendarDay(number: start + 7 * place).description, answers: week.answers,
                seconds: rounded(week.seconds, places: 1), days: week.days)
        }
    }
}
