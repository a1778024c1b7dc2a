internal import Memory
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
    /// What a review on the day of study `day` adds to the probability that the card is in mind a month later, in -1...1.
    ///
    /// R · r(30, S good) + (1 − R) · r(30, S again) − r(t + 30, S), where R = r(t, S) is the probability of recall now, and S
    /// good and S again are the stabilities after either answer. The best cards of a backlog are those neither safe
    /// nor lost.
    func value(of card: ReviewedCard, on day: Int) -> Double {
        let month = 30.0
        let elapsed = Double(max(0, day - card.lastDay))
        let recall = model.curve.recall(after: elapsed, stability: card.memory.stability)
        func later(_ rating: Rating) -> Double {
            let memory = model.state(after: rating, elapsedDays: elapsed, from: card.memory)
            return model.curve.recall(after: month, stability: memory.stability)
        }
        return recall * later(.good) + (1 - recall) * later(.again)
            - model.curve.recall(after: elapsed + month, stability: card.memory.stability)
    }
}
