import ArgumentParser
import Diagnostics
import Storage
import Terminal

/// `muster init`: makes a study folder.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make a study folder: Decks for cards, Progress for what you know.")

    @Argument(help: "Where to make it.", completion: .directory)
    var folder = "."

    func run() throws {
        let folder = StudyFolder(path: folder)
        let isThere = hasFolder(folder.decksPath)
        try makeFolder(at: folder.decksPath)
        try makeFolder(at: folder.progressPath)
        let place = folder.path == "." ? "here" : "in \(folder.path)"
        let enter = folder.path == "." ? "" : "cd \(folder.path), then "
        MainActor.assumeIsolated {
            Console.shared.say(
                StyledText(
                    isThere
                        ? "There is a study folder \(place) already."
                        : "Made a study folder \(place). Next: \(enter)muster compile FILE, or muster new DECK."))
        }
    }
}
