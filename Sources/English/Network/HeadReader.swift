internal import CEnglishModel
internal import Diagnostics

/// Finds the head of each word: the best tree over biaffine scores.
///
/// score(word, head) = (dependent · weights + bias) · head + what each of both says of the distance. Source: Dozat and Manning,
/// "Deep Biaffine Attention for Neural Dependency Parsing", ICLR 2017; the distance as a part of the score follows Qi et
/// al., "Universal Dependency Parsing from Scratch", CoNLL 2018.
struct HeadReader {
    private let asDependent: QuantizedLayer
    private let asHead: QuantizedLayer
    private let root: [Float]
    private let product: QuantizedLayer
    private let distances: QuantizedLayer
    private let headDistances: QuantizedLayer

    /// - Parameter width: how many numbers a word's states have.
    init(_ model: LanguageModel, width: Int) throws(Diagnostic) {
        asDependent = try model.layer(.arcDependent, columns: width)
        asHead = try model.layer(.arcHead, rows: asDependent.rows, columns: width)
        root = try model.floats(.arcRoot, count: asHead.rows)
        product = try model.layer(.arcProduct, rows: asHead.rows, columns: asDependent.rows)
        distances = try model.layer(.arcDistances, rows: Distance.count, columns: asDependent.rows)
        headDistances = try model.layer(.arcHeadDistances, rows: Distance.count, columns: asHead.rows)
        guard asHead.rows % ModelFormat.columnMultiple == 0 else {
            throw Diagnostic.model("has a part of a wrong size: \(ModelSection.arcHead)")
        }
    }

    /// For each sentence the head of each word, from 1; 0 is the root.
    func heads(_ states: [Int8], _ batch: SentenceBatch) -> [[Int]] {
        let dependents = asDependent.hidden(states, steps: ModelFormat.stateSteps)
        let products = product.outputs(dependents, steps: ModelFormat.valueSteps)
        let byDistance = distances.outputs(dependents, steps: ModelFormat.valueSteps)
        var heads = asHead.outputs(states, steps: ModelFormat.stateSteps)
        leak(&heads)
        let byHeadDistance = headDistances.outputs(
            rounded(heads, steps: ModelFormat.valueSteps), steps: ModelFormat.valueSteps)
        return batch.sentences.map { sentence in
            SpanningTree(
                scores: scores(
                    of: sentence, products: products, heads: heads, byDistance: byDistance,
                    byHeadDistance: byHeadDistance),
                words: sentence.count
            ).heads()
        }
    }

    /// For each word of a sentence a row with the root and each word as its head.
    private func scores(
        of sentence: Range<Int>, products: [Float], heads: [Float], byDistance: [Float], byHeadDistance: [Float]
    ) -> [Float] {
        let size = root.count
        let columns = sentence.count + 1
        return [Float](unsafeUninitializedCapacity: sentence.count * columns) { scores, filled in
            guard let row = scores.baseAddress else { return }
            filled = sentence.count * columns
            products.withUnsafeBufferPointer { products in
                heads.withUnsafeBufferPointer { heads in
                    guard let products = products.baseAddress, let heads = heads.baseAddress else { return }
                    let others = heads + sentence.lowerBound * size
                    for word in 0..<sentence.count {
                        let (row, product) = (row + word * columns, products + (sentence.lowerBound + word) * size)
                        english_dot_products(row, product, root, Int64(size), 1)
                        english_dot_products(row + 1, product, others, Int64(size), Int64(sentence.count))
                    }
                }
            }
            addDistances(to: row, of: sentence, byDistance, byHeadDistance)
        }
    }

    /// Adds to the scores what each word and each head thinks of the distance.
    private func addDistances(
        to scores: UnsafeMutablePointer<Float>, of sentence: Range<Int>, _ byDistance: [Float],
        _ byHeadDistance: [Float]
    ) {
        let columns = sentence.count + 1
        // A head that stands `gap` words behind its word; those before it have negative gaps.
        let classes = (-columns...columns).map { gap in
            gap < 0 ? Distance.class(of: 1 - gap, head: 1) : Distance.class(of: 1, head: 1 + gap)
        }
        byDistance.withUnsafeBufferPointer { byDistance in
            byHeadDistance.withUnsafeBufferPointer { byHeadDistance in
                classes.withUnsafeBufferPointer { classes in
                    for word in 0..<sentence.count {
                        let row = scores + word * columns
                        let own = (sentence.lowerBound + word) * Distance.count
                        row[0] += byDistance[own + Distance.class(of: word + 1, head: 0)]
                        for head in 0..<sentence.count {
                            let distance = classes[columns + head - word]
                            row[head + 1] +=
                                byDistance[own + distance]
                                + byHeadDistance[(sentence.lowerBound + head) * Distance.count + distance]
                        }
                    }
                }
            }
        }
    }
}
