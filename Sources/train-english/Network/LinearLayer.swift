import English

/// y = x · weights + bias.
struct LinearLayer: Sendable {
    let weights: Parameters.Block
    let bias: Parameters.Block

    init(from inputs: Int, to outputs: Int, in parameters: inout Parameters, _ chance: inout Chance) {
        weights = parameters.weights(rows: inputs, columns: outputs, &chance)
        bias = parameters.zeros(rows: 1, columns: outputs)
    }

    /// The output of each row of the input.
    func output(_ input: Matrix, _ parameters: Parameters) -> Matrix {
        var output = Matrix(rows: input.rows, columns: parameters[weights].columns)
        output.addToEachRow(parameters[bias])
        output.addProduct(input, parameters[weights])
        return output
    }

    /// Adds to the gradients of weights and bias; returns that of the input.
    func gradient(
        ofInput input: Matrix, fromOutput gradient: Matrix, _ parameters: Parameters, _ gradients: inout Parameters
    ) -> Matrix {
        gradients[weights].addProduct(input.transposed, gradient)
        gradients[bias].addSumOfRows(gradient)
        var result = Matrix(rows: input.rows, columns: input.columns)
        result.addProduct(gradient, parameters[weights].transposed)
        return result
    }
}

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
