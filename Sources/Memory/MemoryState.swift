/// What is known of the memory of one card.
package struct MemoryState: Hashable, Sendable {
    /// Days after which the probability of recall has fallen to 0.9; within `stabilityRange`.
    package let stability: Double
    /// How hard it is to make the card more stable; within `difficultyRange`.
    package let difficulty: Double

    /// A state; values outside of their ranges are moved to the nearest end.
    package init(stability: Double, difficulty: Double) {
        self.stability = stability.clamped(to: Self.stabilityRange)
        self.difficulty = difficulty.clamped(to: Self.difficultyRange)
    }

    /// From a minute and a half to a hundred years, as in fsrs-rs 6.6.
    package static let stabilityRange = 0.001...36500.0
    package static let difficultyRange = 1.0...10.0
}

extension Comparable {
    /// The value, or the end of `range` that is nearest to it.
    func clamped(to range: ClosedRange<Self>) -> Self {
        min(max(self, range.lowerBound), range.upperBound)
    }
}
