/// What a card is known by: its explicit `id:`, or 16 hex digits worked out from its text.
package struct CardIdentifier: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
    package let text: String

    package init(_ text: String) { self.text = text }

    package init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    package var description: String { text }

    package static func < (left: CardIdentifier, right: CardIdentifier) -> Bool { left.text < right.text }
}
