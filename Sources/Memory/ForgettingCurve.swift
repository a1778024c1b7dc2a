#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// How the probability of recall falls with time, and the way back from a probability to days.
///
/// R(t, S) = (1 + factor · t / S)^(−decay), factor = 0.9^(−1/decay) − 1, so that R(S, S) = 0.9.
/// Source: "The Algorithm", section FSRS-6, wiki of github.com/open-spaced-repetition/fsrs4anki.
package struct ForgettingCurve: Hashable, Sendable {
    private let decay: Double
    private let factor: Double

    /// The curve of a set of parameters.
    package init(_ parameters: MemoryParameters = .standard) {
        decay = parameters.decay
        factor = pow(0.9, -1 / parameters.decay) - 1
    }

    /// The probability of recall `elapsedDays` after the last review, in 0...1; `stability` in days, above 0.
    package func recall(after elapsedDays: Double, stability: Double) -> Double {
        pow(1 + factor * max(0, elapsedDays) / stability, -decay)
    }

    /// Days until the probability of recall has fallen to `retention` (above 0, at most 1); not rounded.
    ///
    /// I(r, S) = S / factor · (r^(−1/decay) − 1), the inverse of `recall`.
    package func interval(forRetention retention: Double, stability: Double) -> Double {
        stability / factor * (pow(retention, -1 / decay) - 1)
    }

    /// The interval in whole days, in `wholeDayRange`; halves go to the even day, as in py-fsrs.
    package func wholeDays(forRetention retention: Double, stability: Double) -> Int {
        let days = interval(forRetention: retention, stability: stability).rounded(.toNearestOrEven)
        let range = Self.wholeDayRange
        return Int(days.clamped(to: Double(range.lowerBound)...Double(range.upperBound)))
    }

    /// From a day to a hundred years.
    package static let wholeDayRange = 1...36500
}
