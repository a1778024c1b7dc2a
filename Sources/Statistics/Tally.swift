/// How many of some answers were right.
package struct Tally: Hashable, Codable, Sendable {
    package var right = 0
    package var total = 0

    package init(right: Int = 0, total: Int = 0) {
        self.right = right
        self.total = total
    }

    /// The share of right answers, in 0...1; nil where there are none.
    package var share: Double? { total > 0 ? Double(right) / Double(total) : nil }

    /// The range in which the true share lies with 95% confidence, within 0...1; nil where there are no answers.
    ///
    /// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927):
    /// (p + z²/2n ± z · √(p(1 − p)/n + z²/4n²)) / (1 + z²/n), z = 1.959964.
    package var interval: ClosedRange<Double>? {
        guard let share else { return nil }
        let z = 1.959964
        let n = Double(total)
        let middle = share + z * z / (2 * n)
        let reach = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        let scale = 1 + z * z / n
        return max(0, (middle - reach) / scale)...min(1, (middle + reach) / scale)
    }

    /// Counts an answer.
    mutating func count(_ isRight: Bool) {
        total += 1
        right += isRight ? 1 : 0
    }

    package static func += (left: inout Tally, right: Tally) {
        left.right += right.right
        left.total += right.total
    }

    package static func + (left: Tally, right: Tally) -> Tally {
        Tally(right: left.right + right.right, total: left.total + right.total)
    }
}
