import Cards
import Diagnostics
import Storage
import Study

/// The accepted answers in the deck files of a sitting, which its learner may add to.
struct DeckAnswers {
    let decks: [Deck]
    /// Nil where the sitting has none.
    let folder: StudyFolder?

    /// Adds an answer to its card or takes it out again; every other byte of the file stays. Returns the file as the learner
    /// knows it, nil where the file already is as it should be.
    func carryOut(_ change: DeckEdit) throws(Diagnostic) -> String? {
        let deck = decks.first { deck in
            deck.name == change.deck && deck.entries.contains { $0.card.identifier == change.card }
        }
        guard let deck, deck.path.hasSuffix(DeckLibrary.ending) else {
            throw Diagnostic("this card stands in no deck file")
        }
        let path = try path(of: deck)
        var bytes = try readBytes(at: path, as: deck.path, limits: .deck)
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let hasMark = bytes.starts(with: mark)
        if hasMark { bytes.removeFirst(mark.count) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Diagnostic("the file is not UTF-8", path: deck.path)
        }
        // Read anew: an editor may have changed it since the sitting began.
        var problems: [Diagnostic] = []
        var file = DeckFile(SourceText(path: deck.path, text: text), reporting: &problems)
        if change.isAddition {
            try file.addAnswer(change.answer, to: change.card)
        } else {
            try file.removeAnswer(change.answer, from: change.card)
        }
        guard file.text != text else { return nil }
        try replaceFile(at: path, as: deck.path, with: (hasMark ? mark : []) + Array(file.text.utf8))
        return deck.path
    }

    private func path(of deck: Deck) throws(Diagnostic) -> String {
        guard let folder else { return deck.path }
        return try DeckLibrary.paths(in: folder).first { StudyFolder.displayName(of: $0) == deck.path } ?? deck.path
    }
}
