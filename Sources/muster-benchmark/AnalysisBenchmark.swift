import Diagnostics
import English
import Storage

/// The sentences of the shipped documents, and how long it takes to analyse them.
struct AnalysisBenchmark {
    private let sentences: [[String]]

    /// How many words there are.
    let words: Int

    /// As many sentences as have `words` words together, from the documents beside the shipped deck over and over.
    init(words: Int) throws(Diagnostic) {
        var once: [[String]] = []
        for path in ["Decks/order-227.txt", "Decks/soviet-union-1939-1950.txt"] {
            let text = try readText(at: path).text
            let bytes = Array(text.utf8)
            for range in English.sentences(in: text) {
                once.append(WordCutter.words(of: String(decoding: bytes[range], as: UTF8.self)).map(\.form))
            }
        }
        let count = once.reduce(0) { $0 + $1.count }
        guard count > 0 else { throw Diagnostic("the shipped documents have no words") }
        sentences = Array(repeatElement(once, count: words / count + 1).joined())
        self.words = sentences.reduce(0) { $0 + $1.count }
    }

    /// Prepares the model: its weights may be laid out anew.
    func load() throws { _ = try EnglishParser(LanguageModel.embedded) }

    /// Tags, lemmatizes and parses all sentences, on all cores; fails when a word is lost.
    func analyse() throws {
        let parsed = try EnglishParser(LanguageModel.embedded).parse(sentences)
        guard parsed.reduce(0, { $0 + $1.count }) == words else { throw Diagnostic("the benchmark lost words") }
    }
}
