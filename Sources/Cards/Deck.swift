/// A deck as read from its file: its cards in order, each with the lines it stands on.
package struct Deck: Sendable {
    /// From the front matter, else the file's name without its ending.
    package let name: String
    /// The file, as messages name it.
    package let path: String
    package let entries: [Entry]

    /// A card and the lines (from 1) of the deck file that it was read from.
    package struct Entry: Sendable {
        package let card: Card
        package let lines: ClosedRange<Int>

        package init(card: Card, lines: ClosedRange<Int>) {
            self.card = card
            self.lines = lines
        }
    }

    package init(name: String, path: String, entries: [Entry]) {
        self.name = name
        self.path = path
        self.entries = entries
    }
}
