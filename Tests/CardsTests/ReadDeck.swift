import Cards
import Diagnostics

/// A deck of the given text, with its problems as they print.
func readDeck(_ text: String, path: String = "Decks/rome.md") -> (deck: Deck, problems: [String]) {
    var problems: [Diagnostic] = []
    let deck = parseDeck(SourceText(path: path, text: text), reporting: &problems)
    return (deck, problems.map(\.rendered))
}

/// The cards of a deck without problems.
func readCards(_ text: String) -> [Card] {
    let (deck, problems) = readDeck(text)
    return problems.isEmpty ? deck.entries.map(\.card) : []
}
