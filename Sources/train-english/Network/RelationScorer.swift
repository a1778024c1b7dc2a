import English

/// How well each relation fits a word and its head: a hidden layer over what each of both is.
///
/// Source: Kiperwasser and Goldberg, "Simple and Accurate Dependency Parsing Using Bidirectional LSTM Feature
/// Representations", TACL 2016, section 5.2.
struct RelationScorer: Sendable {
    let asDependent: LinearLayer
    let asHead: LinearLayer
    /// The root as a head.
    let root: Parameters.Block
    let relations: LinearLayer
    let size: Int

    init(from inputs: Int, size: Int, relations count: Int, in parameters: inout Parameters, _ chance: inout Chance) {
        self.size = size
        asDependent = LinearLayer(from: inputs, to: size, in: &parameters, &chance)
        asHead = LinearLayer(from: inputs, to: size, in: &parameters, &chance)
        root = parameters.uniform(rows: 1, columns: size, limit: 0.3, &chance)
        relations = LinearLayer(from: size, to: count, in: &parameters, &chance)
    }

    /// The rows of `withRoot` that are the heads of all words of some sentences; 0 is the root.
    static func rows(ofHeads heads: [[Int]], _ ranges: [Range<Int>]) -> [Int] {
        zip(heads, ranges).flatMap { heads, range in heads.map { $0 == 0 ? 0 : range.lowerBound + $0 } }
    }

    private func hidden(_ states: Matrix, headRows: [Int], _ parameters: Parameters) -> Matrix {
        var hidden = asDependent.output(states, parameters)
        var heads = Matrix(rows: states.rows + 1, columns: size)
        heads.scatterAdd(parameters[root], to: [0])
        heads.scatterAdd(asHead.output(states, parameters), to: Array(1..<states.rows + 1))
        hidden.add(heads.gathered(headRows))
        return hidden
    }

    /// For each word a row of scores of the relations to its head.
    func scores(_ states: Matrix, headRows: [Int], _ parameters: Parameters) -> Matrix {
        var hidden = hidden(states, headRows: headRows, parameters)
        for index in hidden.values.indices where hidden.values[index] < 0 {
            hidden.values[index] *= ModelFormat.leak
        }
        return relations.output(hidden, parameters)
    }

    /// Learns the relations of the batch; returns the gradient of the states.
    func learn(
        _ states: Matrix, _ batch: ExampleBatch, dropout rate: Float, weight: Float, _ parameters: Parameters,
        _ gradients: inout Parameters, _ chance: inout Chance, _ softmax: inout Softmax
    ) -> Matrix {
        let headRows = Self.rows(ofHeads: batch.examples.map(\.heads), batch.packed.sentences)
        var hidden = hidden(states, headRows: headRows, parameters)
        var mask = chance.mask(rows: hidden.rows, columns: size, rate: rate)
        for index in hidden.values.indices where hidden.values[index] < 0 { mask.values[index] *= ModelFormat.leak }
        hidden.multiply(byEach: mask)
        var scores = relations.output(hidden, parameters)
        softmax.replace(&scores, targets: batch.all(\.relations), weight: weight)
        var ofHidden = relations.gradient(ofInput: hidden, fromOutput: scores, parameters, &gradients)
        ofHidden.multiply(byEach: mask)
        var ofHeads = Matrix(rows: states.rows + 1, columns: size)
        ofHeads.scatterAdd(ofHidden, to: headRows)
        gradients[root].scatterAdd(ofHeads.gathered([0]), to: [0])
        var result = asDependent.gradient(ofInput: states, fromOutput: ofHidden, parameters, &gradients)
        result.add(
            asHead.gradient(
                ofInput: states, fromOutput: ofHeads.gathered(Array(1..<states.rows + 1)), parameters, &gradients))
        return result
    }
}
