internal import ReviewHistory

/// The last weeks as a calendar, each day with how busy it was.
package struct ActivityCalendar: Hashable, Sendable {
    /// The oldest first; the last one is the week of today.
    package let weeks: [Week]
    /// Answers on the days shown, and on how many of them there was one.
    package let answers: Int
    package let activeDays: Int

    /// Monday to Sunday; days after today are left out.
    package struct Week: Hashable, Sendable {
        package let days: [Day]
        /// The month that begins in it, from 1; nil in the other weeks.
        package let month: Int?
    }

    /// A day, and how busy it was.
    package struct Day: Hashable, Sendable {
        /// As in "2026-05-04".
        package let day: String
        package let answers: Int
        /// 0 for no answer, 1 to 4 for the quarters up to what a busy day has: as many answers as nine in ten active
        /// days at most.
        package let level: Int
    }

    /// The calendar of `count` weeks up to that of today.
    package init(_ report: ScoreReport, weeks count: Int) {
        let today = CalendarDay.range(of: report.today)?.lowerBound ?? CalendarDay(number: 0)
        let answered = Dictionary(report.days.map { ($0.day, $0.answers) }, uniquingKeysWith: +)
        let first = today.number - today.weekday - 7 * (count - 1)
        let days = (first...max(first, today.number)).map { CalendarDay(number: $0) }
        let counts = days.map { answered[$0.description] ?? 0 }
        let active = counts.filter { $0 > 0 }.sorted()
        let busy = active.isEmpty ? 1 : active[min(active.count - 1, active.count * 9 / 10)]
        answers = counts.reduce(0, +)
        activeDays = active.count
        weeks = stride(from: 0, to: days.count, by: 7).map { start in
            let week = start..<min(start + 7, days.count)
            return Week(
                days: week.map { place in
                    Day(
                        day: days[place].description, answers: counts[place],
                        level: counts[place] == 0 ? 0 : min(4, (4 * counts[place] + busy - 1) / busy))
                },
                month: week.first { days[$0].day == 1 }.map { days[$0].month })
        }
    }

    /// The names of the months, from January.
    package static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    /// The names of the days of a week, from Monday.
    package static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
}
