internal import ReviewHistory

/// More cards are due than the learner wants to review in a day, as after a break.
package struct Backlog: Hashable, Sendable {
    /// How many cards are due, those of today among them.
    package let due: Int
    /// How many of them today still takes.
    package let today: Int
    /// Days of study until none is left over, today counted, at so many a day; what becomes due meanwhile not counted.
    package let days: Int

    /// Nil where all that is due fits into the day.
    ///
    /// `perDay` reviews are wanted a day, at least 1, of which `done` have been given today.
    init?(due: Int, perDay: Int, done: Int) {
        let perDay = max(1, perDay)
        let today = max(0, perDay - done)
        guard due > today else { return nil }
        self.due = due
        self.today = today
        days = 1 + (due - today + perDay - 1) / perDay
    }
}

extension LearnerHistory {
    /// What a week's wait from the day of study `day` would cost: how much of the probability of recall is lost, in 0...1.
    ///
    /// r(t, S) − r(t + 7, S), t being the days since the last answer. It is little for cards that are safe, and for those that
    /// are as good as lost; most for those that are fading now.
    func lossByWaiting(_ card: ReviewedCard, on day: Int) -> Double {
        let week = 7
        return recall(of: card, on: day) - recall(of: card, on: day + week)
    }
}
