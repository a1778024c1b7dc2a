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

    private func scores(
        of sentence: Range<Int>, products: [Float], heads: [Float], byDistance: [Float], byHeadDistance: [Float]
    ) -> [Float] {
        let size = root.count
        let columns = sentence.count + 1
        var scores = [Float](repeating: 0, count: sentence.count * columns)
        products.withUnsafeBufferPointer { products in
            heads.withUnsafeBufferPointer { heads in
                root.withUnsafeBufferPointer { root in
                    guard let products = products.baseAddress, let heads = heads.baseAddress,
                        let root = root.baseAddress
                    else { return }
                    for word in 0..<sentence.count {
                        let product = products + (sentence.lowerBound + word) * size
                        for head in 0..<columns {
                            let other = head == 0 ? root : heads + (sentence.lowerBound + head - 1) * size
                            scores[word * columns + head] = dotProduct(product, other, count: size)
                        }
                    }
                }
            }
        }
        for word in 0..<sentence.count {
            let row = (sentence.lowerBound + word) * Distance.count
            scores[word * columns] += byDistance[row + Distance.class(of: word + 1, head: 0)]
            for head in 1..<columns {
                let distance = Distance.class(of: word + 1, head: head)
                scores[word * columns + head] +=
                    byDistance[row + distance]
                    + byHeadDistance[(sentence.lowerBound + head - 1) * Distance.count + distance]
            }
        }
        return scores
    }
}

/// The sum of products, in sixteen sums side by side; `count` is a multiple of 16.
private func dotProduct(_ left: UnsafePointer<Float>, _ right: UnsafePointer<Float>, count: Int) -> Float {
    var sums = SIMD16<Float>.zero
    for index in stride(from: 0, to: count, by: 16) {
        let l = UnsafeRawPointer(left + index).loadUnaligned(as: SIMD16<Float>.self)
        let r = UnsafeRawPointer(right + index).loadUnaligned(as: SIMD16<Float>.self)
        sums += l * r
    }
    var half = sums.lowHalf + sums.highHalf
    half = SIMD8(lowHalf: half.lowHalf + half.highHalf, highHalf: .zero)
    return (half[0] + half[1]) + (half[2] + half[3])
}
