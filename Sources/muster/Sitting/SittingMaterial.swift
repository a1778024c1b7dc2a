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
            let found = Self.decks(called: name, in: library)
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

    /// The decks of that name; where there is none, the only one whose file or name begins with it.
    private static func decks(called name: String, in library: DeckLibrary) -> [Deck] {
        let found = library.decks.filter { isCalled($0, name) }
        guard found.isEmpty, !hasFile(name), name.count > 1 else { return found }
        let beginning = name.lowercased()
        let meant = library.decks.filter {
            fileName(of: $0.path).lowercased().hasPrefix(beginning) || $0.name.lowercased().hasPrefix(beginning)
        }
        return meant.count == 1 ? meant : []
    }

    private static func isCalled(_ deck: Deck, _ name: String) -> Bool {
        let file = fileName(of: deck.path)
        return deck.name == name || file == name || file == name + DeckLibrary.ending
            || Surroundings.wholePath(of: deck.path) == Surroundings.wholePath(of: name)
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
