import ArgumentParser
import Diagnostics
import Storage
import Terminal

/// `muster check`: every problem of every deck, in one pass.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find problems in decks: every one, with its place and what to do.",
        discussion: "Ends with status 1 when there is an error; warnings alone are status 0.")

    @Argument(help: "Deck files, or decks of the study folder by name; all of them if none is named.")
    var decks: [String] = []

    @OptionGroup var study: StudyOptions

    func run() throws {
        let paths = decks.isEmpty ? try DeckLibrary.paths(in: study.folder()) : try decks.map(path)
        let check = DeckCheck(DeckLibrary(files: paths))
        report(check.problems)
        MainActor.assumeIsolated { Console.shared.say(StyledText(check.summary)) }
        if check.hasErrors { throw ExitCode.failure }
    }

    private func path(of deck: String) throws(Diagnostic) -> String {
        hasFile(deck) ? deck : try DeckLibrary.path(of: deck, in: study.folder())
    }
}
