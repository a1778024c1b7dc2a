/// The 21 parameters of FSRS-6, by name; published ones are numbered w0 to w20 in this order.
///
/// Source: "The Algorithm", section FSRS-6, wiki of github.com/open-spaced-repetition/fsrs4anki.
package struct MemoryParameters: Hashable, Sendable {
    /// Stability in days after a first review rated "again" (w0).
    package let firstStabilityAgain: Double
    /// Stability in days after a first review rated "hard" (w1).
    package let firstStabilityHard: Double
    /// Stability in days after a first review rated "good" (w2).
    package let firstStabilityGood: Double
    /// Stability in days after a first review rated "easy" (w3).
    package let firstStabilityEasy: Double
    /// Difficulty after a first review rated "again" (w4).
    package let firstDifficulty: Double
    /// How steeply the first difficulty falls with a better rating (w5).
    package let firstDifficultySlope: Double
    /// How far a rating moves the difficulty (w6).
    package let difficultyStep: Double
    /// The share by which the difficulty goes back to that of an easy card at each review (w7).
    package let difficultyReversion: Double
    /// The logarithm of the general growth of stability at a recall (w8).
    package let growth: Double
    /// How much a high stability slows its further growth (w9).
    package let growthSaturation: Double
    /// How much more a recall gives that was about to fail (w10).
    package let growthByForgetting: Double
    /// The general size of stability after a lapse (w11).
    package let lapseStability: Double
    /// How much a high difficulty lowers stability after a lapse (w12).
    package let lapseDifficultyExponent: Double
    /// How much of a high stability survives a lapse (w13).
    package let lapseStabilityExponent: Double
    /// How much more survives a lapse that was to be expected (w14).
    package let lapseByForgetting: Double
    /// The factor on the growth of stability for a recall rated "hard", at most 1 (w15).
    package let hardPenalty: Double
    /// The factor on the growth of stability for a recall rated "easy", at least 1 (w16).
    package let easyBonus: Double
    /// How much a rating changes stability at a review on the same day (w17).
    package let sameDayGrowth: Double
    /// The rating, above "good", from which `sameDayGrowth` is counted (w18).
    package let sameDayOffset: Double
    /// How much a high stability slows its growth on the same day (w19).
    package let sameDaySaturation: Double
    /// How fast the forgetting curve falls in the long run (w20).
    package let decay: Double

    /// Parameters from a list in the published order.
    ///
    /// - Throws: `MemoryParametersError` when there are not 21 or one of them is outside of its range.
    package init(_ values: [Double]) throws(MemoryParametersError) {
        guard values.count == Self.ranges.count else { throw .wrongCount(values.count) }
        for (index, (value, range)) in zip(values, Self.ranges).enumerated() where !range.contains(value) {
            throw .outOfRange(index: index, value: value, range: range)
        }
        self.init(unchecked: values)
    }

    private init(unchecked values: [Double]) {
        firstStabilityAgain = values[0]
        firstStabilityHard = values[1]
        firstStabilityGood = values[2]
        firstStabilityEasy = values[3]
        firstDifficulty = values[4]
        firstDifficultySlope = values[5]
        difficultyStep = values[6]
        difficultyReversion = values[7]
        growth = values[8]
        growthSaturation = values[9]
        growthByForgetting = values[10]
        lapseStability = values[11]
        lapseDifficultyExponent = values[12]
        lapseStabilityExponent = values[13]
        lapseByForgetting = values[14]
        hardPenalty = values[15]
        easyBonus = values[16]
        sameDayGrowth = values[17]
        sameDayOffset = values[18]
        sameDaySaturation = values[19]
        decay = values[20]
    }

    /// The parameters in the published order.
    package var values: [Double] {
        [
            firstStabilityAgain, firstStabilityHard, firstStabilityGood, firstStabilityEasy, firstDifficulty,
            firstDifficultySlope, difficultyStep, difficultyReversion, growth, growthSaturation, growthByForgetting,
            lapseStability, lapseDifficultyExponent, lapseStabilityExponent, lapseByForgetting, hardPenalty,
            easyBonus, sameDayGrowth, sameDayOffset, sameDaySaturation, decay,
        ]
    }

    /// The published default parameters of FSRS-6, for a learner of whom nothing is known yet.
    package static let standard = MemoryParameters(unchecked: [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ])

    /// The ranges in which fitted parameters are kept, in the published order; those of py-fsrs 6.3.2.
    package static let ranges: [ClosedRange<Double>] = [
        0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4, 0.001...0.75, 0...4.5,
        0...0.8, 0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4, 0...1, 1...6, 0...2, 0...2, 0...0.8,
        0.1...0.8,
    ]
}

/// Why a list of numbers is no set of parameters.
package enum MemoryParametersError: Error, Hashable, CustomStringConvertible {
    case wrongCount(Int)
    /// `index` counts from 0, as the parameters are published.
    case outOfRange(index: Int, value: Double, range: ClosedRange<Double>)

    package var description: String {
        switch self {
        case .wrongCount(let count): "FSRS-6 has 21 parameters, not \(count)"
        case .outOfRange(let index, let value, let range):
            "parameter w\(index) is \(value), outside of \(range.lowerBound) to \(range.upperBound)"
        }
    }
}
