/// What a document, or a part of a long one, yields: cards that could be made, and why some sentences give none.
package struct Yield: Sendable {
    /// In the order of the text.
    package private(set) var candidates: [Candidate]
    /// Words of sentences without a candidate that nothing told explains, one for each sentence: "he", "the second tower".
    /// Bytes of the document, in its order.
    package private(set) var unclear: [Range<Int>]

    package init(candidates: [Candidate] = [], unclear: [Range<Int>] = []) {
        self.candidates = candidates
        self.unclear = unclear
    }

    /// Adds what the next part yields.
    package mutating func append(_ next: Yield) {
        candidates += next.candidates
        unclear += next.unclear
    }
}
