import ArgumentParser
import Cards
import DeckExchange
import Diagnostics
import Storage
import Terminal

/// `muster import`: cards of other programs become a deck.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Make a deck of cards from another program: a CSV or TSV table, or notes with marks.",
        discussion: """
            Tables may have Anki's headers. In notes, “question::answer”, a “?” on a line of its own, “==gaps==” and \
            “{{c1::gaps}}” are cards. Imported again, cards that are there are not doubled; those with an identifier are \
            brought up to date. Decks of hashcards need no import: they are read as they are.
            """)

    @Argument(help: "The file.", completion: .file(extensions: ["csv", "tsv", "txt", "md"]))
    var file: String

    @Option(help: "The deck to put them into, by its name; else one of the file's name.")
    var deck: String?

    @OptionGroup var study: StudyOptions

    func run() throws {
        let folder = try study.folder()
        let source = try readText(at: file)
        var problems: [Diagnostic] = []
        let cards = Self.cards(in: source, reporting: &problems)
        report(problems)
        guard !cards.isEmpty else {
            throw Diagnostic(
                "no card was found in this file", path: file,
                notes: [
                    "a table has a question and an answer in each row; notes have “question::answer”, “==gaps==” or a “?” "
                        + "between question and answer"
                ])
        }
        let stem = try DeckLibrary.stem(of: deck ?? String(file.fileStem))
        let path = (try? DeckLibrary.path(of: stem, in: folder)) ?? joined(folder.decksPath, stem + DeckLibrary.ending)
        guard Surroundings.wholePath(of: path) != Surroundings.wholePath(of: file) else {
            throw Diagnostic(
                "the notes lie where their deck would", path: file, notes: ["name another deck with --deck"])
        }
        let outcome = try DeckImport(path: path).add(cards.map(\.card))
        MainActor.assumeIsolated { Console.shared.say(StyledText(outcome)) }
        // What is sound is in; a script must learn that the rest is not.
        if problems.contains(where: { $0.severity == .error }) { throw ExitCode.failure }
    }

    private static func cards(in source: SourceText, reporting problems: inout [Diagnostic]) -> [ImportedCard] {
        let isNotes = [".md", ".markdown"].contains { source.path.lowercased().hasSuffix($0) }
        return isNotes && !source.text.hasPrefix("#separator:")
            ? MarkedNotes(source, reporting: &problems).cards : CardTable(source, reporting: &problems).cards
    }
}
