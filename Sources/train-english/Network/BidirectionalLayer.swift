import English

/// Two recurrent layers, one from the beginning and one from the end of each sentence, side by side.
struct BidirectionalLayer: Sendable {
    let forward: RecurrentLayer
    let backward: RecurrentLayer

    /// What a run leaves behind.
    struct Trace: Sendable {
        let forward: RecurrentLayer.Trace
        let backward: RecurrentLayer.Trace
        /// For each word the states of both, the forward one first.
        let states: Matrix
    }

    init(from inputs: Int, size: Int, in parameters: inout Parameters, _ chance: inout Chance) {
        forward = RecurrentLayer(from: inputs, size: size, in: &parameters, &chance)
        backward = RecurrentLayer(from: inputs, size: size, in: &parameters, &chance)
    }

    /// Reads the sentences of a batch, whose words are rows of `input`.
    func run(_ input: Matrix, _ packed: SentenceBatch, _ parameters: Parameters) -> Trace {
        let first = forward.run(input, order: packed.forward, steps: packed.steps, parameters)
        let second = backward.run(input, order: packed.backward, steps: packed.steps, parameters)
        var states = Matrix(rows: input.rows, columns: 2 * forward.size)
        states.scatterAdd(first.states, to: packed.forward)
        states.scatterAdd(second.states, to: packed.backward, column: forward.size)
        return Trace(forward: first, backward: second, states: states)
    }

    /// The gradient of the input from that of the states.
    func gradient(
        of trace: Trace, fromStates gradient: Matrix, inputColumns: Int, _ packed: SentenceBatch,
        _ parameters: Parameters, _ gradients: inout Parameters
    ) -> Matrix {
        var result = Matrix(rows: gradient.rows, columns: inputColumns)
        let size = forward.size
        forward.gradient(
            of: trace.forward, fromStates: gradient.columns(0..<size).gathered(packed.forward),
            order: packed.forward, steps: packed.steps, parameters, &gradients, into: &result)
        backward.gradient(
            of: trace.backward,
            fromStates: gradient.columns(size..<2 * size).gathered(packed.backward),
            order: packed.backward, steps: packed.steps, parameters, &gradients, into: &result)
        return result
    }
}
