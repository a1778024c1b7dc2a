import ArgumentParser
import Cards
import DeckExchange
import Diagnostics
import Storage
import Terminal

/// `muster export`: decks for other programs.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write decks for other programs: as a table for Anki, as Markdown, as JSON.",
        discussion: """
            The table has what each card is known by in its column “guid”, so that a second import brings cards up to date \
            and doubles none.
            """)

    /// What is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case tsv
        case markdown
        case json
    }

    @Argument(help: "Decks by name or file; all of them if none is named.")
    var decks: [String] = []

    @Option(help: "tsv, markdown or json; else by the ending of --output, else tsv.")
    var format: Format?

    @Option(name: .shortAndLong, help: "The file to write; else standard output.", completion: .file())
    var output: String?

    @OptionGroup var study: StudyOptions

    func run() throws {
        let library = DeckLibrary(files: try DeckLibrary.paths(named: decks, study: study))
        let errors = library.problems.filter { $0.severity == .error }
        report(errors)
        let text = try text(of: library.decks)
        if let output {
            try replaceFile(at: output, as: output, with: text)
            let count = library.decks.reduce(0) { $0 + $1.entries.count }
            MainActor.assumeIsolated { Console.shared.say(StyledText("\(output): \(Amount.counted(count, "card"))")) }
        } else {
            print(text, terminator: "")
        }
        // What is sound is written; a script must learn that the rest is not.
        if !errors.isEmpty { throw ExitCode.failure }
    }

    private func text(of decks: [Deck]) throws -> String {
        let endings = ["json": Format.json, "md": .markdown, "markdown": .markdown]
        switch format ?? output.flatMap({ endings[String($0.split(separator: ".").last ?? "")] }) ?? .tsv {
        case .tsv: return TabbedCards(decks).text
        case .json: return try CardsAsJSON(decks).text
        case .markdown:
            return printDeck(decks.flatMap(\.entries).map(\.card), name: decks.count == 1 ? decks[0].name : nil)
        }
    }
}
