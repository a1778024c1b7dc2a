/// The vectors of the words of some sentences, each different word looked up once: a text uses few words, and those again and
/// again.
struct WordVectors: Sendable {
    /// How many numbers a vector has.
    private let width: Int
    /// For each sentence the place of each word in `vectors`.
    private var places: [[Int]] = []
    private let vectors: [Int8]
    /// The words that the text uses most, which come first.
    let frequent: Range<Int>
    /// What the network multiplies each frequent word by, worked out once for all its uses.
    let products: BidirectionalPass.InputProducts

    /// How many words count as frequent at most, whose products take 5 kB each, and how often the text has each at least.
    private static let (mostFrequent, leastUse) = (512, 3)

    /// A word; one that opens its sentence is read in another way.
    private struct Key: Hashable {
        let form: String
        let isFirst: Bool
    }

    /// - Parameters:
    ///   - embed: the vectors of some words, one after the other.
    ///   - products: what the network multiplies vectors by.
    init(
        of sentences: [ArraySlice<String>], width: Int, embed: ([WordFeatures]) -> [Int8],
        products: ([Int8]) -> BidirectionalPass.InputProducts
    ) {
        self.width = width
        var known: [Key: Int] = [:]
        var words: [Key] = []
        var uses: [Int] = []
        for sentence in sentences {
            // A slice counts from where its sentence begins, so that only one of its pieces has the first word.
            places.append(
                sentence.indices.map { index in
                    let key = Key(form: sentence[index], isFirst: index == 0)
                    if let place = known[key] {
                        uses[place] += 1
                        return place
                    }
                    known[key] = words.count
                    words.append(key)
                    uses.append(1)
                    return words.count - 1
                })
        }
        let order = words.indices.sorted { (uses[$1], $0) < (uses[$0], $1) }
        frequent = 0..<order.prefix(Self.mostFrequent).prefix { uses[$0] >= Self.leastUse }.count
        var rank = uses
        for (place, word) in order.enumerated() { rank[word] = place }
        for sentence in places.indices {
            for index in places[sentence].indices { places[sentence][index] = rank[places[sentence][index]] }
        }
        vectors = embed(order.map { WordFeatures(form: words[$0].form, isFirst: words[$0].isFirst) })
        self.products = products(Array(vectors[..<(frequent.count * width)]))
    }

    /// The words of some of the sentences, one after the other: the places of their vectors.
    func words(of sentences: ArraySlice<Int>) -> [Int] { sentences.flatMap { places[$0] } }

    /// The vectors of some words, one after the other.
    func rows(of words: some Collection<Int>) -> [Int8] {
        [Int8](unsafeUninitializedCapacity: words.count * width) { rows, filled in
            for place in words {
                _ = rows[filled..<filled + width].initialize(
                    fromContentsOf: vectors[place * width..<(place + 1) * width])
                filled += width
            }
        }
    }
}
