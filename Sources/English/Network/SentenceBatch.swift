/// Sentences that are analysed at once, word beside word.
///
/// The longest sentence comes first; step t has the word t of each sentence that is long enough, in that order. So the
/// sentences of a step are always the first ones of the step before.
package struct SentenceBatch: Sendable {
    /// The words of each sentence, as rows of all words one after the other, sentences in the order given.
    package let sentences: [Range<Int>]
    /// The words of each step, as places in the order of the steps.
    package let steps: [Range<Int>]
    /// For each place in the order of the steps its word.
    package let forward: [Int]
    /// The same where each sentence is read from its end.
    package let backward: [Int]

    /// How many words there are.
    package var count: Int { forward.count }

    /// - Parameter lengths: how many words each sentence has.
    package init(lengths: [Int]) {
        var start = 0
        sentences = lengths.map { length in
            defer { start += length }
            return start..<start + length
        }
        let order = lengths.indices.sorted { (lengths[$1], $0) < (lengths[$0], $1) }
        var steps: [Range<Int>] = []
        var forward: [Int] = []
        var backward: [Int] = []
        for step in 0..<(lengths.max() ?? 0) {
            let first = forward.count
            for sentence in order.prefix(while: { lengths[$0] > step }) {
                forward.append(sentences[sentence].lowerBound + step)
                backward.append(sentences[sentence].upperBound - 1 - step)
            }
            steps.append(first..<forward.count)
        }
        self.steps = steps
        self.forward = forward
        self.backward = backward
    }
}
