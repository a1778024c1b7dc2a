import Cards
import Diagnostics
import Grading
import Terminal

/// What `muster check` says of some decks, and what `new` and `edit` say when the editor is closed.
struct DeckCheck {
    let problems: [Diagnostic]
    private let deckCount: Int
    private let cardCount: Int

    init(_ library: DeckLibrary) {
        problems = library.problems + checkDecks(library.decks) + checkAnswers(library.decks)
        deckCount = library.decks.count
        cardCount = library.decks.reduce(0) { $0 + $1.entries.count }
    }

    var hasErrors: Bool { problems.contains { $0.severity == .error } }

    /// As in "2 decks, 80 cards: 1 error, 3 warnings".
    var summary: String {
        let errors = problems.count { $0.severity == .error }
        let warnings = problems.count - errors
        let size =
            "\(Amount.counted(deckCount, "deck")), \(Amount.counted(cardCount, "card"))"
        guard !problems.isEmpty else { return size + ": no problems" }
        let counts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
        return size + ": " + counts.map { Amount.counted($0.0, $0.1) }.joined(separator: ", ")
    }
}
