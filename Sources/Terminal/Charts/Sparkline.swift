/// A row of small bars, one for each value: a chart that fits into a line of text.
package enum Sparkline {
    private static let bars = Array("▁▂▃▄▅▆▇█")

    /// The bars for `values` between `low` and `high`, which is above it; values beyond them are drawn at the end of the
    /// scale, and what has no value is a space.
    package static func text(_ values: [Double?], from low: Double, to high: Double) -> String {
        String(
            values.map { value -> Character in
                guard let value, high > low else { return " " }
                let share = min(1, max(0, (value - low) / (high - low)))
                return bars[Int((share * Double(bars.count - 1)).rounded())]
            })
    }

    /// At most `count` values in place of many: each the mean of as many neighbours, the last ones of the last.
    package static func means(_ values: [Double], atMost count: Int) -> [Double] {
        guard values.count > count, count > 0 else { return values }
        return (0..<count).map { part in
            let neighbours = values[values.count * part / count..<values.count * (part + 1) / count]
            return neighbours.reduce(0, +) / Double(neighbours.count)
        }
    }
}
