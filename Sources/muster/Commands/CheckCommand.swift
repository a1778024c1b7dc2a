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

    @Flag(help: "Write the problems as JSON to standard output, for editors.")
    var json = false

    @Flag(help: "Mend what can be mended without loss, and tell the rest.")
    var fix = false

    @OptionGroup var study: StudyOptions

    func run() throws {
        let paths = try DeckLibrary.paths(named: decks, study: study)
        if fix {
            for mending in try DeckMending.all(in: paths) {
                MainActor.assumeIsolated { if !json { Console.shared.say(StyledText(mending.summary)) } }
            }
        }
        let check = DeckCheck(files: paths)
        if json {
            print(try ProblemsJSON(check.problems).text)
        } else {
            report(check.problems)
            MainActor.assumeIsolated {
                Console.shared.say(StyledText(check.summary))
                if !fix, let hint = check.fixHint { Console.shared.say(StyledText(hint, .dim)) }
            }
        }
        if check.hasErrors { throw ExitCode.failure }
    }
}
