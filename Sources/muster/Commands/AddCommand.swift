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
        let path = try path(in: folder)
        try MainActor.assumeIsolated { try Self.addCards(to: path, of: folder) }
    }

    /// The file to add to, which need not be there when it was named.
    private func path(in folder: StudyFolder) throws(Diagnostic) -> String {
        do throws(Diagnostic) {
            return try DeckLibrary.path(of: deck, in: folder)
        } catch {
            guard let deck else { throw error }
            return joined(folder.decksPath, try DeckLibrary.stem(of: deck) + DeckLibrary.ending)
        }
    }

    @MainActor private static func addCards(to path: String, of folder: StudyFolder) throws(Diagnostic) {
        let console = Console.shared
        let shown = StudyFolder.displayName(of: path)
        console.say(StyledText(hasFile(path) ? "Adding to \(shown)." : "A new deck: \(shown)."))
        let library = try DeckLibrary(of: folder)
        let all = library.decks.flatMap { deck in deck.entries.map { (card: $0.card, deck: deck.name) } }
        var known = Dictionary(
            all.map { ($0.card.prompt.lowercased(), $0.deck) }, uniquingKeysWith: { first, _ in first })
        var added = 0
        while true {
            switch CardDialog(console: console).run() {
            case .finished:
                if added > 0 { console.say(StyledText("\(Amount.counted(added, "card")) added to \(shown).")) }
                return
            case .abandoned:
                console.say(StyledText("Dropped.", .yellow))
            case .card(let card):
                if let deck = known[card.prompt.lowercased()] {
                    console.say(StyledText("The deck “\(deck)” has this question already; it is not added.", .yellow))
                    continue
                }
                try append(card, to: path, as: shown)
                known[card.prompt.lowercased()] = shown
                added += 1
            }
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
