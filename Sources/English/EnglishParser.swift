package import Diagnostics
internal import Parallel

/// Tags, lemmatizes and parses sentences with a trained model; the same words always give the same trees.
package struct EnglishParser {
    private let encoder: WordEncoder
    private let heads: HeadReader
    private let relations: RelationReader
    private let tags: WordTagger
    private let relationNames: [String]
    /// The class of "root", which is the relation of the word on the root and of no other.
    private let rootRelation: Int

    /// Sentences that are longer are analysed in pieces, so that the time stays in proportion to the length.
    package static let longestPiece = 200
    /// Words that are analysed at once: enough that each weight is used for several words.
    private static let batchWords = 256

    /// The parser with the model that is a part of the program; made once.
    package static var embedded: EnglishParser {
        get throws(Diagnostic) { try made.get() }
    }

    // It is only read, and so are the weights that it points to.
    private nonisolated(unsafe) static let made = Result { () throws(Diagnostic) in
        try EnglishParser(LanguageModel.embedded)
    }

    /// - Throws: where the model is not whole.
    package init(_ model: LanguageModel) throws(Diagnostic) {
        encoder = try WordEncoder(model)
        heads = try HeadReader(model, width: encoder.width)
        relations = try RelationReader(model, width: encoder.width)
        tags = try WordTagger(model, width: encoder.width, embeddedWidth: encoder.embeddedWidth)
        relationNames = model.list(.relations).map { String($0) }
        guard let root = relationNames.firstIndex(of: "root") else { throw Diagnostic.model("has no root") }
        rootRelation = root
    }

    /// The words of each sentence with all that the model says of them.
    ///
    /// - Parameter sentences: the forms of each sentence.
    package func parse(_ sentences: [[String]]) -> [[Word]] {
        var pieces: [ArraySlice<String>] = []
        var counts: [Int] = []
        for sentence in sentences {
            let starts = stride(from: 0, to: sentence.count, by: Self.longestPiece)
            pieces += starts.map { sentence[$0..<min($0 + Self.longestPiece, sentence.count)] }
            counts.append(starts.underestimatedCount)
        }
        let parsed = parsePieces(pieces)
        var rest = parsed[...]
        return counts.map { count in
            defer { rest = rest.dropFirst(count) }
            return joined(rest.prefix(count))
        }
    }

    /// Parses pieces of like length together, which is quickest, and gives them back in their order.
    private func parsePieces(_ pieces: [ArraySlice<String>]) -> [[Word]] {
        let order = pieces.indices.sorted { (pieces[$0].count, $0) < (pieces[$1].count, $1) }
        let batches = Self.batches(order.map { pieces[$0].count }).map { order[$0] }
        let vectors = encoder.vectors(of: pieces)
        let trees = inParallel(batches.count) { batch in
            parseBatch(batches[batch].map { pieces[$0] }, vectors.words(of: batches[batch]), vectors)
        }
        var parsed = [[Word]](repeating: [], count: pieces.count)
        for (batch, trees) in zip(batches, trees) {
            for (piece, words) in zip(batch, trees) { parsed[piece] = words }
        }
        return parsed
    }

    /// What is parsed together of pieces with so many words each: some behind each other, of `batchWords` words in all.
    private static func batches(_ counts: [Int]) -> [Range<Int>] {
        var batches: [Range<Int>] = []
        var start = 0
        while start < counts.count {
            var end = start
            var words = 0
            repeat {
                words += counts[end]
                end += 1
            } while end < counts.count && words + counts[end] <= batchWords
            batches.append(start..<end)
            start = end
        }
        return batches
    }

    /// The pieces of a long sentence as one tree: each hangs on the word of the first piece that is on the root.
    private func joined(_ pieces: ArraySlice<[Word]>) -> [Word] {
        guard pieces.count > 1, var words = pieces.first else { return pieces.first ?? [] }
        let root = (words.firstIndex { $0.head == 0 } ?? 0) + 1
        for piece in pieces.dropFirst() {
            let offset = words.count
            words += piece.map { word in
                word.head == 0
                    ? word.hanging(on: root, as: "parataxis") : word.hanging(on: word.head + offset, as: word.relation)
            }
        }
        return words
    }

    private func parseBatch(_ sentences: [ArraySlice<String>], _ words: [Int], _ vectors: WordVectors) -> [[Word]] {
        let batch = SentenceBatch(lengths: sentences.map(\.count))
        let states = encoder.states(of: words, vectors, batch)
        let heads = heads.heads(states.states, batch)
        let scores = relations.scores(states.states, heads: heads, batch)
        let forms = sentences.flatMap { $0 }
        let tagged = tags.tags(of: forms, states)
        return zip(batch.sentences, heads).map { sentence, heads in
            zip(sentence, heads).map { word, head in
                let relation = relation(scores, of: word, head: head)
                return Word(
                    form: forms[word], lemma: tagged[word].lemma, partOfSpeech: tagged[word].partOfSpeech,
                    features: tagged[word].features, head: head, relation: relationNames[relation],
                    entityType: tagged[word].entityType)
            }
        }
    }

    private func relation(_ scores: [Float], of word: Int, head: Int) -> Int {
        guard head > 0 else { return rootRelation }
        let before = scores.best(ofRow: word, columns: relationNames.count, among: 0..<rootRelation)
        let behind = scores.best(
            ofRow: word, columns: relationNames.count, among: rootRelation + 1..<relationNames.count)
        guard let before, let behind else { return before ?? behind ?? rootRelation }
        let row = word * relationNames.count
        return scores[row + behind] > scores[row + before] ? behind : before
    }
}
