/// A card that is missed more often than others.
package struct HardCard: Hashable, Codable, Sendable {
    package let card: String
    package let deck: String
    /// Nil for a card that no deck has.
    package let prompt: String?
    package let answer: String?
    /// First answers of a day, and how many were right.
    package let recall: Tally
    /// How often it was forgotten after it had been known.
    package let lapses: Int
    /// From 1 to 10, by the memory model.
    package let difficulty: Double

    package var misses: Int { recall.total - recall.right }
}

/// A wrong answer that was given again and again.
package struct Confusion: Hashable, Codable, Sendable {
    package let card: String
    package let deck: String
    /// Nil for a card that no deck has.
    package let prompt: String?
    package let answer: String?
    /// What was given instead; of several spellings the first in the order of texts, in which capitals come first.
    package let given: String
    package let count: Int
    /// The question to which that would have been right, where there is one.
    package let rightFor: String?
}
