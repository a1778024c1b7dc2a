internal import English

/// A sentence of a document with its tree.
struct ParsedSentence: Sendable {
    let passage: Passage
    /// As Universal Dependencies count words, with their bytes in the block's text; never empty.
    var words: [CutWord] { passage.sentence.words }
    /// One word for each of `words`.
    var tree: [Word] { passage.sentence.tree }

    init(_ passage: Passage) { self.passage = passage }

    /// The words that share bytes with a range of the block's text.
    func words(in bytes: Range<Int>) -> Range<Int> {
        words.indices(overlapping: bytes, by: \.range)
    }
}
