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
