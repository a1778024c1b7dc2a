package import Cards
internal import Memory

extension LearnerHistory {
    /// What was missed in the last sitting and not recalled in a later one, in the order of the misses.
    ///
    /// Sittings that repeat misses do not begin anew: what they recalled at the first attempt is done, what they missed
    /// or did not reach is still to be repeated.
    package var missedLately: [CardIdentifier] {
        let isRegular = { (sitting: Sitting) in
            sitting.mode != Sitting.reviewMode && sitting.mode != Sitting.cramMode && sitting.answers > 0
        }
        guard let last = sittings.last(where: isRegular) else { return [] }
        var missed: [CardIdentifier] = []
        var asked: Set<String> = []
        let first = events.firstIndex { $0.stamp.time >= last.start.time } ?? events.endIndex
        for review in events[first...].indices.lazy.compactMap({ review(at: $0) }) {
            // What another device still did in an earlier sitting is not part of this one.
            guard sitting(review.review.session).map({ $0.start.time >= last.start.time }) == true else { continue }
            let isFirst = asked.insert(review.review.session + "\u{1F}" + review.card.text).inserted
            if review.review.rating == .again {
                if !missed.contains(review.card) { missed.append(review.card) }
            } else if isFirst {
                missed.removeAll { $0 == review.card }
            }
        }
        return missed
    }

    /// The cards that were missed and have not been recalled since, the one missed longest ago first.
    package var openLapses: [CardIdentifier] {
        cards.filter(\.progress.isOpenLapse)
            .sorted { ($0.progress.lastDay, $0.card) < ($1.progress.lastDay, $1.card) }
            .map(\.card)
    }
}
