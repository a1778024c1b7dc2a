/// A hidden layer, and scores of classes from it.
struct ClassScorer: Sendable {
    let hidden: HiddenLayer
    let classes: LinearLayer

    init(
        from inputs: Int, hidden size: Int, classes count: Int, in parameters: inout Parameters, _ chance: inout Chance
    ) {
        hidden = HiddenLayer(from: inputs, to: size, in: &parameters, &chance)
        classes = LinearLayer(from: size, to: count, in: &parameters, &chance)
    }

    /// For each row of the input a row of scores.
    func scores(_ input: Matrix, _ parameters: Parameters) -> Matrix {
        var chance = Chance(seed: 0)
        return classes.output(hidden.output(input, parameters, dropout: 0, &chance), parameters)
    }

    /// Learns the classes of some rows; returns the gradient of the input.
    func learn(
        _ input: Matrix, targets: [Int], dropout rate: Float, weight: Float, _ parameters: Parameters,
        _ gradients: inout Parameters, _ chance: inout Chance, _ softmax: inout Softmax
    ) -> Matrix {
        let middle = hidden.output(input, parameters, dropout: rate, &chance)
        var scores = classes.output(middle, parameters)
        softmax.replace(&scores, targets: targets, weight: weight)
        let ofMiddle = classes.gradient(ofInput: middle, fromOutput: scores, parameters, &gradients)
        return hidden.gradient(
            ofInput: input, output: middle, fromOutput: ofMiddle, dropout: rate, parameters, &gradients)
    }
}
