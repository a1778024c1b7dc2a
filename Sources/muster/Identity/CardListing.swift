import Cards
import ReviewHistory
import Scheduling
import Terminal

/// The lists of `muster cards`: each card in one line, under what it is known by.
@MainActor struct CardListing {
    let console: Console

    /// The cards that have all of `words` in their prompt, answer, tags or identity.
    func showCards(_ decks: [Deck], words: [String]) {
        let found = CardSearch(words: words).entries(in: decks)
        for (deck, entry) in found {
            line(
                entry.card.identifier, "\(entry.card.shownPrompt) — \(entry.card.answer)",
                " \(deck.path):\(entry.lines.lowerBound)")
        }
        console.say(StyledText(found.isEmpty ? "No card has these words." : Amount.counted(found.count, "card"), .dim))
    }

    /// The histories that no card has.
    func showOrphans(_ desk: borrowing LearnerDesk) {
        let present = Set(desk.library.decks.flatMap(\.entries).map(\.card.identifier))
        let orphans = desk.history.cardsWithoutDeck(present.contains)
        for card in orphans {
            let reviews = desk.history.reviews(of: card)
            let known = desk.history.text(of: card)
            let text = known.map { "\($0.prompt) — \($0.answer)" } ?? "answered “\(reviews.last?.review.given ?? "")”"
            let deck = known?.deck ?? reviews.last?.review.deck ?? ""
            line(card, text, " (\(deck), \(Amount.counted(reviews.count, "answer")))")
        }
        guard !orphans.isEmpty else { return console.say("Every card that was learned stands in a deck.") }
        console.say(
            StyledText(
                "\(Amount.counted(orphans.count, "history", plural: "histories")) without a card. "
                    + "To give one to a card: muster cards --link OLD NEW", .dim))
    }

    /// The edits that histories followed, the latest first.
    func showLinks(_ desk: borrowing LearnerDesk) {
        let cards = Dictionary(
            desk.library.decks.flatMap(\.entries).map { ($0.card.identifier, $0.card) },
            uniquingKeysWith: { first, _ in first })
        var count = 0
        for event in desk.history.events.reversed() {
            guard case .relinked(let from, let to) = event.what, from != to else { continue }
            count += 1
            let text = cards[to].map { "\($0.shownPrompt) — \($0.answer)" } ?? ""
            line(from, "→ \(to)  \(text)", " \(event.stamp.moment.text)")
        }
        console.say(
            count == 0
                ? "No history has followed an edit yet."
                : StyledText("To take one back: muster cards --unlink CARD", .dim))
    }

    private func line(_ card: CardIdentifier, _ text: String, _ rest: String) {
        let label = card.text + "  "
        console.say(
            StyledText(label, .dim) + StyledText(text.collapsed) + StyledText(rest, .dim), hanging: label.count)
    }
}
