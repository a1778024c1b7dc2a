import Cards
import DeckCompilation
import Diagnostics
import Storage

/// Which deck belongs to a document: the one of its name, else one whose cards come from it, under this name or under one that
/// it had before it was moved or renamed.
struct DocumentDeck {
    /// The deck's file, which need not be there.
    let path: String
    /// Names of documents that are not there any more and whose sentences this document has.
    let earlierNames: Set<String>

    /// Looks for the deck of `document`, called `name` in decks, among those in `folder`.
    ///
    /// - Throws: where the deck of its name comes from another document, which is still there.
    init(of document: CandidateDocument, name: String, in folder: StudyFolder) throws(Diagnostic) {
        let usual = joined(folder.decksPath, String(document.document.source.path.fileStem) + DeckLibrary.ending)
        let sentences = Sentences(of: document)
        func share(_ path: String) -> Share? {
            guard let text = try? readText(at: path, limits: .deck) else { return nil }
            var problems: [Diagnostic] = []
            return Share(of: parseDeck(text, reporting: &problems), name, sentences, folder)
        }
        if hasFile(usual) {
            let found = share(usual)
            if let found, !found.isOfDocument, let other = found.others.sorted().first {
                throw Diagnostic(
                    "this deck was compiled from another document, \(other)",
                    path: StudyFolder.displayName(of: usual),
                    notes: ["name a deck for this one with --output"])
            }
            (path, earlierNames) = (usual, found?.earlierNames ?? [])
            return
        }
        let paths = (try? DeckLibrary.paths(in: folder)) ?? []
        let found = paths.compactMap { path in share(path).map { (path: path, share: $0) } }
            .filter { $0.share.isOfDocument }
        let best = found.max { ($0.share.count, $1.path) < ($1.share.count, $0.path) }
        (path, earlierNames) = (best?.path ?? usual, best?.share.earlierNames ?? [])
    }

    /// The names that the document had in a deck that is given.
    static func earlierNames(
        of documents: [CandidateDocument], names: Set<String>, in deck: Deck, base: String
    ) -> Set<String> {
        let folder = StudyFolder(path: base)
        let found = documents.map { Share(of: deck, "", Sentences(of: $0), folder).earlierNames }
        return found.reduce(Set()) { $0.union($1) }.subtracting(names)
    }

    /// What a document says, for the question whether it says a sentence.
    private struct Sentences {
        private let text: String

        init(of document: CandidateDocument) { text = document.document.readableText.collapsed }

        func has(_ sentence: String) -> Bool { text.contains(sentence.collapsed) }
    }

    /// How much of a deck comes from a document.
    private struct Share {
        private(set) var count = 0
        private(set) var earlierNames: Set<String> = []
        /// Other documents that the deck comes from and that are there.
        private(set) var others: Set<String> = []

        init(of deck: Deck, _ name: String, _ sentences: Sentences, _ folder: StudyFolder) {
            let cards = deck.entries.map(\.card).filter { $0.source != nil }
            for (document, cards) in Dictionary(grouping: cards, by: { $0.source?.document ?? "" }) {
                if document == name {
                    count += cards.count
                } else if hasFile(joined(folder.path, document)) {
                    others.insert(document)
                } else {
                    let told = cards.count { $0.evidence.map(sentences.has) ?? false }
                    guard told * 2 >= cards.count else { continue }
                    count += cards.count
                    earlierNames.insert(document)
                }
            }
        }

        /// Whether the deck is one of the document, or of nothing at all.
        var isOfDocument: Bool { count > 0 }
    }
}
