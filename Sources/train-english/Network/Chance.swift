/// Pseudo-random numbers from a seed: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
///
/// The same seed gives the same numbers on every machine, so that a training can be repeated to the last bit.
struct Chance: Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// The next 64 bits.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number in 0 ..< 1, of 24 bits.
    mutating func fraction() -> Float { Float(next() >> 40) * 0x1p-24 }

    /// A number in 0 ..< bound.
    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    /// Puts elements into an order by chance (Fisher and Yates).
    mutating func shuffle<Element>(_ elements: inout [Element]) {
        for index in stride(from: elements.count - 1, to: 0, by: -1) {
            elements.swapAt(index, below(index + 1))
        }
    }

    /// Numbers that are 0 with probability `rate`, else 1 / (1 − rate), so that sums keep their size.
    mutating func mask(rows: Int, columns: Int, rate: Float) -> Matrix {
        var mask = Matrix(rows: rows, columns: columns)
        let kept = 1 / (1 - rate)
        for index in mask.values.indices { mask.values[index] = fraction() < rate ? 0 : kept }
        return mask
    }
}
