import English

/// Examples that are computed together, their words one after the other.
struct ExampleBatch: Sendable {
    let examples: [Example]
    /// Their words as rows, and the order in which recurrent layers read them.
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
