internal import Cards
internal import English

/// Something in a noun phrase that a question can ask for, with the words that ask for it.
struct Answerable: Sendable {
    let kind: CardKind
    let answer: Answer
    /// Where the answer stands, as tokens.
    let range: Range<Int>
    /// "Who", "Which city", "How many ships".
    let asSubject: String
    /// "whom", "which city", "how many ships": as an object or behind a preposition.
    let asObject: String
    let isPlural: Bool
    /// What the answer names; nil for a figure.
    let name: Name.Kind?

    /// What a phrase can be asked for; empty where it is no name and counts nothing.
    static func all(in phrase: NounPhrase, _ passage: Passage, _ anaphora: Anaphora, known: KnownNames) -> [Answerable]
    {
        if let counted = Answerable(counted: phrase, in: passage, anaphora) {
            return [counted]
                + alsoCounted(in: phrase, passage).compactMap { Answerable(counted: $0, in: passage, anaphora) }
        }
        if let names = Answerable(list: phrase, in: passage) { return [names] }
        if let name = Answerable(name: phrase, in: passage, known: known) { return [name] }
        if let name = Answerable(named: phrase, in: passage) ?? Answerable(headed: phrase, in: passage) {
            return [name]
        }
        // "the priest, Guyard de Moulin"; "in the south, Herat University" goes on with the next of a list.
        if let named = passage.sentence.apposition(of: phrase), passage.tokens[phrase.head].partOfSpeech == .noun,
            !Self.directions.contains(passage.tokens[phrase.head].lower),
            ["a", "an", "the"].contains(passage.tokens[phrase.core.lowerBound].lower),
            // "the base at Holm, Norway"
            named.range.lowerBound < 2 || passage.name(at: named.range.lowerBound - 2) == nil,
            let name = Answerable(name: named, in: passage, known: known)
        {
            return [name.called(by: phrase, in: passage)]
        }
        return [Answerable(placeBy: phrase, in: passage, anaphora)].compactMap { $0 }
    }

    static let directions: Set<String> = [
        "east", "north", "northeast", "northwest", "south", "southeast", "southwest", "west",
    ]

    /// Whether nothing is known of what it names, so that no good word asks for it as one that acts.
    var isVague: Bool { name == .other || asSubject == "Which place" }

    /// Whether it is a person or people, who are asked for with "who".
    var isWho: Bool { asSubject == "Who" }

    /// Whether the model alone takes one word, which the text uses in no fuller name, for a person: a ship or a town as well may
    /// be called so.
    func isDoubtful(in passage: Passage, _ known: KnownNames) -> Bool {
        guard isWho, name == .person, let name = passage.name(at: range.lowerBound) else { return false }
        return !name.isSure && name.range.count == 1 && known.fullName(of: name.text) == nil
            && !FirstNames.contains(name.text.lowercased())
            && !(name.range.lowerBound > 0 && passage.tokens[name.range.lowerBound - 1].isNominal)
    }
}
