import English

/// A sentence as the network sees it, with what it should say.
struct Example: Sendable {
    /// For each word the rows of its features; that of the form is the first.
    var features: [[Int32]]
    /// Classes of the words; −1 where nothing is to be learned.
    var partsOfSpeech: [Int]
    var morphologies: [Int]
    var lemmaRules: [Int]
    var entityTypes: [Int]
    /// From 1; 0 is the root.
    var heads: [Int]
    var relations: [Int]

    var count: Int { features.count }
}

/// Examples that are computed together, their words one after the other.
struct ExampleBatch: Sendable {
    let examples: [Example]
    let packed: SentenceBatch

    init(_ examples: [Example]) {
        self.examples = examples
        packed = SentenceBatch(lengths: examples.map(\.count))
    }

    /// What the examples say of their words, one after the other.
    func all<Element>(_ path: KeyPath<Example, [Element]>) -> [Element] { examples.flatMap { $0[keyPath: path] } }

    /// For each word the number of its example.
    var exampleOfWord: [Int] {
        examples.indices.flatMap { [Int](repeating: $0, count: examples[$0].count) }
    }
}
