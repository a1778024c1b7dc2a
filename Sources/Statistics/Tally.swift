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

    mutating func count(_ isRight: Bool) {
        total += 1
        right += isRight ? 1 : 0
    }
}
