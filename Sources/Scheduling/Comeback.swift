package import ReviewHistory

/// When a card comes back, as it is told to the learner.
package struct Comeback: Hashable, Sendable, CustomStringConvertible {
    /// Days of study from today; 0 is today.
    package let days: Int

    /// A number of days from today; the past counts as today.
    package init(days: Int) { self.days = max(0, days) }

    /// When `card` is due, seen from the day of study `today`.
    package init(of card: ReviewedCard, today: Int) { self.init(days: card.dueDay - today) }

    /// As in "today", "tomorrow", "in 12 days", "in 3 months" (from 60 days on), "in 2 years" (from 24 months on).
    package var description: String {
        let months = Int((Double(days) / 30.436875).rounded())
        return switch days {
        case 0: "today"
        case 1: "tomorrow"
        case ..<60: "in \(days) days"
        default: months < 24 ? "in \(months) months" : "in \(Int((Double(days) / 365.2425).rounded())) years"
        }
    }
}
