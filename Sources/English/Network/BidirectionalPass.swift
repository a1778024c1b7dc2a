/// Two recurrent passes, one from the beginning and one from the end of each sentence, side by side.
struct BidirectionalPass {
    let forward: RecurrentPass
    let backward: RecurrentPass

    /// The products of the weights of both inputs with some words, one word after the other.
    struct InputProducts: Sendable {
        let forward: [Int32]
        let backward: [Int32]
    }

    /// The products of the weights of both inputs with some words.
    ///
    /// - Parameter inputs: for each word its numbers.
    func inputProducts(_ inputs: [Int8]) -> InputProducts {
        InputProducts(forward: forward.inputProducts(inputs), backward: backward.inputProducts(inputs))
    }

    /// The states of both for each word, the forward ones first, rounded to `ModelFormat.stateSteps` to 1.
    ///
    /// - Parameters:
    ///   - inputs: for each word its numbers, rounded to `steps` to 1.
    func states(_ inputs: [Int8], steps: Float, _ batch: SentenceBatch) -> [Int8] {
        states(of: Array(0..<batch.count), in: inputProducts(inputs), steps: steps, batch)
    }

    /// The same, where the products of words that come again and again are known.
    ///
    /// - Parameters:
    ///   - words: for each word of the batch its place in `known`, and beyond those in `others`.
    ///   - steps: what the inputs were rounded to.
    func states(
        of words: [Int], in known: InputProducts, and others: InputProducts? = nil, steps: Float,
        _ batch: SentenceBatch
    ) -> [Int8] {
        let width = 2 * forward.size
        return [Int8](unsafeUninitializedCapacity: width * batch.count) { states, filled in
            filled = width * batch.count
            guard let states = states.baseAddress else { return }
            func run(
                _ pass: RecurrentPass, _ products: KeyPath<InputProducts, [Int32]>, _ order: [Int], from offset: Int
            ) {
                let size = pass.fromInput.rows
                known[keyPath: products].withUnsafeBufferPointer { known in
                    (others?[keyPath: products] ?? []).withUnsafeBufferPointer { others in
                        let inputs = words.compactMap { word in
                            let place = word * size
                            return place < known.count
                                ? known.baseAddress.map { $0 + place }
                                : others.baseAddress.map { $0 + place - known.count }
                        }
                        pass.run(
                            inputs, steps: steps, batch, order: order,
                            into: RecurrentPass.Target(states: states, stride: width, offset: offset))
                    }
                }
            }
            run(forward, \.forward, batch.forward, from: 0)
            run(backward, \.backward, batch.backward, from: forward.size)
        }
    }
}
