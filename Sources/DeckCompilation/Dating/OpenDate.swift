internal import Expressions

/// A date that leaves out its year, its month or its week, and the dates that it may be.
struct OpenDate {
    let date: CalendarDate

    init(_ date: CalendarDate) { self.date = date }

    /// The possible dates around a known one.
    func candidates(near point: StoryPoint) -> [StoryPoint] {
        switch date.part {
        case .weekday(let weekday): days(weekday, near: point.date)
        case .dayOfMonth(let day): days(of: day, near: point.date)
        default:
            [-1, 0, 1].compactMap { shift in
                let year = point.year + shift
                let known = date.completed(year: year == 0 ? shift : year)
                return known.isPossible ? StoryPoint(known) : nil
            }
        }
    }

    private func days(_ weekday: Int, near known: CalendarDate) -> [StoryPoint] {
        [false, true].compactMap { isLater in
            guard var day = known.nearest(weekday: weekday, isLater: isLater) else { return nil }
            day.time = date.time
            return StoryPoint(day)
        }
    }

    private func days(of day: Int, near known: CalendarDate) -> [StoryPoint] {
        guard let month = known.month, let year = known.year else { return [] }
        return [-1, 0, 1].compactMap { shift in
            let months = month - 1 + shift
            let years = months < 0 ? year - 1 : months > 11 ? year + 1 : year
            let date = CalendarDate(year: years == 0 ? shift : years, month: (months + 12) % 12 + 1, day: day)
            return date.isPossible ? StoryPoint(date) : nil
        }
    }
}
