import Cards
import Diagnostics
import ReviewHistory
import Storage

/// Where the index of a study folder is kept: among the caches of this machine, outside of the study folder. It may be deleted
/// at any time.
struct DeckIndexFile {
    /// Nil where the machine has no place for caches.
    private let path: String?
    private let folder: StudyFolder

    init(of folder: StudyFolder) {
        self.folder = folder
        let whole = Surroundings.wholePath(of: folder.path)
        let name = String(DeckIndex.key(CardIdentifier(whole)), radix: 16)
        path = Surroundings.cacheFolder.map { "\($0)/\(name).decks" }
    }

    /// The index as it was written last; nil where there is none that can be read.
    func read() -> DeckIndex? {
        guard let path, hasFile(path), let bytes = try? readBytes(at: path, limits: .log) else { return nil }
        return DeckIndex(bytes: bytes)
    }

    /// Writes the index; where that fails the next start takes longer, and nothing else happens.
    func write(_ index: DeckIndex) {
        guard let path else { return }
        do {
            try makeFolder(at: Storage.folder(of: path))
            try replaceFile(at: path, with: index.bytes)
        } catch {
            return
        }
    }

    /// A deck changed within this time, in nanoseconds, before it was read may have been changed again in the same tick of the
    /// clock.
    private static let tick: Int64 = 50_000_000

    /// The entry of a deck that was just read from `path`; `stamp` was taken before.
    static func entry(_ path: String, _ stamp: FileStamp?, _ deck: Deck?, errors: Int) -> DeckIndex.File {
        let now = WallClock.now.time * 1_000_000
        let isOld = stamp.map { max($0.modified, $0.changed) < now - tick } ?? false
        return DeckIndex.File(
            name: fileName(of: path), deck: deck?.name ?? "", stamp: isOld ? stamp : nil, errorCount: errors,
            cards: deck.map { $0.entries.map { DeckIndex.key($0.card.identifier) } } ?? [])
    }
}
