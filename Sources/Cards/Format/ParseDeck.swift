package import Diagnostics

/// Reads a deck: all its good cards, and every problem of the others, in the order of their lines.
///
/// A deck whose front matter gives no name is called after its file. docs/deck-format.md describes the format. Linear in the length of the text.
package func parseDeck(_ source: SourceText, reporting problems: inout [Diagnostic]) -> Deck {
    var parser = DeckParser(source)
    parser.parse()
    problems += parser.problems.enumerated().sorted { left, right in
        guard let first = left.element.place, let second = right.element.place, first != second else {
            return left.offset < right.offset
        }
        return first < second
    }.map(\.element)
    return Deck(name: parser.name ?? String(source.path.fileStem), path: source.path, entries: parser.entries)
}
