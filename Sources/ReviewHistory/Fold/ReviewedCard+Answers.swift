package import Cards
package import Memory

extension ReviewedCard {
    /// What is known of a card after an answer on a day of study; `known` is what was known before, nil at the first one.
    ///
    /// It is due on the day of the answer, until `scheduled` says otherwise.
    package static func after(
        _ rating: Rating, as form: AnswerForm, on day: Int, from known: ReviewedCard?, model: MemoryModel
    ) -> ReviewedCard {
        // A clock that was set back must not make time run backwards.
        let elapsed = max(0, day - (known?.lastDay ?? day))
        let isLapse = rating == .again && known.map { !$0.isOpenLapse } ?? false
        let lastDay = max(day, known?.lastDay ?? day)
        let memory = model.state(after: rating, elapsedDays: Double(elapsed), from: known?.memory)
        return ReviewedCard(
            memory: memory,
            firstDay: known?.firstDay ?? day, lastDay: lastDay, dueDay: lastDay,
            reviewCount: (known?.reviewCount ?? 0) + 1, lapses: (known?.lapses ?? 0) + (isLapse ? 1 : 0),
            rung: Rung(after: rating, as: form, stability: memory.stability), lastRating: rating)
    }

    /// The same with the day on which it is due: that of the last answer where that was "again", else an interval later.
    package func scheduled(_ card: CardIdentifier, model: MemoryModel, desiredRetention: Double) -> ReviewedCard {
        guard !isOpenLapse else { return self }
        var scheduled = self
        let days = model.curve.wholeDays(forRetention: desiredRetention, stability: memory.stability)
        // The deviation depends only on the card and the count of its reviews.
        let seed = ByteHash.bytes(card.text.utf8)
        scheduled.dueDay = lastDay + IntervalFuzz.interval(around: days, seed: seed &+ UInt64(reviewCount))
        return scheduled
    }
}
