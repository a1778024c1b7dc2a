import Cards
import Diagnostics
import Storage

/// What a sitting is drawn from: the decks that were named, and documents compiled in memory.
struct SittingMaterial {
    /// Decks to choose cards from.
    let decks: [Deck]

    /// The decks that `names` stand for, all of the library where there are none.
    ///
    /// A name is a deck's name, its file's name with or without ending, the path of a deck file, or the path of a
    /// document, which is compiled at once.
    ///
    /// - Throws: a `Diagnostic` for a name that is nothing of these, and for a document without a card.
    init(named names: [String], library: DeckLibrary) throws(Diagnostic) {
        guard !names.isEmpty else {
            decks = library.decks
            return
        }
        var decks: [Deck] = []
        for name in names {
            let found = library.decks(called: name)
            if !found.isEmpty {
                decks += found
            } else if hasFile(name) {
                decks.append(try Self.read(name))
            } else {
                let known = library.decks.map { fileName(of: $0.path).dropLast(DeckLibrary.ending.count) }
                    .joined(separator: ", ")
                throw Diagnostic(
                    "no deck and no file is called “\(name)”",
                    notes: [
                        known.isEmpty ? "there is no deck yet: muster compile FILE makes one" : "the decks: \(known)"
                    ])
            }
        }
        self.decks = decks
    }

    /// A file outside of the library: a deck where cards are written in it, else a document to compile.
    private static func read(_ path: String) throws(Diagnostic) -> Deck {
        let source = try readText(at: path)
        if path.hasSuffix(DeckLibrary.ending) {
            var problems: [Diagnostic] = []
            let deck = parseDeck(source, reporting: &problems)
            if !deck.entries.isEmpty { return deck }
        }
        return try CompiledDocument.deck(of: source)
    }
}
