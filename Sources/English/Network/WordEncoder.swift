internal import CEnglishModel
internal import Diagnostics

/// The network up to its recurrent states: words → vectors → states that know their sentence.
struct WordEncoder {
    private let features: FeatureTable
    private let embeddings: QuantizedLayer
    /// Scales, then shifts.
    private let normal: [Float]
    private let low: BidirectionalPass
    private let guess: QuantizedLayer
    private let high: BidirectionalPass

    /// What is known of each word.
    struct States {
        /// Rounded to `ModelFormat.valueSteps` to 1.
        var embedded: [Int8]
        /// Of the second recurrent layer, rounded to `ModelFormat.stateSteps` to 1.
        var states: [Int8]
    }

    /// How many numbers a word's states have.
    var width: Int { 2 * high.forward.size }

    /// How many numbers an embedded word has.
    var embeddedWidth: Int { embeddings.columns }

    init(_ model: LanguageModel) throws(Diagnostic) {
        embeddings = try model.layer(.embeddings, multiplies: false)
        features = try FeatureTable(model[.features], rows: embeddings.rows)
        normal = try model.floats(.normal, count: 2 * embeddings.columns)
        low = BidirectionalPass(
            forward: try RecurrentPass(
                model, input: .firstForwardInput, state: .firstForwardState, inputs: embeddings.columns),
            backward: try RecurrentPass(
                model, input: .firstBackwardInput, state: .firstBackwardState, inputs: embeddings.columns))
        let states = 2 * low.forward.size
        guess = try model.layer(.guessClasses, rows: model.list(.partsOfSpeech).count, columns: states)
        high = BidirectionalPass(
            forward: try RecurrentPass(
                model, input: .secondForwardInput, state: .secondForwardState, inputs: states + guess.rows),
            backward: try RecurrentPass(
                model, input: .secondBackwardInput, state: .secondBackwardState, inputs: states + guess.rows))
        guard low.forward.size == low.backward.size, high.forward.size == high.backward.size else {
            throw Diagnostic.model("reads sentences differently in the two directions")
        }
    }

    /// The states of all words of a batch, sentences one after the other.
    ///
    /// - Parameter words: their places among the vectors.
    func states(of words: [Int], _ vectors: WordVectors, _ batch: SentenceBatch) -> States {
        // Those that the text seldom has stand behind the frequent ones.
        var (places, rare) = (words, [Int]())
        for (index, word) in words.enumerated() where word >= vectors.frequent.count {
            places[index] = vectors.frequent.count + rare.count
            rare.append(word)
        }
        let states = low.states(
            of: places, in: vectors.products, and: low.inputProducts(vectors.rows(of: rare)),
            steps: ModelFormat.valueSteps, batch)
        return States(
            embedded: vectors.rows(of: words),
            states: high.states(withGuesses(states), steps: ModelFormat.stateSteps, batch))
    }

    /// The states of each word and behind them the probabilities of its parts of speech, filled with zeros to the inputs
    /// of the second layer.
    private func withGuesses(_ states: [Int8]) -> [Int8] {
        var probabilities = guess.outputs(states, steps: ModelFormat.stateSteps)
        let classes = guess.rows
        let (from, to) = (guess.columns, high.forward.fromInput.columns)
        let count = states.count / from
        var inputs = [Int8](repeating: 0, count: count * to)
        probabilities.withUnsafeMutableBufferPointer { probabilities in
            for word in 0..<count {
                replaceByProbabilities(
                    UnsafeMutableBufferPointer(rebasing: probabilities[word * classes..<(word + 1) * classes]))
            }
        }
        let rounded = rounded(probabilities, steps: ModelFormat.stateSteps)
        inputs.withUnsafeMutableBufferPointer { inputs in
            for word in 0..<count {
                let start = word * to
                _ = inputs[start..<start + from].update(fromContentsOf: states[word * from..<(word + 1) * from])
                _ = inputs[start + from..<start + from + classes]
                    .update(fromContentsOf: rounded[word * classes..<(word + 1) * classes])
            }
        }
        return inputs
    }

    private func replaceByProbabilities(_ scores: UnsafeMutableBufferPointer<Float>) {
        guard let base = scores.baseAddress, let highest = scores.max() else { return }
        for index in scores.indices { scores[index] -= highest }
        english_exponentials(base, Int64(scores.count))
        var sum: Float = 0
        for score in scores { sum += score }
        for index in scores.indices { scores[index] /= sum }
    }

    /// The vectors of all words of some sentences.
    func vectors(of sentences: [ArraySlice<String>]) -> WordVectors {
        WordVectors(of: sentences, width: embeddedWidth) { words in
            rounded(embedded(words), steps: ModelFormat.valueSteps)
        } products: {
            low.inputProducts($0)
        }
    }

    /// The sum of the vectors of each word's features, at mean 0 and variance 1, then scaled and shifted.
    private func embedded(_ words: [WordFeatures]) -> [Float] {
        let size = embeddings.columns
        var sums = [Float](repeating: 0, count: words.count * size)
        sums.withUnsafeMutableBufferPointer { sums in
            guard let sums = sums.baseAddress else { return }
            for (index, word) in words.enumerated() {
                let sum = sums + index * size
                for (place, hash) in word.hashes.enumerated() {
                    if let row = features.row(of: hash) {
                        embeddings.addRow(row, to: sum)
                    } else if place == 0 {
                        embeddings.addRow(0, to: sum)
                    }
                }
                normalize(sum)
            }
        }
        return sums
    }

    private func normalize(_ values: UnsafeMutablePointer<Float>) {
        let size = embeddings.columns
        let count = Float(size)
        var sum: Float = 0
        for index in 0..<size { sum += values[index] }
        let mean = sum / count
        var squares: Float = 0
        for index in 0..<size {
            values[index] -= mean
            squares += values[index] * values[index]
        }
        let inverse = 1 / (squares / count + ModelFormat.normalEpsilon).squareRoot()
        for index in 0..<size { values[index] = values[index] * inverse * normal[index] + normal[size + index] }
    }
}
