internal import English

/// The word that asks for who or what did something.
extension ArgumentFacts {
    /// "What" for what is no person by what it is said to be: "English is the language of the court".
    static func word(_ asked: Answerable, of statement: Statement) -> String {
        let passage = statement.passage
        // "Leith is the largest city": whatever sort of place it was taken for.
        if asked.isVague, statement.predicate.main.base == "be" { return "What" }
        // "The Lunar Module was designed …": whatever it is, it is no organization.
        if asked.name == .organization, statement.predicate.isPassive, statement.isOfThings { return "What" }
        // "The Holm Transport Center is located in Leith"
        if asked.asSubject.hasPrefix("Which organization"),
            ["lie", "locate", "situate", "stand"].contains(statement.predicate.main.base)
        {
            return "What"
        }
        // "Which state was the thirteenth state?"
        if statement.predicate.main.base == "be", asked.asSubject.hasPrefix("Which "),
            let complement = statement.parts.first(where: { $0.kind == .noun && !$0.isBefore })?.phrase,
            asked.asSubject.hasSuffix(" " + passage.tokens[complement.head].lower)
        {
            return "What"
        }
        // "Leith had finished fifth in the league"
        if asked.asSubject == "Which city",
            playing.contains(statement.predicate.main.base)
                || !["hold", "host", "stage"].contains(statement.predicate.main.base)
                    && passage.tokens[statement.clause.range].contains(where: { sports.contains($0.lower) })
        {
            return "Which team"
        }
        // "Omar weakened into a depression": a storm.
        if asked.isWho, VerbLexicon.ofStorms.contains(statement.predicate.main.base) {
            return "What"
        }
        // "Holm Hall opened": no person does.
        if asked.isWho, ["close", "open"].contains(statement.predicate.main.base),
            !statement.parts.contains(where: { $0.kind == .noun && !$0.isOptional })
        {
            return "What"
        }
        // "The CPC took the town": whatever it is, it acts.
        if asked.asSubject == "What", asked.name == .organization, !statement.predicate.isPassive,
            VerbLexicon.ofPeople.contains(statement.predicate.main.base)
        {
            return "Who"
        }
        // "Ada was the first character to die": whatever she was taken for.
        if asked.asSubject == "What", statement.predicate.main.base == "be", asked.name != nil,
            let complement = statement.parts.first(where: { $0.kind == .noun && !$0.isBefore })?.phrase,
            ofStories.contains(passage.tokens[complement.head].lemma)
        {
            return "Who"
        }
        guard asked.isWho, statement.predicate.main.base == "be",
            let complement = statement.parts.first(where: { $0.kind == .noun && !$0.isBefore })?.phrase,
            isThing(complement, in: passage)
        else { return asked.asSubject }
        return "What"
    }

    /// What a city's team does, and no city.
    private static let playing: Set<String> = ["beat", "draw", "finish", "lose", "play", "qualify", "score", "win"]

    /// Words of what teams play in and for.
    static let sports: Set<String> = [
        "championship", "cup", "draw", "game", "goal", "league", "match", "season", "semi-final", "tournament",
    ]

    /// Whether a common noun names no person: neither one of our list nor one who does something ("contributor").
    static func isThing(_ phrase: NounPhrase, in passage: Passage) -> Bool {
        let head = passage.tokens[phrase.head]
        let isDoer =
            ["er", "ian", "ist", "or"].contains(where: head.lemma.hasSuffix) && !NounLexicon.places.contains(head.lemma)
            && !NounLexicon.crafts.contains(head.lemma)
        return head.partOfSpeech == .noun && !NounLexicon.persons.contains(head.lemma) && !isDoer
            && !ofStories.contains(head.lemma)
    }

    /// Whom a story is about.
    private static let ofStories: Set<String> = [
        "antagonist", "character", "hero", "heroine", "protagonist", "victim", "villain",
    ]
}
