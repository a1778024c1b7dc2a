internal import Cards
internal import English
internal import Expressions

/// What stands behind the verb without a preposition.
extension ArgumentFacts {
    private static func isDistance(_ asked: Answerable) -> Bool {
        guard case .quantity(_, _, let unit) = asked.answer.type else { return false }
        return MeasureUnit.named(unit)?.dimension == .length
    }

    /// Verbs of what lies or goes so far.
    private static let stretching: Set<String> = [
        "extend", "go", "lie", "locate", "march", "reach", "rise", "run", "sail", "sit", "stand", "stretch", "travel",
        "walk",
    ]

    /// Words behind which stands from where a distance counts.
    private static let bearings: Set<String> = [
        "above", "away", "below", "downstream", "east", "from", "into", "north", "northeast", "northwest", "off",
        "past", "south", "southeast", "southwest", "to", "upstream", "west",
    ]

    /// Whether a body of no known sort is what somebody fights or helps: "repelled the KPA".
    private static func isOpponent(_ asked: Answerable, of statement: Statement) -> Bool {
        asked.asObject == "what" && asked.name == .organization
            && VerbLexicon.onPeople.contains(statement.predicate.main.base)
    }

    /// Verbs whose passive says what somebody or something was made.
    private static let bestowing: Set<String> = [
        "appoint", "award", "crown", "declare", "elect", "grant", "make", "name", "promote", "rank", "rate", "title",
        "vote",
    ]

    /// "Whom …?", "What …?", "How far …?": the fact that asks for the object; nil where no sound question can.
    static func object(_ asked: Answerable, _ part: Statement.Part, of statement: Statement) -> Fact? {
        let passage = statement.passage
        // "replied, Goodness me": what was said is no thing.
        if ["answer", "cry", "exclaim", "reply", "respond", "say", "shout"].contains(statement.predicate.main.base) {
            return nil
        }
        // What something includes is one of several.
        if ["advise", "ask", "inform", "invite", "order", "persuade", "tell", "urge", "warn"].contains(
            statement.predicate.main.base),
            !statement.parts.contains(where: { $0.kind == .verb }) || asked.name == .other
        {
            return nil
        }
        if ["comprise", "contain", "feature", "have", "include", "remain"].contains(statement.predicate.main.base),
            asked.name != nil
        {
            return nil
        }
        // "made Leith the capital": what the town was made.
        if statement.predicate.main.base == "make", asked.name != nil,
            statement.parts.contains(where: {
                $0.kind == .noun && !$0.isBefore && $0.range.upperBound == part.range.lowerBound
            })
        {
            return nil
        }
        // "won the race | over five furlongs": how far it was run, and no second object.
        if isDistance(asked), part.preposition == nil,
            statement.parts.contains(where: { $0 != part && $0.kind == .noun && !$0.isBefore })
        {
            return nil
        }
        // "was born Ann Holm": a name, and no one whom.
        if statement.predicate.main.base == "bear", statement.predicate.isPassive { return nil }
        if asked.name != nil, statement.isOneOfMany { return nil }
        // "proclaimed himself king"
        let isReflexive = statement.parts.contains { other in
            other.kind == .noun && other.range.contains { passage.tokens[$0].lower.hasSuffix("self") }
        }
        if isReflexive { return nil }
        // "burnt | Sardis": a city that was taken for a person.
        if asked.isWho, asked.name == .person, statement.isOfTown(asked) || statement.isOfNobody { return nil }
        // "visited Rogers Terrill": somebody of whom no more is known than his name.
        if asked.name == .other, asked.asObject == "what",
            VerbLexicon.onPeople.contains(statement.predicate.main.base)
        {
            return nil
        }
        // "earned the Iron Cross", "published the Halcyon": no one whom.
        if asked.isWho, VerbLexicon.onThings.contains(statement.predicate.main.base) { return nil }
        // "led the Villistas": of what no more is known than that the model takes it for a place, the verb must tell that.
        if asked.name == .place, asked.isVague, !VerbLexicon.onPlaces.contains(statement.predicate.main.base) {
            return nil
        }
        // "a new army to be named the Army of Islam"
        let isInnerName = statement.parts.contains { other in
            other.kind == .verb && other.range.upperBound == part.range.lowerBound
                && ["called", "dubbed", "named"].contains(passage.tokens[other.range.upperBound - 1].lower)
        }
        if isInnerName { return nil }
        // "are thought to have been Celts"
        let isInnerBe = statement.parts.contains { other in
            other.kind == .verb && other.range.upperBound == part.range.lowerBound
                && passage.tokens[other.range.upperBound - 1].lemma == "be"
        }
        if isInnerBe, asked.name != nil { return nil }
        let isComplement = ["be", "become"].contains(statement.predicate.main.base)
        // "Holm is 20 miles from Leith": the way was lost.
        if isComplement, isDistance(asked) { return nil }
        if isComplement, asked.name == .other { return nil }
        // "The largest churches were the Church of Leith with 300 members, …": the first of several.
        if isComplement, asked.name != nil, statement.isPlural, !asked.isPlural { return nil }
        if isComplement, asked.name != nil {
            // "The capital was Susa": of the one capital, not of a king among others.
            guard passage.tokens[statement.subject.lowerBound].lower == "the",
                passage.tokens[statement.subjectPhrase.head].partOfSpeech == .noun
                    || Demonyms.adjectives.contains(passage.tokens[statement.subjectPhrase.head].lower),
                asked.name != .people
            else { return nil }
        }
        // "called the war the Great War": the second name is what it was called.
        let isNaming =
            statement.predicate.isPassive
            && (Self.bestowing.contains(statement.predicate.main.base)
                || ["call", "dub", "nickname", "term"].contains(statement.predicate.main.base))
            || ["call", "name", "dub", "nickname"].contains(statement.predicate.main.base)
                && statement.parts.contains { $0.kind == .noun && $0.range.upperBound == part.range.lowerBound }
        // "The last ship to surrender was …": who, only where the subject is a person.
        let isThing = asked.isWho && isThing(statement.subjectPhrase, in: passage)
        // "lies 60 km east of Leith"
        let isFar =
            asked.name == nil && Self.isDistance(asked) && Self.stretching.contains(statement.predicate.main.base)
        let word =
            isFar
            ? "how far"
            : isNaming || isComplement && isThing
                ? "what" : isComplement ? asked.asSubject : isOpponent(asked, of: statement) ? "whom" : asked.asObject
        guard let prompt = statement.asking(word, without: part),
            // From where, the question must tell.
            !isFar
                || prompt.split(separator: " ").contains(where: { Self.bearings.contains(String($0)) })
                    && !prompt.holds(" and ")
        else { return nil }
        var fact = Fact(
            asked.kind, prompt, asked.answer, at: asked.range, in: passage)
        fact.isFew = isFew(asked) && !statement.tellsState
        fact.isCount = asked.name == nil && statement.tellsDeed && !asked.asSubject.hasPrefix("What share")
        // "brought up 30,000 men to attack the city": which one, the question could not tell.
        if fact.isCount, statement.parts.contains(where: { $0.text == nil && $0 != part }) { return nil }
        return fact
    }
}
