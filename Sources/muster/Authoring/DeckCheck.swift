import Cards
import DeckExchange
import Diagnostics
import Parallel
import Grading
import Storage
import Terminal
import ReviewHistory

/// What `muster check` says of some decks, and what `new` and `edit` say when the editor is closed.
struct DeckCheck {
    let problems: [Diagnostic]
    private let deckCount: Int
    private let cardCount: Int

    /// Reads and checks the deck files at `paths`, on all processors.
    init(files paths: [String]) {
        let checked = inParallel(paths.count) { CheckedFile(paths[$0]) }
        let files = checked.compactMap(\.file)
        problems = checked.flatMap(\.read) + checkTogether(files) + checked.flatMap(\.seen)
        deckCount = files.count
        cardCount = files.reduce(0) { $0 + $1.deck.entries.count }
    }

    /// A deck file with what is wrong in it by itself.
    private struct CheckedFile: Sendable {
        let file: DeckFile?
        /// Problems of reading.
        let read: [Diagnostic]
        /// What is suspicious in the cards.
        let seen: [Diagnostic]

        init(_ path: String) {
            var problems: [Diagnostic] = []
            do throws(Diagnostic) {
                let source = try readText(at: path, as: StudyFolder.displayName(of: path), limits: .deck)
                let file = DeckFile(source, reporting: &problems)
                self.file = file
                seen = checkDeck(file) + checkAnswers([file]) + Self.foreignMarks(in: file)
            } catch {
                problems.append(error)
                file = nil
                seen = []
            }
            read = problems
        }

        /// That a file without a card has the marks of other programs.
        private static func foreignMarks(in file: DeckFile) -> [Diagnostic] {
            guard file.deck.entries.isEmpty else { return [] }
            var problems: [Diagnostic] = []
            guard let card = MarkedNotes(file.source, reporting: &problems).cards.first else { return [] }
            return [
                Diagnostic(
                    "this is a card for another program, and none here", severity: .warning, in: file.source,
                    at: file.source.range(ofLine: card.line),
                    notes: ["move the file out of Decks, and make a deck of it with: muster import FILE"])
            ]
        }
    }

    var hasErrors: Bool { problems.contains { $0.severity == .error } }

    /// That some problems can be mended by the program; nil where none can.
    var fixHint: String? {
        let count = problems.count { !$0.fix.isEmpty }
        return count == 0 ? nil : "\(Amount.counted(count, "problem")) can be mended with: muster check --fix"
    }

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
