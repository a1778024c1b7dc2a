import Cards
import DeckCompilation
import Diagnostics
import Storage
import Terminal

/// A deck that is to be written, and the documents it is made of.
struct CompileJob {
    let paths: [String]
    /// The deck's file.
    let deck: String
    /// What documents are named from in the deck.
    private let base: String
    /// Names that the documents had in the deck before they were moved.
    private let earlierNames: Set<String>
    /// What the documents say, white space collapsed.
    private let texts: [String]

    /// The decks to write: one of all documents where `output` names it, else one for each in the study folder.
    ///
    /// A document that was moved or renamed keeps its deck.
    static func jobs(
        for documents: [CandidateDocument], output: String?, study: StudyOptions
    ) throws(Diagnostic) -> [CompileJob] {
        let paths = documents.map(\.document.source.path)
        if let output {
            // Documents are named from the study folder where there is one, else from the deck's own folder.
            let place = folder(of: output)
            guard hasFolder(place) else {
                throw Diagnostic(
                    "there is no folder “\(place.displaySafe)” to write the deck to", path: output,
                    notes: ["make the folder first, or check the spelling of --output"])
            }
            let base = (try? study.folder().path) ?? place
            var earlier: Set<String> = []
            if hasFile(output) {
                var problems: [Diagnostic] = []
                let deck = parseDeck(
                    try readText(at: output, as: StudyFolder.displayName(of: output), limits: .deck),
                    reporting: &problems)
                let names = Set(paths.map { documentName(of: $0, base: base) })
                earlier = DocumentDeck.earlierNames(of: documents, names: names, in: deck, base: base)
            }
            return [
                CompileJob(
                    paths: paths, deck: output, base: base, earlierNames: earlier,
                    texts: documents.map(\.document.readableText.collapsed))
            ]
        }
        let studyFolder = try study.folder()
        var jobs: [CompileJob] = []
        for document in documents {
            let path = document.document.source.path
            let found = try DocumentDeck(
                of: document, name: documentName(of: path, base: studyFolder.path), in: studyFolder)
            if let other = jobs.first(where: { $0.deck == found.path }) {
                throw Diagnostic(
                    "two documents would be written to one deck", path: path,
                    notes: ["the other is \(other.paths[0])", "name a deck for both with --output"])
            }
            jobs.append(
                CompileJob(
                    paths: [path], deck: found.path, base: studyFolder.path, earlierNames: found.earlierNames,
                    texts: [document.document.readableText.collapsed]))
        }
        return jobs
    }

    /// Applies what a person decided, now or before, and writes the deck.
    @MainActor func finish(_ cards: [CompiledCard], options: MergeOptions) throws {
        let log = DecisionLog(besideDeck: deck)
        let memory = ReviewMemory(try log.decisions())
        var decisions = memory.decisions(on: cards)
        if options.reviews {
            let session = try ReviewDialog(console: .shared, log: log).run(ReviewSession(cards: cards, memory: memory))
            decisions = session.decisions
            if session.undecidedCount > 0 { tellHowToGoOn() }
        }
        var kept: [Card] = []
        var dropped: [Card] = []
        for (card, decision) in zip(cards, decisions) {
            // Of a new deck the undecided cards of a review are left out; an old one has been read before.
            if decision == nil, options.reviews, !hasFile(deck) || options.replaces { continue }
            let name = documentName(of: card.evidence.file)
            guard let decision else {
                kept.append(card.card(from: name))
                continue
            }
            if let applied = card.applying(decision) {
                kept.append(applied.card(from: name))
            } else {
                dropped.append(card.card(from: name))
            }
        }
        guard !kept.isEmpty || hasFile(deck) else {
            throw Diagnostic(
                options.reviews
                    ? "no card was kept, so no deck is written" : "every card of this text was dropped in a review",
                path: StudyFolder.displayName(of: deck),
                notes: ["the decisions are in \(StudyFolder.displayName(of: log.path))"])
        }
        let writing = DeckWriting(deck: deck, console: .shared)
        var input = Recompilation.Input()
        (input.compiled, input.dropped, input.dropsGone) = (kept, dropped, options.dropsGone)
        input.texts = texts
        input.documents = earlierNames.union(paths.map(documentName))
        if paths.count == 1 {
            for name in earlierNames { input.renamed[name] = documentName(of: paths[0]) }
        }
        if hasFile(deck), !options.replaces {
            try writing.merge(input)
        } else {
            try writing.replace(with: kept)
        }
        if options.reviews {
            Console.shared.say(StyledText("What you decided: \(StudyFolder.displayName(of: log.path))"))
        }
    }

    /// A document's path as the deck names it: relative to the base where it lies below, else from the root.
    private func documentName(of path: String) -> String { Self.documentName(of: path, base: base) }

    private static func documentName(of path: String, base: String) -> String {
        let whole = Surroundings.wholePath(of: path)
        let base = Surroundings.wholePath(of: base)
        return whole.hasPrefix(base + "/") ? String(whole.dropFirst(base.count + 1)) : whole
    }

    /// After a review that was left early: everything decided is remembered.
    @MainActor private func tellHowToGoOn() {
        let documents = paths.joined(separator: " ")
        Console.shared.say(
            StyledText("The deck has what was kept so far. To go on: muster compile \(documents) --review", .yellow))
    }
}

/// How a compile treats a deck that is there.
struct MergeOptions {
    /// Whether a person reads the cards first.
    var reviews = false
    /// Whether the deck is written anew.
    var replaces = false
    /// Whether cards that the document tells no more leave the deck.
    var dropsGone = false
}
