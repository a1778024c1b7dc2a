import Cards
import Diagnostics
import Parallel
import Storage
import Terminal
import ReviewHistory

/// The decks of a study folder, with what is wrong in them.
struct DeckLibrary {
    private(set) var decks: [Deck] = []
    /// Errors and warnings of all decks, in the order of the files; a deck with a bad card still gives its good ones.
    private(set) var problems: [Diagnostic] = []
    /// Errors in decks that were not read, since they have not changed.
    private var unreadErrors = 0

    /// Reads all decks of a study folder; a file that cannot be read at all becomes a problem.
    init(of folder: StudyFolder) throws(Diagnostic) {
        self.init(files: try Self.paths(in: folder))
    }

    /// Reads the deck files at `paths`.
    init(files paths: [String]) {
        self.init(reads: inParallel(paths.count) { DeckRead(paths[$0]) })
    }

    /// Takes decks that were read; `unreadErrors` are those of decks that were not.
    init(reads: [DeckRead], unreadErrors: Int = 0) {
        decks = reads.compactMap(\.deck)
        problems = reads.flatMap(\.problems)
        self.unreadErrors = unreadErrors
    }

    /// That something could not be read, for whoever wants to drill and not to mend; nil where all could.
    var remark: StyledText? {
        let errors = problems.count { $0.severity == .error } + unreadErrors
        guard errors > 0 else { return nil }
        let what = errors == 1 ? "A card or deck" : "\(errors) cards or decks"
        return StyledText("\(what) could not be read; muster check says why.", .yellow)
    }

    /// The decks that a person calls `name`: the deck's name, its file's name with or without ending, or its path.
    func decks(called name: String) -> [Deck] {
        let called = decks.filter { deck in
            let file = fileName(of: deck.path)
            return deck.name == name || file == name || file == name + Self.ending
                || Surroundings.wholePath(of: deck.path) == Surroundings.wholePath(of: name)
        }
        guard called.isEmpty, !hasFile(name), name.count > 1 else { return called }
        // The beginning of a name will do where it can mean but one deck.
        let beginning = name.lowercased()
        let meant = decks.filter {
            fileName(of: $0.path).lowercased().hasPrefix(beginning) || $0.name.lowercased().hasPrefix(beginning)
        }
        return meant.count == 1 ? meant : []
    }

    /// The one deck that a person calls `name`; the only one there is where it is nil.
    ///
    /// - Throws: a `Diagnostic` that lists the decks where that does not tell one.
    func deck(called name: String?) throws(Diagnostic) -> Deck {
        let found = name.map { decks(called: $0) } ?? decks
        if found.count == 1 { return found[0] }
        let known = decks.map { "“\($0.name)”" }.joined(separator: ", ")
        let meant = name.flatMap { suggestion(for: $0, among: decks.map(\.name)) }.map { "did you mean “\($0)”?" }
        let problem =
            if let name {
                found.isEmpty ? "there is no deck called “\(name)”" : "more than one deck is called “\(name)”"
            } else {
                decks.isEmpty ? "there is no deck yet" : "which deck?"
            }
        throw Diagnostic(
            problem, notes: [meant ?? (decks.isEmpty ? "make one with: muster new DECK" : "the decks: \(known)")])
    }

    /// How the names of deck files end.
    static let ending = ".md"

    /// The deck files of a study folder, sorted.
    static func paths(in folder: StudyFolder) throws(Diagnostic) -> [String] {
        try fileNames(in: folder.decksPath, ending: ending).map { joined(folder.decksPath, $0) }
    }

    /// The files that `names` stand for, by path or by the deck's name; all of the study folder where there are none.
    static func paths(named names: [String], study: StudyOptions) throws(Diagnostic) -> [String] {
        guard !names.isEmpty else { return try paths(in: study.folder()) }
        var paths: [String] = []
        for name in names { paths.append(hasFile(name) ? name : try path(of: name, in: study.folder())) }
        return paths
    }

    /// The file of the deck called `name`, by its file's name with or without ending or by the name it gives itself; the
    /// only deck there is where `name` is nil.
    ///
    /// - Throws: a `Diagnostic` that lists the decks where that does not tell one.
    static func path(of name: String?, in folder: StudyFolder) throws(Diagnostic) -> String {
        let paths = try paths(in: folder)
        if let name {
            if let path = paths.first(where: { fileName(of: $0) == name || fileName(of: $0) == name + ending }) {
                return path
            }
            if let deck = DeckLibrary(files: paths).decks.first(where: { $0.name == name }),
                let path = paths.first(where: { StudyFolder.displayName(of: $0) == deck.path })
            {
                return path
            }
        } else if paths.count == 1 {
            return paths[0]
        }
        let stems = paths.map { String(fileName(of: $0).dropLast(ending.count)) }.joined(separator: ", ")
        throw Diagnostic(
            name.map { "there is no deck called “\($0)”" } ?? (paths.isEmpty ? "there is no deck yet" : "which deck?"),
            path: StudyFolder.displayName(of: folder.decksPath),
            notes: [paths.isEmpty ? "make one with: muster new DECK" : "the decks: \(stems)"])
    }

    /// The name of a deck file without its ending, from what a person calls the deck.
    ///
    /// - Throws: a `Diagnostic` for a name that is no name of a file.
    static func stem(of name: String) throws(Diagnostic) -> String {
        let stem = name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
        guard !stem.isEmpty, !stem.hasPrefix("."), !stem.contains("/"), stem.displaySafe == stem else {
            throw Diagnostic("“\(name)” cannot be the name of a deck", notes: ["use a name like “roman-history”"])
        }
        return stem
    }
}

/// A deck file that was read, or could not be.
struct DeckRead: Sendable {
    let deck: Deck?
    let problems: [Diagnostic]

    init(_ path: String) {
        var problems: [Diagnostic] = []
        do throws(Diagnostic) {
            let source = try readText(at: path, as: StudyFolder.displayName(of: path), limits: .deck)
            deck = parseDeck(source, reporting: &problems)
        } catch {
            problems.append(error)
            deck = nil
        }
        self.problems = problems
    }

    var errorCount: Int { problems.count { $0.severity == .error } }
}
