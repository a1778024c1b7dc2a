import Cards
import Diagnostics
import Scheduling
import Storage
import Study

/// The deck files of a sitting, which its learner may add answers to, and open in the editor.
struct SittingDecks {
    /// As they were read last.
    private(set) var decks: [Deck]
    /// Nil where the sitting has none.
    let folder: StudyFolder?

    /// Asks whether to open a deck again that has an error in it.
    private let wantsToGoBack: () -> Bool

    init(decks: [Deck], folder: StudyFolder?, wantsToGoBack: @escaping () -> Bool) {
        self.decks = decks
        self.folder = folder
        self.wantsToGoBack = wantsToGoBack
    }

    /// What an editor made of a card: what stands in its place, nil where nothing does, and its deck.
    struct EditedCard {
        let card: Card?
        let deck: Deck
    }

    /// Opens the deck of a card in the learner's editor, at the card, and reads it anew. Errors in it are reported.
    ///
    /// - Throws: a `Diagnostic` where the card stands in no deck file, or the editor or the file fails.
    mutating func open(_ planned: PlannedCard) throws(Diagnostic) -> EditedCard {
        let identifier = planned.card.identifier
        let place = decks.firstIndex { deck in
            deck.name == planned.deck && deck.entries.contains { $0.card.identifier == identifier }
        }
        guard let place, decks[place].path.hasSuffix(DeckLibrary.ending),
            let entry = decks[place].entries.first(where: { $0.card.identifier == identifier })
        else { throw Diagnostic("this card stands in no deck file") }
        let before = decks[place]
        let path = try path(of: before)
        var line = entry.lines.lowerBound
        while true {
            try TextEditor.open(path, line: line)
            var problems: [Diagnostic] = []
            let after = parseDeck(try readText(at: path, as: before.path, limits: .deck), reporting: &problems)
            let errors = problems.filter { $0.severity == .error }
            report(errors)
            if let error = errors.first, wantsToGoBack() {
                line = error.place?.line ?? line
                continue
            }
            decks[place] = after
            return EditedCard(card: Self.successor(of: entry, from: before, in: after), deck: after)
        }
    }

    /// What stands in the place of a card after its deck was edited: itself, else what it is known again as among the cards that
    /// are new, else, where none was deleted, the only new one.
    static func successor(of entry: Deck.Entry, from before: Deck, in after: Deck) -> Card? {
        if let same = after.entries.first(where: { $0.card.identifier == entry.card.identifier }) { return same.card }
        let (known, present) = (before.identifiers, after.identifiers)
        let gone = before.entries.map(\.card).filter { !present.contains($0.identifier) }
        let new = after.entries.map(\.card).filter { !known.contains($0.identifier) }
        let matching = CardMatching(
            gone: gone.map { CardText($0, deck: before.name) }, new: new.map { CardText($0, deck: after.name) })
        if let pair = matching.pairs.first(where: { gone[$0.gone].identifier == entry.card.identifier }) {
            return new[pair.new]
        }
        return gone.count == 1 && new.count == 1 ? new.first : nil
    }

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

extension Deck {
    fileprivate var identifiers: Set<CardIdentifier> { Set(entries.map(\.card.identifier)) }
}
