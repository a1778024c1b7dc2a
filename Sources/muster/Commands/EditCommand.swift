import ArgumentParser
import Diagnostics

/// `muster edit`: a deck in the editor, checked on return.
struct EditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Open a deck in your editor, and check it when you come back.",
        discussion: "The editor is that of VISUAL or EDITOR. Without a name, the only deck is meant.")

    @Argument(help: "The deck's name or file.", completion: ShellCompletion.decks)
    var deck: String?

    @OptionGroup var study: StudyOptions

    func run() throws {
        let path = try DeckLibrary.path(of: deck, in: study.folder())
        try MainActor.assumeIsolated { try DeckEditing(path: path).run() }
    }
}
