/// A small deviation from the computed interval, so that cards learned together do not come back together for ever.
///
/// How far it goes is that of py-fsrs 6.3.2: nothing below two and a half days; from there a day, and 15% of what the
/// interval has above 2.5 days, 10% above 7, 5% above 20.
package enum IntervalFuzz {
    /// The days among which the interval is chosen; `days` within `ForgettingCurve.wholeDayRange`.
    package static func range(around days: Int) -> ClosedRange<Int> {
        guard Double(days) >= 2.5 else { return days...days }
        var deviation = 1.0
        for (range, share) in [(2.5...7, 0.15), (7...20, 0.1), (20...Double.infinity, 0.05)] {
            deviation += share * max(0, min(Double(days), range.upperBound) - range.lowerBound)
        }
        let longest = min(Int((Double(days) + deviation).rounded()), ForgettingCurve.wholeDayRange.upperBound)
        let shortest = min(max(2, Int((Double(days) - deviation).rounded())), longest)
        return shortest...longest
    }

    /// One of the days of `range(around: days)`; the same for the same seed.
    package static func interval(around days: Int, seed: UInt64) -> Int {
        let range = range(around: days)
        // The finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): seeds that differ little spread well.
        var mixed = seed &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        mixed ^= mixed >> 31
        return range.lowerBound + Int(mixed % UInt64(range.count))
    }
}
