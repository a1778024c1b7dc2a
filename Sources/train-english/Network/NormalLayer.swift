import English

/// Brings each row to mean 0 and variance 1, then scales and shifts its columns.
///
/// Source: Ba, Kiros and Hinton, "Layer Normalization", 2016, equation 4.
struct NormalLayer: Sendable {
    let scale: Parameters.Block
    let shift: Parameters.Block

    init(columns: Int, in parameters: inout Parameters) {
        scale = parameters.zeros(rows: 1, columns: columns)
        shift = parameters.zeros(rows: 1, columns: columns)
        for column in 0..<columns { parameters[scale].values[column] = 1 }
    }

    /// What a run leaves behind.
    struct Trace: Sendable {
        /// The rows at mean 0 and variance 1.
        var normal: Matrix
        /// One over the standard deviation of each row.
        var inverses: [Float]
        var output: Matrix
    }

    /// The rows at mean 0 and variance 1, scaled and shifted.
    func run(_ input: Matrix, _ parameters: Parameters) -> Trace {
        var trace = Trace(normal: input, inverses: [], output: input)
        let columns = input.columns
        let count = Float(columns)
        let (scale, shift) = (parameters[scale].values, parameters[shift].values)
        for start in stride(from: 0, to: input.values.count, by: columns) {
            var sum: Float = 0
            for column in 0..<columns { sum += input.values[start + column] }
            let mean = sum / count
            var squares: Float = 0
            for column in 0..<columns {
                let difference = input.values[start + column] - mean
                squares += difference * difference
            }
            let inverse = 1 / (squares / count + ModelFormat.normalEpsilon).squareRoot()
            trace.inverses.append(inverse)
            for column in 0..<columns {
                let normal = (input.values[start + column] - mean) * inverse
                trace.normal.values[start + column] = normal
                trace.output.values[start + column] = normal * scale[column] + shift[column]
            }
        }
        return trace
    }

    /// The gradient of the input from that of the output.
    func gradient(
        of trace: Trace, fromOutput gradient: Matrix, _ parameters: Parameters, _ gradients: inout Parameters
    ) -> Matrix {
        var products = gradient
        products.multiply(byEach: trace.normal)
        gradients[scale].addSumOfRows(products)
        gradients[shift].addSumOfRows(gradient)
        let columns = gradient.columns
        let count = Float(columns)
        var result = gradient
        let scale = parameters[scale].values
        for (row, inverse) in trace.inverses.enumerated() {
            let start = row * columns
            var sum: Float = 0
            var product: Float = 0
            for column in 0..<columns {
                let scaled = gradient.values[start + column] * scale[column]
                sum += scaled
                product += scaled * trace.normal.values[start + column]
            }
            for column in 0..<columns {
                let scaled = gradient.values[start + column] * scale[column]
                result.values[start + column] =
                    inverse * (scaled - sum / count - trace.normal.values[start + column] * product / count)
            }
        }
        return result
    }
}
