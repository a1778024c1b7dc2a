import ArgumentParser
import Diagnostics
import Storage
import Terminal

/// `muster new`: a deck to be written, opened in the editor.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Start a deck in your editor, from a page that explains the format.",
        discussion: "The deck is checked when you come back. At a pipe, the file is made and no editor is opened.")

    @Argument(help: "The deck's name, as in “roman-history”.")
    var deck: String

    @OptionGroup var study: StudyOptions

    func run() throws {
        let folder = try study.folder()
        let name = try DeckLibrary.stem(of: deck)
        let path = joined(folder.decksPath, name + DeckLibrary.ending)
        guard !hasFile(path) else {
            throw Diagnostic(
                "this deck exists", path: StudyFolder.displayName(of: path),
                notes: ["to change it: muster edit \(name)"])
        }
        try createFile(at: path, as: StudyFolder.displayName(of: path), with: DeckTemplate.text(name: name))
        try MainActor.assumeIsolated {
            Console.shared.say(StyledText("Made \(StudyFolder.displayName(of: path))."))
            if Console.shared.isInteractive { try DeckEditing(path: path).run() }
        }
    }
}
