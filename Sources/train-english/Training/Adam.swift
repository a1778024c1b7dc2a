/// The step that follows from a gradient: Adam (Kingma and Ba, ICLR 2015, algorithm 1).
struct Adam: Sendable {
    private var means: Parameters
    private var squares: Parameters
    private var steps = 0
    private static let meanDecay: Float = 0.9
    private static let squareDecay: Float = 0.98
    private static let epsilon: Float = 1e-8

    init(for parameters: Parameters) {
        means = parameters.zeroed
        squares = parameters.zeroed
    }

    /// Moves parameters against their gradient, and sets the gradient to zero.
    ///
    /// - Parameters:
    ///   - rate: how far.
    ///   - scale: what the gradient is multiplied by.
    ///   - sparse: a block of which only some rows have a gradient, and those rows; the others stay as they are.
    mutating func step(
        _ parameters: inout Parameters, _ gradients: inout Parameters, rate: Float, scale: Float,
        sparse: (block: Parameters.Block, rows: [Int])
    ) {
        steps += 1
        let meanBias = 1 - power(Self.meanDecay, steps)
        let squareBias = 1 - power(Self.squareDecay, steps)
        for index in parameters.blocks.indices {
            let columns = parameters.blocks[index].columns
            let ranges: [Range<Int>] =
                index == sparse.block.index
                ? sparse.rows.map { $0 * columns..<($0 + 1) * columns } : [0..<parameters.blocks[index].values.count]
            parameters.blocks[index].values.withUnsafeMutableBufferPointer { values in
                gradients.blocks[index].values.withUnsafeMutableBufferPointer { gradients in
                    means.blocks[index].values.withUnsafeMutableBufferPointer { means in
                        squares.blocks[index].values.withUnsafeMutableBufferPointer { squares in
                            for range in ranges {
                                for at in range {
                                    let gradient = gradients[at] * scale
                                    gradients[at] = 0
                                    let mean = Self.meanDecay * means[at] + (1 - Self.meanDecay) * gradient
                                    let square =
                                        Self.squareDecay * squares[at] + (1 - Self.squareDecay) * gradient * gradient
                                    means[at] = mean
                                    squares[at] = square
                                    values[at] -=
                                        rate * (mean / meanBias) / ((square / squareBias).squareRoot() + Self.epsilon)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private func power(_ base: Float, _ exponent: Int) -> Float {
        var result: Float = 1
        for _ in 0..<min(exponent, 4000) { result *= base }
        return result
    }
}
