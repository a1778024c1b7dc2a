internal import CEnglishModel
internal import Diagnostics

/// A long short-term memory that reads sentences in one direction (Hochreiter and Schmidhuber, 1997; Gers et al., 2000).
struct RecurrentPass {
    /// From the input to the gates: input, forget, output, candidate.
    let fromInput: QuantizedLayer
    /// From the state before to the gates.
    let fromState: QuantizedLayer

    /// - Parameter inputs: how many numbers a word has.
    init(_ model: LanguageModel, input: ModelSection, state: ModelSection, inputs: Int) throws(Diagnostic) {
        fromState = try model.layer(state)
        fromInput = try model.layer(input, rows: 4 * fromState.columns, columns: inputs)
        guard fromState.rows == 4 * fromState.columns else {
            throw Diagnostic.model("has a part of a wrong size: \(state)")
        }
    }

    /// The units.
    var size: Int { fromState.columns }

    /// Reads the sentences of a batch.
    ///
    /// - Parameters:
    ///   - inputs: for each word its numbers, rounded to `steps` to 1.
    ///   - order: `forward` or `backward` of the batch.
    ///   - states: where to put the states: for each word `stride` numbers, of which the ones from `offset` on are written.
    func run(
        _ inputs: [Int8], steps: Float, _ batch: SentenceBatch, order: [Int], into states: inout [Int8], stride: Int,
        offset: Int
    ) {
        let width = 4 * size
        let inputScales = fromInput.scales(steps: steps)
        let scales = fromState.scales(steps: ModelFormat.stateSteps)
        var gates = [Float](repeating: 0, count: width)
        var cells = [Float](repeating: 0, count: size * batch.sentences.count)
        var current = [Int8](repeating: 0, count: size * batch.sentences.count)
        var products = [Int32](repeating: 0, count: width * batch.sentences.count)
        fromInput.withProducts(inputs) { inputs, _ in
            states.withUnsafeMutableBufferPointer { states in
                for (index, step) in batch.steps.enumerated() {
                    if index > 0 { fromState.products(current, count: step.count, into: &products) }
                    remember(
                        step, order, inputs, inputScales, index > 0 ? products : nil, scales, &gates, &cells, &current)
                    for place in step {
                        let (from, to) = ((place - step.lowerBound) * size, order[place] * stride + offset)
                        _ = states[to..<to + size].update(fromContentsOf: current[from..<from + size])
                    }
                }
            }
        }
    }

    /// Brings the cells and states of a step's sentences from the word before to this one.
    private func remember(
        _ step: Range<Int>, _ order: [Int], _ inputs: UnsafePointer<Int32>, _ inputScales: UnsafePointer<Float>,
        _ products: UnsafePointer<Int32>?, _ scales: UnsafePointer<Float>, _ gates: UnsafeMutablePointer<Float>,
        _ cells: UnsafeMutablePointer<Float>, _ states: UnsafeMutablePointer<Int8>
    ) {
        let width = 4 * size
        for place in step {
            let sentence = place - step.lowerBound
            english_remember(
                gates, inputs + order[place] * width, inputScales, fromInput.biases,
                products.map { $0 + sentence * width }, scales, cells + sentence * size, states + sentence * size,
                ModelFormat.stateSteps, Int64(size))
        }
    }
}
