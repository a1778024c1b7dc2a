import Cards
import Diagnostics
import Parallel
import ReviewHistory
import Storage

/// The decks of a study folder, of which those that have not changed since the last start need not be read.
struct DeckShelf {
    let library: DeckLibrary
    /// Whether some decks were left out.
    let isPartial: Bool
    let edited: EditedCards
    private let file: DeckIndexFile
    private let before: DeckIndex?
    private let index: DeckIndex

    /// Reads what is needed: all decks without a `scope`; else those of the scope and those that have changed.
    init(
        of folder: StudyFolder, scope: SittingScope?, _ history: LearnerHistory, today: Int
    ) throws(Diagnostic) {
        file = DeckIndexFile(of: folder)
        let before = file.read()
        self.before = before
        let paths = try DeckLibrary.paths(in: folder)
        let known = Dictionary((before?.files ?? []).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let stamps = paths.map { FileStamp(of: $0) }
        let fresh = zip(paths, stamps).map { path, stamp in
            known[fileName(of: path)].flatMap { stamp != nil && $0.stamp == stamp ? $0 : nil }
        }
        var isNeeded = [Bool](repeating: true, count: paths.count)
        if let scope, let before, before.isSettled {
            let unchanged = DeckIndex(files: fresh.compactMap { $0 }, isSettled: true)
            if let names = scope.files(of: unchanged, history, today: today) {
                isNeeded = fresh.map { file in file.map { names.contains($0.name) } ?? true }
            }
        }
        isPartial = isNeeded.contains(false)
        let needed = paths.indices.filter { isNeeded[$0] }
        let reads = inParallel(needed.count) { DeckRead(paths[needed[$0]]) }
        library = DeckLibrary(
            reads: reads,
            unreadErrors: zip(fresh, isNeeded).reduce(0) { sum, file in
                sum + (file.1 ? 0 : file.0?.errorCount ?? 0)
            })
        var files: [DeckIndex.File?] = fresh
        for (place, read) in zip(needed, reads) {
            files[place] = DeckIndexFile.entry(paths[place], stamps[place], read.deck, errors: read.errorCount)
        }
        index = DeckIndex(files: files.compactMap { $0 })
        edited = Self.edited(
            history, library, known: before, index, isPartial: isPartial,
            hasNews: fresh.contains(nil) || before?.files.count != paths.count)
    }

    /// Which cards were edited: nothing is compared where no deck has changed since all was settled.
    private static func edited(
        _ history: LearnerHistory, _ library: DeckLibrary, known: DeckIndex?, _ index: DeckIndex, isPartial: Bool,
        hasNews: Bool
    ) -> EditedCards {
        if let known, known.isSettled, isPartial, !hasNews { return .none }
        guard !history.isEmpty else { return .none }
        let old = known?.isSettled == true ? known?.cards ?? [] : []
        let present = index.cards
        return EditedCards(
            history, decks: library.decks, isKnown: { old.contains(DeckIndex.key($0)) },
            isPresent: { present.contains(DeckIndex.key($0)) })
    }

    /// Keeps what is known of the decks for the next start.
    func remember(isSettled: Bool) {
        var index = index
        index.isSettled = isSettled
        if index != before { file.write(index) }
    }
}
