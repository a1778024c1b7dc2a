import ArgumentParser
import Diagnostics
import Storage
import Terminal

/// `muster watch`: checks decks whenever one is saved.
struct WatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Check decks whenever one is saved, until Ctrl-C.",
        discussion: "Shows what has come up since the last save, and what is mended.")

    @Argument(help: "Deck files, or decks of the study folder by name; all of them if none is named.")
    var decks: [String] = []

    @OptionGroup var study: StudyOptions

    func run() throws {
        try MainActor.assumeIsolated {
            let watch = DeckWatch(console: .shared) { () throws(Diagnostic) in
                try DeckLibrary.paths(named: decks, study: study)
            }
            try watch.run()
        }
    }
}
