extension LearnerHistory {
    /// The seconds that the learner usually needs for an answer: the median of the last hundred, 12 where there are none.
    package var usualSeconds: Double {
        let seconds = events.suffix(400).compactMap { event -> Double? in
            if case .review(let review) = event.what { return review.seconds }
            return nil
        }.suffix(100).sorted()
        return seconds.isEmpty ? 12 : max(2, seconds[seconds.count / 2])
    }
}
