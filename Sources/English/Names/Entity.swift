/// A person, place or other thing that a sentence names.
package struct Entity: Sendable, Hashable {
    /// The words of the name, as indices of the sentence, without "the" before it.
    package let words: Range<Int>
    package let type: EntityType
    /// Whether words tell the type, and not the model alone.
    package let isSure: Bool

    package init(words: Range<Int>, type: EntityType, isSure: Bool = true) {
        self.words = words
        self.type = type
        self.isSure = isSure
    }
}

/// What a name can be the name of.
package enum EntityType: String, Sendable, Hashable, CaseIterable {
    case person
    case place
    case organization
    case event
    /// What lays down rules: an order, a treaty, a law.
    case order
    /// What people write, compose, paint or make to be seen.
    case work
    case other
}
