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
        switch days {
        case 0: "today"
        case 1: "tomorrow"
        default: "in \(Self.span(days: Double(days)))"
        }
    }

    /// A length of time, as in "1 day", "12 days", "3 months" (from 60 days on), "2 years" (from 24 months on).
    package static func span(days: Double) -> String {
        let whole = max(1, Int(min(days, 1e6).rounded()))
        let months = Int((Double(whole) / 30.436875).rounded())
        return switch whole {
        case 1: "1 day"
        case ..<60: "\(whole) days"
        default: months < 24 ? "\(months) months" : "\(Int((Double(whole) / 365.2425).rounded())) years"
        }
    }
}
