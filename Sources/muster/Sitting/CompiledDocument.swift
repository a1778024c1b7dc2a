import Cards
import DeckCompilation
import Diagnostics

/// A document compiled in memory, to be drilled at once.
enum CompiledDocument {
    /// A deck called after the file; its entries stand on the lines of the document that they come from.
    ///
    /// - Throws: a `Diagnostic` for a document that gives no card.
    static func deck(of source: SourceText) throws(Diagnostic) -> Deck {
        let entries = try DeckCompiler().compile([source]).cards.map { compiled in
            Deck.Entry(card: compiled.card(from: source.path), lines: compiled.evidence.line...compiled.evidence.line)
        }
        guard !entries.isEmpty else {
            throw Diagnostic(
                "no card can be made of this text", path: source.path,
                notes: ["the compiler reads English prose that says when, who, where, how many or why"])
        }
        return Deck(name: String(source.path.fileStem), path: source.path, entries: entries)
    }
}
