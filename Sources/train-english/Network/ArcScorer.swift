import English

/// How well each word fits each head: a biaffine product of what the word is as a dependent and as a head.
///
/// score(word, head) = (dependent · weights + bias) · head + what each of both says of the distance. Source: Dozat and
/// Manning, "Deep Biaffine Attention for Neural Dependency Parsing", ICLR 2017; the distance as a part of the score
/// follows Qi et al., "Universal Dependency Parsing from Scratch", CoNLL 2018.
struct ArcScorer: Sendable {
    let asDependent: HiddenLayer
    let asHead: HiddenLayer
    /// The root as a head.
    let root: Parameters.Block
    let weights: Parameters.Block
    let bias: Parameters.Block
    /// How far off the other is, as seen by the dependent and by the head.
    let distances: LinearLayer
    let headDistances: LinearLayer
    let size: Int

    init(from inputs: Int, size: Int, in parameters: inout Parameters, _ chance: inout Chance) {
        self.size = size
        asDependent = HiddenLayer(from: inputs, to: size, in: &parameters, &chance)
        asHead = HiddenLayer(from: inputs, to: size, in: &parameters, &chance)
        root = parameters.uniform(rows: 1, columns: size, limit: 0.3, &chance)
        weights = parameters.zeros(rows: size, columns: size)
        // At first words that are alike fit each other.
        for unit in 0..<size { parameters[weights].values[unit * size + unit] = 1 / Float(size).squareRoot() }
        bias = parameters.zeros(rows: 1, columns: size)
        distances = LinearLayer(from: size, to: Distance.count, in: &parameters, &chance)
        headDistances = LinearLayer(from: size, to: Distance.count, in: &parameters, &chance)
    }

    /// For each sentence a row for each word: the root, then the words, each as its head.
    func scores(_ states: Matrix, sentences: [Range<Int>], _ parameters: Parameters) -> [Matrix] {
        var chance = Chance(seed: 0)
        let dependents = asDependent.output(states, parameters, dropout: 0, &chance)
        let heads = asHead.output(states, parameters, dropout: 0, &chance)
        let products = products(dependents, parameters)
        let byDistance = distances.output(dependents, parameters)
        let byHeadDistance = headDistances.output(heads, parameters)
        return sentences.map { range in
            var scores = Matrix(rows: range.count, columns: range.count + 1)
            scores.addProduct(
                products.gathered(Array(range)), headsWithRoot(heads, range, parameters).transposed)
            Self.add(byDistance, byHeadDistance, to: &scores, range)
            return scores
        }
    }

    private func products(_ dependents: Matrix, _ parameters: Parameters) -> Matrix {
        var products = Matrix(rows: dependents.rows, columns: size)
        products.addToEachRow(parameters[bias])
        products.addProduct(dependents, parameters[weights])
        return products
    }

    /// Where the scores of a word and its head lie among what dependents and heads say of distances; the root says nothing.
    private static func places(_ range: Range<Int>, word: Int, head: Int) -> (ofWord: Int, ofHead: Int?) {
        let distance = Distance.class(of: word + 1, head: head)
        return (
            (range.lowerBound + word) * Distance.count + distance,
            head == 0 ? nil : (range.lowerBound + head - 1) * Distance.count + distance
        )
    }

    private static func add(
        _ byDistance: Matrix, _ byHeadDistance: Matrix, to scores: inout Matrix, _ range: Range<Int>
    ) {
        for word in 0..<range.count {
            for head in 0...range.count {
                let places = places(range, word: word, head: head)
                var sum = byDistance.values[places.ofWord]
                if let place = places.ofHead { sum += byHeadDistance.values[place] }
                scores.values[word * (range.count + 1) + head] += sum
            }
        }
    }

    private func headsWithRoot(_ heads: Matrix, _ range: Range<Int>, _ parameters: Parameters) -> Matrix {
        var result = Matrix(rows: range.count + 1, columns: size)
        result.scatterAdd(parameters[root], to: [0])
        result.scatterAdd(heads.gathered(Array(range)), to: Array(1...range.count))
        return result
    }

    /// Learns the heads of the batch; returns the gradient of the states.
    func learn(
        _ states: Matrix, _ batch: ExampleBatch, dropout rate: Float, weight: Float, _ parameters: Parameters,
        _ gradients: inout Parameters, _ chance: inout Chance, _ softmax: inout Softmax
    ) -> Matrix {
        let dependents = asDependent.output(states, parameters, dropout: rate, &chance)
        let heads = asHead.output(states, parameters, dropout: rate, &chance)
        let products = products(dependents, parameters)
        let byDistance = distances.output(dependents, parameters)
        let byHeadDistance = headDistances.output(heads, parameters)
        var ofDistances = Matrix(rows: states.rows, columns: Distance.count)
        var ofHeadDistances = ofDistances
        var ofProducts = Matrix(rows: states.rows, columns: size)
        var ofHeads = Matrix(rows: states.rows, columns: size)
        for (example, range) in zip(batch.examples, batch.packed.sentences) {
            let rows = Array(range)
            let all = headsWithRoot(heads, range, parameters)
            let some = products.gathered(rows)
            var scores = Matrix(rows: range.count, columns: range.count + 1)
            scores.addProduct(some, all.transposed)
            Self.add(byDistance, byHeadDistance, to: &scores, range)
            for word in 0..<range.count { scores.values[word * (range.count + 1) + word + 1] = -1e9 }
            softmax.replace(&scores, targets: example.heads, weight: weight)
            for word in 0..<range.count {
                for head in 0...range.count {
                    let gradient = scores.values[word * (range.count + 1) + head]
                    let places = Self.places(range, word: word, head: head)
                    ofDistances.values[places.ofWord] += gradient
                    if let place = places.ofHead { ofHeadDistances.values[place] += gradient }
                }
            }
            var ofSome = Matrix(rows: range.count, columns: size)
            ofSome.addProduct(scores, all)
            ofProducts.scatterAdd(ofSome, to: rows)
            var ofAll = Matrix(rows: range.count + 1, columns: size)
            ofAll.addProduct(scores.transposed, some)
            gradients[root].scatterAdd(ofAll.gathered([0]), to: [0])
            ofHeads.scatterAdd(ofAll.gathered(Array(1...range.count)), to: rows)
        }
        gradients[weights].addProduct(dependents.transposed, ofProducts)
        gradients[bias].addSumOfRows(ofProducts)
        var ofDependents = Matrix(rows: states.rows, columns: size)
        ofDependents.addProduct(ofProducts, parameters[weights].transposed)
        ofDependents.add(
            distances.gradient(ofInput: dependents, fromOutput: ofDistances, parameters, &gradients))
        ofHeads.add(
            headDistances.gradient(ofInput: heads, fromOutput: ofHeadDistances, parameters, &gradients))
        var result = asDependent.gradient(
            ofInput: states, output: dependents, fromOutput: ofDependents, dropout: rate, parameters, &gradients)
        result.add(
            asHead.gradient(
                ofInput: states, output: heads, fromOutput: ofHeads, dropout: rate, parameters, &gradients))
        return result
    }
}
