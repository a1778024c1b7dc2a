/// A proper name in a sentence, as token indices, with what it names.
package struct Name: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case person, place, organization, event, order, work, other
        /// A people or group of believers: "the Romans".
        case people
        /// A month, weekday or number of its own.
        case time
    }

    /// Without "the" before it.
    package let range: Range<Int>
    package let kind: Kind
    /// Joined by single spaces where the text has any.
    package let text: String
    /// Whether words tell the kind, and not the model alone.
    package let isSure: Bool

    package init(range: Range<Int>, kind: Kind, text: String, isSure: Bool = true) {
        self.isSure = isSure
        self.range = range
        self.kind = kind
        self.text = text
    }
}
