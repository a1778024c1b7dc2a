import Cards
import DeckCompilation
import Diagnostics
import Storage

/// The file of the cards that the compiler has made for a deck, as it made them: `.NAME.compiled.md` beside it, a deck too. What
/// differs in the deck was changed by its author, what is missing there was deleted.
struct CompiledBase {
    let path: String

    init(besideDeck deck: String) { path = joined(folder(of: deck), ".\(deck.fileStem).compiled.md") }

    /// The cards made so far; none where nothing was made, or the file was deleted.
    func cards() throws(Diagnostic) -> [Card] {
        guard hasFile(path) else { return [] }
        var problems: [Diagnostic] = []
        let source = try readText(at: path, as: StudyFolder.displayName(of: path), limits: .deck)
        return parseDeck(source, reporting: &problems).entries.map(\.card)
    }

    /// Remembers the cards made, where they differ from those known.
    func write(_ cards: [Card]) throws(Diagnostic) {
        let shown = StudyFolder.displayName(of: path)
        let text = printDeck(cards)
        if hasFile(path), try readText(at: path, as: shown, limits: .deck).text == text { return }
        try replaceFile(at: path, as: shown, with: text)
    }
}
