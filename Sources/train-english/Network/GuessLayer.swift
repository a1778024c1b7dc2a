/// Probabilities of classes, read off some states, that are given on beside them.
struct GuessLayer: Sendable {
    let classes: LinearLayer

    init(from inputs: Int, classes count: Int, in parameters: inout Parameters, _ chance: inout Chance) {
        classes = LinearLayer(from: inputs, to: count, in: &parameters, &chance)
    }

    /// For each input the probability of each class.
    func output(_ input: Matrix, _ parameters: Parameters) -> Matrix {
        var scores = classes.output(input, parameters)
        scores.replaceByProbabilities()
        return scores
    }

    /// Learns the right classes; returns the gradient of the input.
    ///
    /// - Parameters:
    ///   - guessed: the output.
    ///   - gradient: the gradient of the output, from what it is given on to.
    func learn(
        _ input: Matrix, guessed: Matrix, fromOutput gradient: Matrix, targets: [Int], weight: Float,
        _ parameters: Parameters, _ gradients: inout Parameters, _ softmax: inout Softmax
    ) -> Matrix {
        var ofScores = classes.output(input, parameters)
        softmax.replace(&ofScores, targets: targets, weight: weight)
        let columns = guessed.columns
        for start in stride(from: 0, to: guessed.values.count, by: columns) {
            // What comes back through the probabilities: the derivative of the softmax.
            var product: Float = 0
            for place in start..<start + columns { product += gradient.values[place] * guessed.values[place] }
            for place in start..<start + columns {
                ofScores.values[place] += guessed.values[place] * (gradient.values[place] - product)
            }
        }
        return classes.gradient(ofInput: input, fromOutput: ofScores, parameters, &gradients)
    }
}
