package import Diagnostics

/// Reads a deck: all its good cards, and every problem of the others, in the order of their lines.
///
/// docs/deck-format.md describes the format. Linear in the length of the text.
package func parseDeck(_ source: SourceText, reporting problems: inout [Diagnostic]) -> Deck {
    var parser = DeckParser(source)
    parser.parse()
    problems += parser.problems.enumerated().sorted { left, right in
        guard let first = left.element.place, let second = right.element.place, first != second else {
            return left.offset < right.offset
        }
        return first < second
    }.map(\.element)
    return Deck(name: parser.name ?? deckName(ofFile: source.path), path: source.path, entries: parser.entries)
}

/// The name of a deck whose front matter gives none: that of its file without the folders and the ending.
private func deckName(ofFile path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    let name = file.lastIndex(of: ".").map { file[..<$0] } ?? file
    return name.isEmpty ? String(file) : String(name)
}
