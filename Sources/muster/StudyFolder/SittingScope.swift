import Cards
import ReviewHistory
import Scheduling

/// Which deck files a sitting needs: those of the decks that are named; over all decks those with cards that are due or were answered today or missed, and the first
/// ones with new cards. All others need not be read before the first question.
struct SittingScope {
    /// What the sitting asks.
    let mode: StudyMode
    /// How many new cards it begins at most; nil for as many as the learner has set.
    let newCards: Int?
    /// The decks that it asks, by name or file; all where there are none.
    var names: [String] = []

    /// So few decks are read as a whole.
    private static let fewFiles = 24
    private static let fewCards = 2000

    /// The names of the files that are needed; nil where all are.
    ///
    /// New cards are taken from the decks in turns, so as many decks with new cards as cards are wanted are enough; twice as
    /// many, since a card may be put off for another one that rests on its sentence.
    func files(of index: DeckIndex, _ history: LearnerHistory, today: Int) -> Set<String>? {
        guard index.files.count > Self.fewFiles, index.cardCount > Self.fewCards else { return nil }
        guard names.isEmpty else { return named(in: index) }
        var wanted: Set<UInt64> = []
        var known: Set<UInt64> = []
        for record in history.cards {
            let key = DeckIndex.key(record.card)
            known.insert(key)
            let progress = record.progress
            if progress.dueDay <= today || progress.lastDay == today || progress.firstDay == today
                || progress.isOpenLapse
            {
                wanted.insert(key)
            }
        }
        for card in history.missedLately { wanted.insert(DeckIndex.key(card)) }
        var decksWithNew = mode == .review ? 0 : (newCards ?? history.settings.newCardsPerDay) * 2 + 2
        var names: Set<String> = []
        for file in index.files {
            if decksWithNew > 0, file.cards.contains(where: { !known.contains($0) }) {
                decksWithNew -= 1
                names.insert(file.name)
            } else if !wanted.isEmpty, file.cards.contains(where: wanted.contains) {
                names.insert(file.name)
            }
        }
        return names
    }

    /// The files of the decks that are named; nil where one is named otherwise, as by a path.
    private func named(in index: DeckIndex) -> Set<String>? {
        var files: Set<String> = []
        for name in names {
            let found = index.files.filter {
                $0.deck == name || $0.name == name || $0.name == name + DeckLibrary.ending
            }
            guard !found.isEmpty else { return nil }
            files.formUnion(found.map(\.name))
        }
        return files
    }
}
