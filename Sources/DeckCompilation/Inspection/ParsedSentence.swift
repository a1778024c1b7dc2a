internal import Diagnostics
internal import English

/// A sentence of a document with its tree.
struct ParsedSentence: Sendable {
    let passage: Passage
    /// As Universal Dependencies count words, with their bytes in the block's text; never empty.
    let words: [CutWord]
    /// One word for each of `words`.
    let tree: [Word]

    /// The sentences of some passages, all of them parsed at once; passages without words are left out.
    ///
    /// - Throws: where the model of English that the program was built with cannot be used.
    static func parse(_ passages: [Passage]) throws(Diagnostic) -> [ParsedSentence] {
        let cut = passages.compactMap { passage -> (passage: Passage, words: [CutWord])? in
            let range = passage.sentence.range
            let words = WordCutter.words(of: passage.block.text(range), base: range.lowerBound)
            return words.isEmpty ? nil : (passage, words)
        }
        let parser = try EnglishParser(LanguageModel.embedded)
        return zip(cut, parser.parse(cut.map { $0.words.map(\.form) })).map { cut, tree in
            ParsedSentence(passage: cut.passage, words: cut.words, tree: tree)
        }
    }

    /// The words that share bytes with a range of the block's text.
    func words(in bytes: Range<Int>) -> Range<Int> {
        words.indices(overlapping: bytes, by: \.range)
    }
}
