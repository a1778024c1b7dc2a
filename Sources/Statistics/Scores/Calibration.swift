/// How well the memory model foretold what was recalled: its probability just before each answer against what happened.
///
/// Counted are first answers of a day to cards known from an earlier one.
package struct Calibration: Hashable, Codable, Sendable {
    package let answers: Int
    /// The mean probability foretold, in 0...1.
    package let predicted: Double
    /// The share that was recalled, in 0...1.
    package let recalled: Double
    /// −(1/n) Σ ln(what was foretold for what happened); 0 is perfect.
    package let logLoss: Double
    /// √(Σ n_b (predicted_b − recalled_b)² / n) over the bins b; 0 is perfect.
    package let rmse: Double
    /// Ranges of the probability foretold that have answers, ascending.
    package let bins: [Bin]

    /// The answers for which about the same was foretold.
    package struct Bin: Hashable, Codable, Sendable {
        /// Where the range begins; it is 1/20 wide.
        package let from: Double
        package let predicted: Double
        package let recalled: Double
        package let answers: Int
    }

    /// Ranges of the same width from 0 to 1.
    static let binCount = 20
    /// Less is not taken for the probability of what happened, so that one surprise does not outweigh all the rest.
    static let leastProbability = 0.0001

    /// Nil where no answer can be counted.
    init?(_ sums: Sums) {
        let all = sums.bins.reduce(Tally()) { $0 + $1.recalled }
        guard let share = all.share else { return nil }
        let count = Double(all.total)
        answers = all.total
        recalled = rounded(share, places: 4)
        predicted = rounded(sums.bins.reduce(0) { $0 + $1.predicted } / count, places: 4)
        logLoss = rounded(sums.logLoss / count, places: 4)
        var squares = 0.0
        var bins: [Bin] = []
        for (place, bin) in sums.bins.enumerated() {
            guard let share = bin.recalled.share else { continue }
            let mean = bin.predicted / Double(bin.recalled.total)
            squares += Double(bin.recalled.total) * (mean - share) * (mean - share)
            bins.append(
                Bin(
                    from: Double(place) / Double(Self.binCount), predicted: rounded(mean, places: 4),
                    recalled: rounded(share, places: 4), answers: bin.recalled.total))
        }
        rmse = rounded((squares / count).squareRoot(), places: 4)
        self.bins = bins
    }
}
