import Cards
import Diagnostics
import Storage
import Terminal

/// Which deck or card a person means by some words; where several fit, the person is asked.
@MainActor struct CardChoice {
    let console: Console

    /// A deck file, and the line of a card in it; nil for the file as a whole.
    struct Place {
        let path: String
        let line: Int?
    }

    /// As many cards are offered.
    private static let mostOffered = 20

    /// The place that `words` name; nil where the person chose none of several.
    ///
    /// - Throws: a `Diagnostic` where no deck and no card fits, and where several do and nobody can be asked.
    func place(of words: [String], in folder: StudyFolder) throws(Diagnostic) -> Place? {
        if words.count <= 1 {
            if let name = words.first, hasFile(name) { return Place(path: name, line: nil) }
            do throws(Diagnostic) {
                return Place(path: try DeckLibrary.path(of: words.first, in: folder), line: nil)
            } catch {
                if words.isEmpty { throw error }
            }
        }
        let paths = try DeckLibrary.paths(in: folder)
        let library = DeckLibrary(files: paths)
        let found = CardSearch(words: words).entries(in: library.decks)
        guard let (deck, entry) = try choose(among: found, words) else { return nil }
        let path = paths.first { StudyFolder.displayName(of: $0) == deck.path } ?? deck.path
        return Place(path: path, line: entry.lines.lowerBound)
    }

    private func choose(
        among found: [(deck: Deck, entry: Deck.Entry)], _ words: [String]
    ) throws(Diagnostic) -> (Deck, Deck.Entry)? {
        let text = words.joined(separator: " ")
        guard !found.isEmpty else {
            throw Diagnostic(
                "no deck and no card is called “\(text)”", notes: ["muster cards WORD lists the cards with a word"])
        }
        if found.count == 1 { return found[0] }
        guard console.isInteractive else {
            let some = found.prefix(5).map {
                "\($0.deck.path):\($0.entry.lines.lowerBound): \($0.entry.card.shownPrompt)"
            }
            throw Diagnostic("\(found.count) cards have the words “\(text)”", notes: some)
        }
        for (number, (deck, entry)) in zip(1..., found.prefix(Self.mostOffered)) {
            let label = "\(number). "
            console.say(
                StyledText(label, .dim) + StyledText("\(entry.card.shownPrompt) — \(entry.card.answer)".collapsed)
                    + StyledText(" \(deck.path):\(entry.lines.lowerBound)", .dim), hanging: label.count)
        }
        if found.count > Self.mostOffered {
            console.say(
                StyledText("… and \(found.count - Self.mostOffered) more; a further word narrows it down.", .dim))
        }
        while case .line(let line) = console.reader.readLine(prompt: "Which one? ") {
            if line.allSatisfy(\.isWhitespace) { return nil }
            if let number = Int(line), found.prefix(Self.mostOffered).indices.contains(number - 1) {
                return found[number - 1]
            }
            console.say(StyledText("Type a number from the list; Enter for none.", .yellow))
        }
        return nil
    }
}
