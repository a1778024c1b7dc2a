import Cards
import Diagnostics
import Grading
import Storage

/// A deck file in which everything was mended that can be without loss.
struct DeckMending {
    /// The file, as messages name it.
    let path: String
    let count: Int

    var summary: String { "\(path): \(Amount.counted(count, "problem")) mended" }

    /// Mends the files; those in which nothing can be mended stay as they are, byte for byte.
    static func all(in paths: [String]) throws(Diagnostic) -> [DeckMending] {
        var mended: [DeckMending] = []
        for path in paths {
            let shown = StudyFolder.displayName(of: path)
            guard let source = try? readText(at: path, as: shown, limits: .deck) else { continue }
            let (text, count) = mend(source)
            guard count > 0 else { continue }
            try replaceFile(at: path, as: shown, with: text)
            mended.append(DeckMending(path: shown, count: count))
        }
        return mended
    }

    /// The text after all edits that problems bring along; mending one may show the next.
    private static func mend(_ source: SourceText) -> (text: String, count: Int) {
        var text = source.text
        var count = 0
        for _ in 0..<5 {
            var problems: [Diagnostic] = []
            let file = DeckFile(SourceText(path: source.path, text: text), reporting: &problems)
            problems += checkAnswers([file])
            let edits = problems.flatMap(\.fix)
            let mended = text.applying(edits)
            guard !edits.isEmpty, mended != text else { break }
            // Never at the cost of a card.
            var rest: [Diagnostic] = []
            let after = DeckFile(SourceText(path: source.path, text: mended), reporting: &rest)
            guard after.deck.entries.count >= file.deck.entries.count else { break }
            text = mended
            count += edits.count
        }
        return (text, count)
    }
}
