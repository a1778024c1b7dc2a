import ArgumentParser
import Cards
import Diagnostics
import Storage
import Terminal

/// `muster edit`: a deck, or a card in it, in the editor, checked on return.
struct EditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Open a deck or a card in your editor, and check it when you come back.",
        discussion: """
            The editor is that of VISUAL or EDITOR, and opens at the card's line. A card is named by words of it, or by what \
            it is known by. Without a name, the only deck is meant.
            """)

    @Argument(
        help: ArgumentHelp("The deck's name or file, or words of a card.", valueName: "deck-or-words"),
        completion: ShellCompletion.decks)
    var words: [String] = []

    @OptionGroup var study: StudyOptions

    func run() throws {
        let folder = try study.folder()
        let place = try MainActor.assumeIsolated { try CardChoice(console: .shared).place(of: words, in: folder) }
        guard let place else { return }
        try MainActor.assumeIsolated { try DeckEditing(path: place.path, line: place.line).run() }
    }
}
