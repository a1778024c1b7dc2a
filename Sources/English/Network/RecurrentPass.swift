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

    /// Where the states of a batch go: for each word `stride` numbers, of which the ones from `offset` on are written.
    struct Target {
        let states: UnsafeMutablePointer<Int8>
        let stride: Int
        let offset: Int
    }

    /// The products of the weights of the input with some words, one word after the other.
    ///
    /// - Parameter inputs: for each word its numbers.
    func inputProducts(_ inputs: [Int8]) -> [Int32] {
        let count = inputs.count / fromInput.columns
        return [Int32](unsafeUninitializedCapacity: count * fromInput.rows) { products, filled in
            filled = count * fromInput.rows
            guard count > 0, let products = products.baseAddress else { return }
            fromInput.products(inputs, count: count, into: products)
        }
    }

    /// Reads the sentences of a batch.
    ///
    /// - Parameters:
    ///   - inputs: for each word its `inputProducts`, of numbers that were rounded to `steps` to 1.
    ///   - order: `forward` or `backward` of the batch.
    func run(
        _ inputs: [UnsafePointer<Int32>], steps: Float, _ batch: SentenceBatch, order: [Int], into target: Target
    ) {
        let width = 4 * size
        let inputScales = fromInput.scales(steps: steps)
        let scales = fromState.scales(steps: ModelFormat.stateSteps)
        var cells = [Float](repeating: 0, count: size * batch.sentences.count)
        var states = [Int8](repeating: 0, count: size * batch.sentences.count)
        var products = [Int32](repeating: 0, count: width * batch.sentences.count)
        cells.withUnsafeMutableBufferPointer { cells in
            states.withUnsafeMutableBufferPointer { states in
                products.withUnsafeMutableBufferPointer { products in
                    guard let cells = cells.baseAddress, let states = states.baseAddress,
                        let products = products.baseAddress
                    else { return }
                    for (index, step) in batch.steps.enumerated() {
                        if index > 0 { fromState.products(states, count: step.count, into: products) }
                        for place in step {
                            let (sentence, word) = (place - step.lowerBound, order[place])
                            english_remember(
                                inputs[word], inputScales, fromInput.biases,
                                index > 0 ? products + sentence * width : nil, scales, cells + sentence * size,
                                states + sentence * size, ModelFormat.stateSteps, Int64(size))
                            (target.states + word * target.stride + target.offset)
                                .update(from: states + sentence * size, count: size)
                        }
                    }
                }
            }
        }
    }
}
