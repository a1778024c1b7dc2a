import Cards

/// Cards found by words, as a person remembers them.
struct CardSearch {
    let words: [String]

    /// The entries of `decks` that are known by the only word, else those that have all words in prompt, answer, further
    /// answers, tags or the deck's name; words may be beginnings of words, in any case.
    func entries(in decks: [Deck]) -> [(deck: Deck, entry: Deck.Entry)] {
        let all = decks.flatMap { deck in deck.entries.map { (deck: deck, entry: $0) } }
        if words.count == 1 {
            let named = all.filter { $0.entry.card.identifier.text == words[0] }
            if !named.isEmpty { return named }
        }
        let wanted = words.flatMap { $0.wordsAlone.split(separator: " ") }
        guard !wanted.isEmpty else { return words.isEmpty ? all : [] }
        return all.filter { deck, entry in
            let card = entry.card
            let text = ([card.shownPrompt, card.answer, deck.name] + card.also + card.tags).joined(separator: " ")
            let words = text.wordsAlone.split(separator: " ")
            return wanted.allSatisfy { want in words.contains { $0.hasPrefix(want) } }
        }
    }
}
