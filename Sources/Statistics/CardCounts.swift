internal import ReviewHistory

/// How many cards there are, by how far the learner has come with them.
///
/// Every card is either new, learned, missed or suspended; those that are due are among the learned and the missed.
package struct CardCounts: Hashable, Codable, Sendable {
    package internal(set) var total = 0
    /// Never answered.
    package internal(set) var new = 0
    /// Recalled at the last answer.
    package internal(set) var learned = 0
    /// Not recalled at the last answer.
    package internal(set) var missed = 0
    /// Set aside by the learner.
    package internal(set) var suspended = 0
    /// To be asked today.
    package internal(set) var due = 0

    /// Counts a card; `progress` is nil while it has no answer.
    mutating func count(_ progress: ReviewedCard?, isSuspended: Bool, today: Int) {
        total += 1
        guard !isSuspended else { return suspended += 1 }
        guard let progress else { return new += 1 }
        if progress.isOpenLapse { missed += 1 } else { learned += 1 }
        if progress.dueDay <= today { due += 1 }
    }
}
