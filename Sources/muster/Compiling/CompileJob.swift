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

    /// The decks to write: one of all documents where `output` names it, else one for each in the study folder.
    static func jobs(for paths: [String], output: String?, study: StudyOptions) throws(Diagnostic) -> [CompileJob] {
        if let output {
            // Documents are named from the study folder where there is one, else from the deck's own folder.
            let base = (try? study.folder().path) ?? folder(of: output)
            return [CompileJob(paths: paths, deck: output, base: base)]
        }
        let studyFolder = try study.folder()
        var jobs: [CompileJob] = []
        for path in paths {
            let deck = joined(studyFolder.decksPath, String(path.fileStem) + ".md")
            if let other = jobs.first(where: { $0.deck == deck }) {
                throw Diagnostic(
                    "two documents would be written to one deck", path: path,
                    notes: ["the other is \(other.paths[0])", "name a deck for both with --output"])
            }
            jobs.append(CompileJob(paths: [path], deck: deck, base: studyFolder.path))
        }
        return jobs
    }

    /// The deck's name: its file without the ending.
    private var name: String { String(deck.fileStem) }

    /// Applies what a person decided, now or before, and writes the deck.
    @MainActor func finish(_ cards: [CompiledCard], review: Bool) throws {
        let log = DecisionLog(besideDeck: deck)
        let memory = ReviewMemory(try log.decisions())
        var kept = memory.applied(to: cards)
        if review {
            let session = try ReviewDialog(console: .shared, log: log).run(ReviewSession(cards: cards, memory: memory))
            if session.undecidedCount > 0, hasFile(deck) {
                return tellHowToGoOn("The deck stays as it is until all is read.")
            }
            kept = session.keptCards
            if session.undecidedCount > 0 { tellHowToGoOn("The deck has what was kept so far.") }
        }
        guard !kept.isEmpty else {
            throw Diagnostic(
                review ? "no card was kept, so no deck is written" : "every card of this text was dropped in a review",
                path: StudyFolder.displayName(of: deck),
                notes: ["the decisions are in \(StudyFolder.displayName(of: log.path))"])
        }
        let before = try write(kept.map { $0.card(from: documentName(of: $0.evidence.file)) })
        tell(kept)
        if let before {
            Console.shared.say(StyledText("The deck as it was: \(StudyFolder.displayName(of: before))"))
        }
        if review {
            Console.shared.say(StyledText("What you decided: \(StudyFolder.displayName(of: log.path))"))
        }
    }

    /// A document's path as the deck names it: relative to the base where it lies below, else from the root.
    private func documentName(of path: String) -> String {
        let whole = Surroundings.wholePath(of: path)
        let base = Surroundings.wholePath(of: base)
        return whole.hasPrefix(base + "/") ? String(whole.dropFirst(base.count + 1)) : whole
    }

    /// Writes the deck; one that was there and differs is kept beside it, since its author may have worked on it.
    /// Returns where it is kept.
    private func write(_ cards: [Card]) throws(Diagnostic) -> String? {
        let shown = StudyFolder.displayName(of: deck)
        let text = printDeck(cards)
        var before: String?
        if hasFile(deck) {
            let old = try readText(at: deck, as: shown, limits: .deck).text
            if old != text {
                let path = freeName(deck + ".before")
                try createFile(at: path, with: old)
                before = path
            }
        }
        try replaceFile(at: deck, as: shown, with: text)
        return before
    }

    /// `name`, or where files have it already, with the first free number behind it: nothing kept is written over.
    private func freeName(_ name: String) -> String {
        var number = 1
        var free = name
        while hasFile(free) {
            number += 1
            free = "\(name)-\(number)"
        }
        return free
    }

    /// After a review that was left early: everything decided is remembered.
    @MainActor private func tellHowToGoOn(_ state: String) {
        let documents = paths.joined(separator: " ")
        Console.shared.say(StyledText("\(state) To go on: muster compile \(documents) --review --replace", .yellow))
    }

    @MainActor private func tell(_ cards: [CompiledCard]) {
        let counts = CardKind.allCases.compactMap { kind in
            let count = cards.count { $0.card.kind == kind }
            return count > 0 ? "\(kind.rawValue) \(count)" : nil
        }
        let total = Amount.counted(cards.count, "card")
        Console.shared.say(
            StyledText("\(StudyFolder.displayName(of: deck)): \(total) (\(counts.joined(separator: ", ")))"))
        Console.shared.say(StyledText("Next: muster quiz \(name), or read it through with muster edit \(name)."))
    }
}
