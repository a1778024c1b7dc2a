import ArgumentParser
import Cards
import Diagnostics
import Storage
import Terminal

/// `muster add`: cards at the prompt, one after the other.
struct AddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Write cards at the prompt, one after the other.",
        discussion: """
            Asks for question, answer, other right answers, kind and note; an empty question ends. A deck that is not \
            there yet is made. Without a name, the only deck is meant.
            """)

    @Argument(help: "The deck's name or file.", completion: ShellCompletion.decks)
    var deck: String?

    @OptionGroup var study: StudyOptions

    func run() throws {
        let folder = try study.folder()
        try MainActor.assumeIsolated {
            guard let path = try path(in: folder) else { return }
            try Self.addCards(to: path, of: folder)
        }
    }

    /// The file to add to, which need not be there when it was named. Where several decks could be meant, a person is asked;
    /// nil where he does not say.
    @MainActor private func path(in folder: StudyFolder) throws(Diagnostic) -> String? {
        do throws(Diagnostic) {
            return try DeckLibrary.path(of: deck, in: folder)
        } catch {
            guard let deck = deck ?? Self.askForDeck(in: folder) else {
                if Console.shared.isInteractive { return nil }
                throw error
            }
            if let path = try? DeckLibrary.path(of: deck, in: folder) { return path }
            return joined(folder.decksPath, try DeckLibrary.stem(of: deck) + DeckLibrary.ending)
        }
    }

    @MainActor private static func askForDeck(in folder: StudyFolder) -> String? {
        let console = Console.shared
        guard console.isInteractive, let paths = try? DeckLibrary.paths(in: folder) else { return nil }
        let stems = paths.map { String($0.fileStem) }
        if !stems.isEmpty { console.say(StyledText("The decks: \(stems.joined(separator: ", "))", .dim)) }
        let line = console.reader.readLine(
            prompt: StyledText("Deck: ", .bold), prefill: "",
            completer: { _, word in stems.filter { $0.hasPrefix(word) } })
        guard case .line(let name) = line, !name.collapsed.isEmpty else { return nil }
        return name.collapsed
    }

    @MainActor private static func addCards(to path: String, of folder: StudyFolder) throws(Diagnostic) {
        let console = Console.shared
        let shown = StudyFolder.displayName(of: path)
        console.say(StyledText(hasFile(path) ? "Adding to \(shown)." : "A new deck: \(shown)."))
        let name = String(path.fileStem)
        let dialog = CardDialog(console: console)
        var known = KnownCards(try DeckLibrary(of: folder).decks)
        var added = 0
        while true {
            switch dialog.run() {
            case .finished:
                if added > 0 { console.say(StyledText("\(Amount.counted(added, "card")) added to \(shown).")) }
                return
            case .abandoned:
                console.say(StyledText("Dropped.", .yellow))
            case .card(let card):
                guard wants(card, known.likeness(of: card, deck: name), dialog) else { continue }
                try append(card, to: path, as: shown)
                known.add(card, deck: name, place: shown)
                added += 1
            }
        }
    }

    /// Whether a card is to be added that is like one of the decks.
    @MainActor private static func wants(_ card: Card, _ likeness: KnownCards.Likeness?, _ dialog: CardDialog) -> Bool {
        let console = dialog.console
        switch likeness {
        case nil: return true
        case .sameQuestion(let deck):
            console.say(StyledText("The deck “\(deck)” has this question already; it is not added.", .yellow))
            return false
        case .nearly(let other, let place):
            console.say(StyledText("There is a card much like it, at \(place):", .yellow))
            console.say(StyledText("\(other.prompt) — \(other.answer)".collapsed), indent: 2)
            // At a pipe nobody can be asked, and nothing typed is to be lost.
            guard console.isInteractive else { return true }
            return dialog.confirms("Add yours all the same? (y/n) ")
        }
    }

    /// Reads the deck anew each time: an editor may have changed it meanwhile.
    private static func append(_ card: Card, to path: String, as shown: String) throws(Diagnostic) {
        guard hasFile(path) else { return try createFile(at: path, as: shown, with: printDeck([card])) }
        var problems: [Diagnostic] = []
        var file = DeckFile(try readText(at: path, as: shown, limits: .deck), reporting: &problems)
        try file.append([card])
        try replaceFile(at: path, as: shown, with: file.text)
    }
}
