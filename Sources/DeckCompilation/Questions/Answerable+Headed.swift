internal import Cards
internal import English

extension Answerable {
    /// A name that ends in a small letter: "the Molotov-Ribbentrop treaty", "the Maginot line", asked for by its last word.
    ///
    /// Nil for what only belongs to somebody: "the German army".
    init?(headed phrase: NounPhrase, in passage: Passage) {
        let tokens = passage.tokens
        let core = phrase.core
        guard core.count >= 3, core.upperBound == phrase.head + 1,
            // What follows may be when it happened, but not of whom it is.
            core.upperBound == phrase.range.upperBound || ["at", "in", "on"].contains(tokens[core.upperBound].lower),
            tokens[core.lowerBound].lower == "the", !phrase.isList, !tokens[phrase.head].isPlural,
            tokens[phrase.head].partOfSpeech == .noun, !tokens[phrase.head].isCapitalized
        else { return nil }
        let head = tokens[phrase.head].lower
        let before = (core.lowerBound + 1)..<phrase.head
        guard Self.heads.contains(head),
            before.allSatisfy({ tokens[$0].isCapitalized || tokens[$0].text == "-" || tokens[$0].text == "–" }),
            tokens[phrase.head - 1].isCapitalized
        else { return nil }
        let name = passage.text(before)
        let lower = name.lowercased()
        guard !Demonyms.adjectives.contains(lower), !Demonyms.plurals.contains(lower),
            !before.contains(where: { Demonyms.adjectives.contains(tokens[$0].lower) })
        else { return nil }
        let isOrder = NounLexicon.orders.contains(head)
        let isPlace = NounLexicon.places.contains(head)
        kind = isOrder ? .order : isPlace ? .place : .term
        let text = passage.text(core.lowerBound + 1..<core.upperBound)
        answer = Answer("the " + text, accept: [text, name], isOrder ? .order : isPlace ? .place : .term)
        range = core.lowerBound + 1..<core.upperBound
        (asSubject, asObject) = ("Which " + head, "which " + head)
        isPlural = false
        self.name = isOrder ? .order : isPlace ? .place : .other
    }

    /// What is called by a name before it.
    private static let heads: Set<String> = [
        "accord", "act", "agreement", "bridge", "canal", "constitution", "convention", "doctrine", "dynasty",
        "fortress",
        "line", "offensive", "pact", "plan", "programme", "railway", "reservoir", "treaty", "tunnel",
    ]
}
