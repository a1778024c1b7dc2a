import English

/// A text of one sentence with its tree and clauses.
func analysed(_ text: String) throws -> AnalysedSentence {
    let words = WordCutter.words(of: text)
    let parser = try EnglishParser(LanguageModel.embedded)
    let tree = SentencePieces.parse([words.map(\.form)], with: parser)[0]
    return AnalysedSentence(words, tree, range: 0..<text.utf8.count)
}
