import English

/// A linear layer, then x or x / 10 where x is negative (a leaky rectifier), then dropout.
struct HiddenLayer: Sendable {
    let linear: LinearLayer

    init(from inputs: Int, to outputs: Int, in parameters: inout Parameters, _ chance: inout Chance) {
        linear = LinearLayer(from: inputs, to: outputs, in: &parameters, &chance)
    }

    /// The output.
    ///
    /// - Parameter rate: the share of numbers that are dropped in training; 0 when the network is only used.
    func output(_ input: Matrix, _ parameters: Parameters, dropout rate: Float, _ chance: inout Chance) -> Matrix {
        var output = linear.output(input, parameters)
        if rate > 0 {
            output.multiply(byEach: chance.mask(rows: output.rows, columns: output.columns, rate: rate))
        }
        output.values.withUnsafeMutableBufferPointer { values in
            for index in values.indices where values[index] < 0 { values[index] *= ModelFormat.leak }
        }
        return output
    }

    /// Adds to the gradients of the linear layer; returns that of the input.
    ///
    /// - Parameter rate: as in `output`.
    func gradient(
        ofInput input: Matrix, output: Matrix, fromOutput gradient: Matrix, dropout rate: Float,
        _ parameters: Parameters, _ gradients: inout Parameters
    ) -> Matrix {
        var inner = gradient
        let kept = 1 / (1 - rate)
        inner.values.withUnsafeMutableBufferPointer { inner in
            output.values.withUnsafeBufferPointer { output in
                for index in inner.indices {
                    // Dropped numbers are 0 and have no gradient.
                    let slope = output[index] > 0 ? kept : output[index] < 0 ? kept * ModelFormat.leak : 0
                    inner[index] *= slope
                }
            }
        }
        return linear.gradient(ofInput: input, fromOutput: inner, parameters, &gradients)
    }
}
