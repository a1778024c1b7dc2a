import Cards
import DeckCompilation
import Diagnostics
import Storage
import Terminal

/// Writes compiled cards into a deck file, by themselves or merged with what is there, and tells what came of it.
@MainActor struct DeckWriting {
    /// The deck's file.
    let deck: String
    let console: Console
    private var shown: String { StudyFolder.displayName(of: deck) }
    private var base: CompiledBase { CompiledBase(besideDeck: deck) }

    init(deck: String, console: Console) {
        self.deck = deck
        self.console = console
    }

    /// Merges the cards into the deck that is there; a file in which nothing changes is not written.
    func merge(_ input: Recompilation.Input) throws(Diagnostic) {
        var problems: [Diagnostic] = []
        let file = DeckFile(try readText(at: deck, as: shown, limits: .deck), reporting: &problems)
        report(problems)
        var input = input
        input.base = try base.cards()
        let merged = Recompilation(of: input, into: file)
        if merged.file.text != file.text { try replaceFile(at: deck, as: shown, with: merged.file.text) }
        try base.write(merged.base)
        tell(merged)
    }

    /// Writes a deck of these cards alone. One that was there and differs is kept beside it, and the answers that its author
    /// added are taken over to the cards that are still there.
    func replace(with cards: [Card]) throws(Diagnostic) {
        var cards = cards
        var before: String?
        if hasFile(deck) {
            var problems: [Diagnostic] = []
            let old = try readText(at: deck, as: shown, limits: .deck)
            let saved = SavedAnswers(from: parseDeck(old, reporting: &problems), base: try base.cards())
            let made = cards
            cards = saved.added(to: cards)
            if old.text != printDeck(cards) {
                before = freeName(deck + ".before")
                if let before { try createFile(at: before, with: old.text) }
            }
            report(saved.problems(path: before.map(StudyFolder.displayName) ?? shown, cards))
            try base.write(made)
        } else {
            try base.write(cards)
        }
        try replaceFile(at: deck, as: shown, with: printDeck(cards))
        let counts = CardKind.allCases.compactMap { kind in
            let count = cards.count { $0.kind == kind }
            return count > 0 ? "\(kind.rawValue) \(count)" : nil
        }
        console.say(
            StyledText("\(shown): \(Amount.counted(cards.count, "card")) (\(counts.joined(separator: ", ")))"))
        console.say(
            StyledText("Next: muster quiz \(deck.fileStem), or read it through with muster edit \(deck.fileStem)."))
        if let before {
            console.say(StyledText("The deck as it was: \(StudyFolder.displayName(of: before))"))
        }
    }

    /// `name`, or where files have it already, with the first free number behind it: nothing kept is written over.
    private func freeName(_ name: String) -> String {
        var number = 1
        var free = name
        while hasFile(free) {
            number += 1
            free = "\(name)-\(number)"
        }
        return free
    }

    // MARK: What came of a merge

    /// As many cards of each sort are shown one by one.
    private static let mostShown = 12

    private func tell(_ merged: Recompilation) {
        var counts = ["\(merged.kept.count) kept", "\(merged.reworded.count) reworded", "\(merged.new.count) new"]
        counts.append("\(merged.gone.count) gone")
        if !merged.removed.isEmpty { counts.append("\(merged.removed.count) removed") }
        console.say(StyledText("\(shown): " + counts.joined(separator: ", ")))
        list(merged.reworded) { before, after in
            [line("- ", .red, before), line("+ ", .green, after)]
        }
        list(merged.new) { [line("new: ", .green, $0)] }
        list(merged.removed) { [line("removed: ", .red, $0)] }
        list(merged.gone) { [line("gone: ", .yellow, $0)] }
        if !merged.gone.isEmpty {
            console.say(
                StyledText("What is gone from the document stays in the deck; --drop-gone takes it out.", .dim))
        }
        if !merged.deleted.isEmpty {
            let stay = merged.deleted.count == 1 ? "stays" : "stay"
            console.say(
                StyledText("\(Amount.counted(merged.deleted.count, "card")) that you deleted \(stay) out.", .dim))
        }
    }

    private func list<Item>(_ items: [Item], _ lines: (Item) -> [Paragraph]) {
        for item in items.prefix(Self.mostShown) { console.screen.show(lines(item)) }
        if items.count > Self.mostShown {
            console.screen.show([Paragraph(StyledText("… and \(items.count - Self.mostShown) more", .dim), indent: 2)])
        }
        console.screen.flush()
    }

    private func line(_ label: String, _ style: Style, _ card: Card) -> Paragraph {
        Paragraph(
            StyledText(label, style) + StyledText("\(card.shownPrompt) — \(card.answer)".collapsed), indent: 2,
            hanging: label.count)
    }
}
