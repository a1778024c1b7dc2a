#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// FSRS-6: what a review does to the memory of a card.
///
/// Formulas: "The Algorithm", section FSRS-6, wiki of github.com/open-spaced-repetition/fsrs4anki; stability is
/// bounded, and "hard" on the same day treated, as in fsrs-rs 6.6. `docs/memory-model.md` has them together.
/// S is stability, D difficulty, G the rating from 1 to 4, R the probability of recall just before the review.
package struct MemoryModel: Hashable, Sendable {
    package let parameters: MemoryParameters
    package let curve: ForgettingCurve
    /// D0(4) before it is bounded, to which difficulty slowly returns.
    private let easyDifficulty: Double

    package init(_ parameters: MemoryParameters = .standard) {
        self.parameters = parameters
        curve = ForgettingCurve(parameters)
        easyDifficulty = Self.firstDifficulty(.easy, parameters)
    }

    /// The state after a review, the first one (`state` is nil) or a later one.
    ///
    /// `elapsedDays` since the review before; below 1 is the same day. Ignored for the first review.
    package func state(after rating: Rating, elapsedDays: Double, from state: MemoryState?) -> MemoryState {
        guard let state else { return firstState(after: rating) }
        let stability =
            if elapsedDays < 1 {
                sameDayStability(state, rating)
            } else if rating == .again {
                lapseStability(state, recall: curve.recall(after: elapsedDays, stability: state.stability))
            } else {
                recallStability(state, rating, recall: curve.recall(after: elapsedDays, stability: state.stability))
            }
        return MemoryState(stability: stability, difficulty: difficulty(state, rating))
    }

    /// The state after the first review.
    ///
    /// S0(G) is a parameter of its own for each rating; D0(G) = w4 − e^(w5 · (G − 1)) + 1.
    package func firstState(after rating: Rating) -> MemoryState {
        let stability =
            switch rating {
            case .again: parameters.firstStabilityAgain
            case .hard: parameters.firstStabilityHard
            case .good: parameters.firstStabilityGood
            case .easy: parameters.firstStabilityEasy
            }
        return MemoryState(stability: stability, difficulty: Self.firstDifficulty(rating, parameters))
    }

    private static func firstDifficulty(_ rating: Rating, _ parameters: MemoryParameters) -> Double {
        parameters.firstDifficulty - exp(parameters.firstDifficultySlope * Double(rating.rawValue - 1)) + 1
    }

    /// D′ = w7 · D0(4) + (1 − w7) · (D − w6 · (G − 3) · (10 − D) / 9).
    ///
    /// A hard card gets harder by less the nearer it is to 10; each review brings it a little back to an easy one.
    private func difficulty(_ state: MemoryState, _ rating: Rating) -> Double {
        let step = -parameters.difficultyStep * Double(rating.rawValue - 3)
        let moved = state.difficulty + step * (10 - state.difficulty) / 9
        return parameters.difficultyReversion * easyDifficulty + (1 - parameters.difficultyReversion) * moved
    }

    /// S′ = S · (1 + e^w8 · (11 − D) · S^(−w9) · (e^(w10 · (1 − R)) − 1) · b), b = w15 for hard, w16 for easy, else 1.
    private func recallStability(_ state: MemoryState, _ rating: Rating, recall: Double) -> Double {
        let factor =
            switch rating {
            case .hard: parameters.hardPenalty
            case .easy: parameters.easyBonus
            case .again, .good: 1.0
            }
        let gain =
            exp(parameters.growth) * (11 - state.difficulty) * pow(state.stability, -parameters.growthSaturation)
            * (exp(parameters.growthByForgetting * (1 - recall)) - 1)
        return state.stability * (1 + gain * factor)
    }

    /// S′ = min(w11 · D^(−w12) · ((S + 1)^w13 − 1) · e^(w14 · (1 − R)), S / e^(w17 · w18)).
    private func lapseStability(_ state: MemoryState, recall: Double) -> Double {
        let left =
            parameters.lapseStability * pow(state.difficulty, -parameters.lapseDifficultyExponent)
            * (pow(state.stability + 1, parameters.lapseStabilityExponent) - 1)
            * exp(parameters.lapseByForgetting * (1 - recall))
        return min(left, state.stability / exp(parameters.sameDayGrowth * parameters.sameDayOffset))
    }

    /// S′ = S · e^(w17 · (G − 3 + w18)) · S^(−w19); any rating but "again" never lowers it.
    private func sameDayStability(_ state: MemoryState, _ rating: Rating) -> Double {
        let growth =
            exp(parameters.sameDayGrowth * (Double(rating.rawValue - 3) + parameters.sameDayOffset))
            * pow(state.stability, -parameters.sameDaySaturation)
        return state.stability * (rating == .again ? growth : max(growth, 1))
    }
}
