internal import Diagnostics

/// Scores of the relations between words and their heads: a hidden layer over what each of both is.
///
/// Source: Kiperwasser and Goldberg, "Simple and Accurate Dependency Parsing Using Bidirectional LSTM Feature
/// Representations", TACL 2016, section 5.2.
struct RelationReader {
    private let asDependent: QuantizedLayer
    private let asHead: QuantizedLayer
    private let root: [Float]
    private let classes: QuantizedLayer

    /// - Parameter width: how many numbers a word's states have.
    init(_ model: LanguageModel, width: Int) throws(Diagnostic) {
        asDependent = try model.layer(.relationDependent, columns: width)
        asHead = try model.layer(.relationHead, rows: asDependent.rows, columns: width)
        root = try model.floats(.relationRoot, count: asHead.rows)
        classes = try model.layer(
            .relationClasses, rows: model.list(.relations).count, columns: asHead.rows)
    }

    /// For each word of a batch a row of scores.
    ///
    /// - Parameter heads: for each sentence the head of each word, from 1; 0 is the root.
    func scores(_ states: [Int8], heads: [[Int]], _ batch: SentenceBatch) -> [Float] {
        let size = root.count
        var hidden = asDependent.outputs(states, steps: ModelFormat.stateSteps)
        let others = asHead.outputs(states, steps: ModelFormat.stateSteps)
        hidden.withUnsafeMutableBufferPointer { hidden in
            others.withUnsafeBufferPointer { others in
                root.withUnsafeBufferPointer { root in
                    for (sentence, heads) in zip(batch.sentences, heads) {
                        for (word, head) in zip(sentence, heads) {
                            guard let hidden = hidden.baseAddress, let root = root.baseAddress,
                                let others = others.baseAddress
                            else { continue }
                            let (sums, added) = (
                                hidden + word * size,
                                head == 0 ? root : others + (sentence.lowerBound + head - 1) * size
                            )
                            for unit in 0..<size { sums[unit] += added[unit] }
                        }
                    }
                }
            }
        }
        leak(&hidden)
        return classes.outputs(rounded(hidden, steps: ModelFormat.valueSteps), steps: ModelFormat.valueSteps)
    }
}
