package import Cards

/// A card from a file of another program.
package struct ImportedCard: Hashable, Sendable {
    package let card: Card
    /// The line (from 1) of the file that it begins on.
    package let line: Int

    package init(card: Card, line: Int) {
        self.card = card
        self.line = line
    }
}
