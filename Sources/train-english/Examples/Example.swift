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

    /// How many words there are.
    var count: Int { features.count }
}
