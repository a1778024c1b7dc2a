/// The vectors of the words of some sentences, each different word looked up once: a text uses few words, and those again and
/// again.
struct WordVectors: Sendable {
    /// How many numbers a vector has.
    private let width: Int
    /// For each sentence the place of each word in `vectors`.
    private var places: [[Int]] = []
    private let vectors: [Int8]

    /// A word; one that opens its sentence is read in another way.
    private struct Key: Hashable {
        let form: String
        let isFirst: Bool
    }

    /// - Parameter embed: the vectors of some words, one after the other.
    init(of sentences: [ArraySlice<String>], width: Int, embed: ([WordFeatures]) -> [Int8]) {
        self.width = width
        var known: [Key: Int] = [:]
        var words: [WordFeatures] = []
        for sentence in sentences {
            // A slice counts from where its sentence begins, so that only one of its pieces has the first word.
            places.append(
                sentence.indices.map { index in
                    let key = Key(form: sentence[index], isFirst: index == 0)
                    if let place = known[key] { return place }
                    known[key] = words.count
                    words.append(WordFeatures(form: key.form, isFirst: key.isFirst))
                    return words.count - 1
                })
        }
        vectors = embed(words)
    }

    /// The vectors of the words of some of the sentences, one after the other.
    func rows(of sentences: ArraySlice<Int>) -> [Int8] {
        let count = sentences.reduce(0) { $0 + places[$1].count } * width
        return [Int8](unsafeUninitializedCapacity: count) { rows, filled in
            for place in sentences.lazy.flatMap({ places[$0] }) {
                _ = rows[filled..<filled + width].initialize(
                    fromContentsOf: vectors[place * width..<(place + 1) * width])
                filled += width
            }
        }
    }
}
