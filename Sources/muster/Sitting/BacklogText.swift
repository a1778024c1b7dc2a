import Memory
import ReviewHistory
import Scheduling
import Statistics
import Terminal

extension Backlog {
    /// What is due beyond a day's worth, and how long today's part takes, in one sentence.
    ///
    /// `count` cards are asked now, each for about `seconds`.
    func sentence(of count: Int, seconds: Double) -> String {
        let minutes = max(1, Int((Double(count) * seconds / 60).rounded()))
        return
            "\(due) are due: today the \(today) that would fade most by waiting, about \(minutes) min; in \(days) days all are done."
    }
}

extension LearnerHistory {
    /// The seconds that the learner usually needs for an answer: the median of the last hundred, 12 where there are none.
    var usualSeconds: Double {
        let seconds = events.suffix(400).compactMap { event -> Double? in
            if case .review(let review) = event.what { return review.seconds }
            return nil
        }.suffix(100).sorted()
        return seconds.isEmpty ? 12 : max(2, seconds[seconds.count / 2])
    }
}

extension Moment {
    /// The moment so many minutes later.
    func later(minutes: Double) -> Moment {
        Moment(time: time + Int64(minutes * 60_000), utcOffsetMinutes: utcOffsetMinutes)
    }
}

extension LearnerStatistics {
    /// What the end of a sitting says of the days around it: the streak, and what is due tomorrow.
    ///
    /// What is left over today is due tomorrow as well; of all that, `reviewsPerDay` are asked.
    func lineAfterSitting(reviewsPerDay: Int) -> StyledText {
        let streak = streakDays > 1 ? "\(streakDays) days in a row" : "the first day of a streak"
        let due = forecast.prefix(2).reduce(0, +)
        let tomorrow = due > reviewsPerDay ? "\(reviewsPerDay) of \(due)" : due == 0 ? "nothing" : "\(due)"
        return StyledText("\(streak) · \(tomorrow) due tomorrow", .dim)
    }
}
