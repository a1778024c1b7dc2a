internal import Cards
internal import English

/// Who or what did it, to whom, with whom, where, how many: each name and figure of a statement asked for in turn.
///
/// "Trajan conquered Dacia." → "Who conquered Dacia?", "Which region did Trajan conquer?"
/// "The library was founded by Ptolemy." → "Who founded the library?" (of a library that stands alone)
/// "The Romans fought with Carthage over Sicily." → "With which country …?", "Over which region …?"
/// "Forty ships left the harbour of Syracuse." → "How many ships left the harbour of Syracuse?"
/// "A third of the Carthaginian fleet was lost at sea." → "What share of the Carthaginian fleet was lost at sea?"
enum ArgumentFacts {
    /// The facts of a statement's names and figures; none where its subject is a bare "it".
    static func facts(of statement: Statement, known: KnownNames, isEstimated: Bool = false) -> [Fact] {
        let passage = statement.passage
        if passage.tokens[statement.subjectPhrase.head].lower == "it", statement.subjectText?.lowercased() == "it" {
            return []
        }
        // What somebody did not do is no deed to ask for; and what "has been" so is so until a day that no question tells.
        if statement.predicate.isNegated || statement.isOpenEnded { return [] }
        // "can be caught in Egypt": and elsewhere.
        if statement.predicate.auxiliaries.contains(where: { ["can", "could", "may", "might"].contains($0) }) {
            return []
        }
        var facts = subject(of: statement, known, isEstimated: isEstimated)
        if NounLexicon.vague.contains(passage.tokens[statement.subjectPhrase.head].lemma) || isEstimated {
            return facts
        }
        // "more than Rome": what is compared with is not what happened.
        let isCompared = statement.parts.contains { $0.preposition.map { passage.tokens[$0].lower } == "than" }
        for (index, part) in statement.parts.enumerated() {
            guard let phrase = part.phrase, passage.date(in: part.range) == nil, !statement.isInside(part) else {
                continue
            }
            for asked in Answerable.all(in: phrase, passage, statement.anaphora, known: known) {
                if isCompared, asked.name != nil { continue }
                guard let fact = fact(asking: asked, part, index, of: statement) else { continue }
                facts.append(fact)
            }
        }
        return facts
    }

    // MARK: The subject

    private static func subject(of statement: Statement, _ known: KnownNames, isEstimated: Bool) -> [Fact] {
        let passage = statement.passage
        return Answerable.all(in: statement.subjectPhrase, passage, statement.anaphora, known: known).compactMap {
            asked in
            if asked.name != nil {
                // "The tallest building is …": asked for by what it is.
                let isNamed =
                    passage.name(at: statement.subjectPhrase.head) != nil || statement.predicate.main.base != "be"
                // "while Trajan was fighting in the east": what goes on beside what is told.
                if statement.clause.verb.isProgressive, statement.clause.kind != .main { return nil }
                guard !isEstimated, isNamed, !asked.isVague, statement.tellsEnough(without: nil), statement.tellsOfOne,
                    let prompt = statement.asking(
                        subjectWith: word(asked, of: statement), isPlural: !asked.isWho && asked.isPlural)
                else { return nil }
                var fact = Fact(
                    statement.issuesOrder ? .order : asked.kind, prompt, asked.answer, at: asked.range, in: passage,
                    score: 0.7 * asked.weight)
                fact.isDoneOnce = statement.isInvention && statement.predicate.isPast
                return fact
            }
            return figure(asked, of: statement, isEstimated: isEstimated)
        }
    }

    /// "What" for what is no person by what it is said to be: "English is the language of the court".
    private static func word(_ asked: Answerable, of statement: Statement) -> String {
        let passage = statement.passage
        guard asked.isWho, statement.predicate.main.base == "be",
            let complement = statement.parts.first(where: { $0.kind == .noun && !$0.isBefore })?.phrase,
            passage.tokens[complement.head].partOfSpeech == .noun,
            !NounLexicon.persons.contains(passage.tokens[complement.head].lemma)
        else { return asked.asSubject }
        return "What"
    }

    private static func figure(_ asked: Answerable, of statement: Statement, isEstimated: Bool) -> Fact? {
        // "400 have been killed": until when, only the day of writing tells.
        guard let rest = statement.rest(without: nil) else { return nil }
        var words = [asked.asSubject, statement.predicate.afterSubject(isPlural: asked.isPlural), rest]
        if isEstimated {
            let are = asked.isPlural ? "are" : "is"
            words = [asked.asSubject, "\(are) estimated to have", statement.predicate.main.participle, rest]
        }
        if !words.dropFirst(2).joined().contains(where: \.isUppercase), !asked.asObject.contains(where: \.isUppercase),
            let event = statement.anaphora.event
        {
            words.append("in " + event)
        }
        var fact = Fact(
            .figure, statement.question(words), asked.answer, at: asked.range, in: statement.passage, score: 0.85)
        fact.isFew = isFew(asked)
        fact.isCount = statement.tellsDeed && !asked.asSubject.hasPrefix("What share")
        return fact
    }

    /// Whether it counts up to three: of those there are several sets.
    private static func isFew(_ asked: Answerable) -> Bool {
        if case .quantity(_, let high, _) = asked.answer.type { return asked.name == nil && high <= 3 }
        return false
    }

    // MARK: The rest

    private static func fact(asking asked: Answerable, _ part: Statement.Part, _ index: Int, of statement: Statement)
        -> Fact?
    {
        let passage = statement.passage
        // "There were two teams": where, the sentence does not say.
        if asked.name == nil, passage.tokens[statement.subjectPhrase.head].lower == "there",
            statement.parts.count(where: { $0.text != nil }) < 2
        {
            return nil
        }
        if asked.name == .other, part.kind != .noun { return nil }
        if asked.name != nil {
            guard statement.tellsEnough(without: part), !part.isBefore || asked.name == .place else { return nil }
            // "the forces in China" says which forces; "forces in China" where there were some.
            if part.isOfNoun,
                index == 0 || !isIndefinite(statement.parts[index - 1], in: passage)
                    || part.preposition.map({ !Self.standing.contains(passage.tokens[$0].lower) }) ?? true
                    || asked.name == .place && !isCertain(asked, in: passage)
            {
                return nil
            }
        }
        switch part.kind {
        case .noun: return part.isBefore ? nil : object(asked, part, of: statement)
        case .prepositional:
            guard let preposition = part.preposition, part.range.lowerBound == preposition else { return nil }
            // "was the march on Berlin": the phrase hangs on the noun and not on the verb.
            let hasComplement = statement.parts[..<index].contains { $0.kind == .noun && !$0.isBefore }
            if statement.predicate.main.base == "be", hasComplement, !part.isBefore { return nil }
            return prepositional(asked, part, passage.tokens[preposition].lower, of: statement)
        default: return nil
        }
    }

    /// Whether a place is one by its words, and not by what the model guesses.
    private static func isCertain(_ asked: Answerable, in passage: Passage) -> Bool {
        let words = asked.answer.text.lowercased().split(separator: " ").map(String.init)
        return Places.isKnown(words.filter { $0 != "the" }.joined(separator: " "))
            || words.contains(where: NounLexicon.places.contains)
    }

    private static func isIndefinite(_ part: Statement.Part, in passage: Passage) -> Bool {
        guard part.kind == .noun, let phrase = part.phrase, passage.tokens[phrase.head].partOfSpeech == .noun else {
            return false
        }
        let first = passage.tokens[phrase.core.lowerBound]
        return first.partOfSpeech != .determiner || ["a", "an"].contains(first.lower)
            || phrase.range.count > phrase.core.count
    }

    private static func object(_ asked: Answerable, _ part: Statement.Part, of statement: Statement) -> Fact? {
        let passage = statement.passage
        // What something includes is one of several.
        if ["ask", "tell"].contains(statement.predicate.main.base),
            !statement.parts.contains(where: { $0.kind == .verb })
        {
            return nil
        }
        if ["comprise", "contain", "feature", "have", "include", "remain"].contains(statement.predicate.main.base),
            asked.name != nil
        {
            return nil
        }
        // "proclaimed himself king"
        let isReflexive = statement.parts.contains { other in
            other.kind == .noun && other.range.contains { passage.tokens[$0].lower.hasSuffix("self") }
        }
        if isReflexive { return nil }
        let isComplement = ["be", "become"].contains(statement.predicate.main.base)
        if isComplement, asked.name == .other { return nil }
        if isComplement, asked.name != nil {
            // "The capital was Susa": of the one capital, not of a king among others.
            guard passage.tokens[statement.subject.lowerBound].lower == "the",
                passage.tokens[statement.subjectPhrase.head].partOfSpeech == .noun, asked.name != .people
            else { return nil }
        }
        // "called the war the Great War": the second name is what it was called.
        let isNaming =
            ["call", "name", "dub", "nickname"].contains(statement.predicate.main.base)
            && statement.parts.contains { $0.kind == .noun && $0.range.upperBound == part.range.lowerBound }
        let word = isNaming ? "what" : isComplement ? asked.asSubject : asked.asObject
        guard let prompt = statement.asking(word, without: part) else { return nil }
        var fact = Fact(
            asked.kind, prompt, asked.answer, at: asked.range, in: passage,
            score: asked.name == nil ? 0.8 : 0.7 * asked.weight)
        fact.isFew = isFew(asked)
        fact.isCount = asked.name == nil && statement.tellsDeed && !asked.asSubject.hasPrefix("What share")
        return fact
    }

    private static func prepositional(
        _ asked: Answerable, _ part: Statement.Part, _ preposition: String, of statement: Statement
    ) -> Fact? {
        let passage = statement.passage
        if preposition == "by", statement.predicate.isPassive, asked.name != nil {
            guard let subject = statement.subjectText, let rest = statement.rest(without: part) else { return nil }
            var prompt = statement.question([
                "By " + asked.asObject, statement.predicate.around(subject, isPlural: statement.isPlural), rest,
            ])
            if let verb = statement.predicate.active {
                prompt = statement.question([asked.asSubject, verb, subject, rest])
            }
            return Fact(
                asked.kind, prompt, asked.answer, at: asked.range, in: passage, score: 0.8 * asked.weight)
        }
        guard asked.name == nil || Self.asked.contains(preposition), !statement.isNeeded(part) else { return nil }
        // "highest on Earth": no place to ask for.
        if ["Earth", "earth", "the Earth", "the world"].contains(asked.answer.text) { return nil }
        // "into | Fresno": a town that was taken for a person.
        if asked.isWho, Places.isKnown(asked.answer.text.lowercased()) { return nil }
        // "on Apollo 11": no place has a number but a road.
        if asked.name == .place, preposition == "on", asked.answer.text.last?.isNumber ?? false { return nil }
        if asked.name == .place, Self.standing.contains(preposition) {
            if passage.tokens[statement.subjectPhrase.head].lower == "there" { return nil }
            // People live in many places in their lives.
            if statement.isShared, !statement.parts.contains(where: { passage.date(in: $0.range) != nil }) {
                return nil
            }
            // "the first church in America in that city": the nearer place is lost.
            let isLost = statement.parts.contains { other in
                other != part && other.text == nil
                    && other.preposition.map { Self.standing.contains(passage.tokens[$0].lower) } ?? false
            }
            if isLost { return nil }
            guard let prompt = statement.asking("where", without: part) else { return nil }
            // Near a place is not there.
            let text = preposition == "near" ? "near " + asked.answer.text : asked.answer.text
            let other = preposition == "near" ? asked.answer.text : preposition + " " + asked.answer.text
            let answer = Answer(text, accept: asked.answer.accept + [other], asked.answer.type)
            return Fact(.place, prompt, answer, at: asked.range, in: passage, score: 0.7 * asked.weight)
        }
        if asked.name == .place, asked.isVague {
            let from = preposition == "from" ? "from where" : "where"
            guard ["from", "into", "to", "toward", "towards"].contains(preposition),
                VerbLexicon.isMotion(statement.predicate.main.base),
                let prompt = statement.asking(from, without: part)
            else { return nil }
            let answer = Answer(
                asked.answer.text, accept: asked.answer.accept + [preposition + " " + asked.answer.text],
                asked.answer.type)
            return Fact(.place, prompt, answer, at: asked.range, in: passage, score: 0.6)
        }
        guard asked.name != nil || Self.counting.contains(preposition),
            let prompt = statement.asking(preposition.capitalizedFirst + " " + asked.asObject, without: part)
        else { return nil }
        return Fact(
            asked.kind, prompt, asked.answer, at: asked.range, in: passage,
            score: asked.name == nil ? 0.6 : 0.65 * asked.weight)
    }

    /// Prepositions that "where" answers to.
    private static let standing: Set<String> = ["at", "in", "near", "on"]

    /// Prepositions behind which a name is asked for.
    private static let asked: Set<String> = [
        "against", "at", "behind", "from", "in", "into", "near", "on", "over", "through", "to", "toward", "towards",
        "under", "upon", "with",
    ]

    /// Prepositions behind which a figure is asked for.
    private static let counting: Set<String> = [
        "against", "by", "for", "from", "in", "into", "on", "over", "to",
    ]
}
