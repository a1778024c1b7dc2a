internal import Cards
internal import English
internal import Expressions

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
        let isPossible = statement.predicate.auxiliaries.contains { ["can", "could", "may", "might"].contains($0) }
        if isPossible {
            // "Some five million people may have lived there": how many, in the text's own doubt.
            guard statement.predicate.auxiliaries.contains("have") else { return [] }
            return subject(of: statement, known, isEstimated: isEstimated).filter { $0.kind == .figure }
        }
        // "more than Rome": what is compared with is not what happened, and many are more than it.
        let isCompared = statement.parts.contains { $0.preposition.map { passage.tokens[$0].lower } == "than" }
        var facts = subject(of: statement, known, isEstimated: isEstimated)
        if isCompared, statement.predicate.main.base != "be" { facts.removeAll { $0.kind != .figure } }
        if NounLexicon.vague.contains(passage.tokens[statement.subjectPhrase.head].lemma) || isEstimated {
            return facts
        }
        for (index, part) in statement.parts.enumerated() {
            guard let phrase = part.phrase, passage.date(in: part.range) == nil, !statement.isInside(part) else {
                continue
            }
            for asked in Answerable.all(in: phrase, passage, statement.anaphora, known: known) {
                if isCompared, asked.name != nil { continue }
                // "burned Skarn": whom, or what?
                if part.preposition == nil, isTakenAsWell(asked, by: statement, known) { continue }
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
                    || asked.range.lowerBound > statement.subjectPhrase.head
                // "while Trajan was fighting in the east": what goes on beside what is told.
                if statement.clause.verb.isProgressive, statement.clause.kind != .main { return nil }
                // "had 3,000 students": what is to be known is the figure, and not whose it is.
                if ["have", "own", "contain"].contains(statement.predicate.main.base),
                    statement.parts.contains(where: { part in passage.figures.contains { part.range.overlaps($0.range) }
                    })
                {
                    return nil
                }
                // "Singers of Leith include Ann Lee": no one includes them.
                if ["comprise", "feature", "include", "involve"].contains(statement.predicate.main.base) { return nil }
                // "in conjunction with Holm & Sons, built the mill": both did.
                if !statement.predicate.isPassive, !statement.subjectPhrase.isList,
                    passage.tokens[statement.clause.range].contains(where: {
                        ["association", "collaboration", "conjunction", "cooperation", "jointly", "partnership"]
                            .contains(
                                $0.lower)
                    })
                {
                    return nil
                }
                // "Only in 1876 did Berg name it": who did name it only then?
                if statement.predicate.auxiliaries == ["did"] { return nil }
                // "Holm beat Berg in three sets": when, and where?
                if statement.isContest, !statement.tellsWhichContest { return nil }
                if statement.predicate.isPassive, isTakenAsWell(asked, by: statement, known) { return nil }
                // "was published": no person is.
                if asked.isWho, statement.predicate.isPassive || statement.predicate.main.base == "fall",
                    statement.isOfNobody || statement.isOfTown(asked)
                {
                    return nil
                }
                guard !isEstimated, isNamed, !asked.isVague || statement.predicate.main.base == "be",
                    statement.tellsEnough(without: nil), statement.tellsOfOne,
                    let prompt = statement.asking(
                        subjectWith: word(asked, of: statement), isPlural: isPlural(asked, of: statement))
                else { return nil }
                // "Who died in 1903?", "Who visited England in 1686?": so did many.
                if asked.isWho, statement.isEveryday, prompt.count(where: { $0 == " " }) < 9 { return nil }
                var fact = Fact(
                    statement.issuesOrder ? .order : asked.kind, prompt, asked.answer, at: asked.range, in: passage)
                fact.isDoneOnce = statement.tellsMaker
                return fact
            }
            return figure(asked, of: statement, isEstimated: isEstimated)
        }
    }

    /// Whether what is asked for as a person may as well be a ship or a town, by what is done to it: "captured Skarn".
    private static func isTakenAsWell(_ asked: Answerable, by statement: Statement, _ known: KnownNames) -> Bool {
        VerbLexicon.onTargets.contains(statement.predicate.main.base)
            && asked.isDoubtful(in: statement.passage, known)
    }

    /// Whether the verb behind the question word is plural: "Which cities were …?", "Who were the rulers …?"
    private static func isPlural(_ asked: Answerable, of statement: Statement) -> Bool {
        if statement.predicate.main.base == "be",
            let complement = statement.parts.first(where: { $0.kind == .noun && !$0.isBefore })?.phrase
        {
            return complement.isPlural && statement.passage.tokens[complement.head].isPlural
        }
        return asked.isPlural && asked.asSubject.hasPrefix("Which ") && asked.asSubject.hasSuffix("s")
    }

    // MARK: The rest

    private static func fact(asking asked: Answerable, _ part: Statement.Part, _ index: Int, of statement: Statement)
        -> Fact?
    {
        let passage = statement.passage
        // "the population was 2,497 people": what it was, and not how many.
        if asked.name == nil, statement.predicate.main.base == "be",
            NounLexicon.measures.contains(passage.tokens[statement.subjectPhrase.head].lemma)
        {
            return nil
        }
        // "The record was 78 wins, 6 draws": it was no number.
        if asked.name == nil, statement.predicate.main.base == "be",
            passage.tokens[statement.subjectPhrase.head].lower != "there",
            passage.figures.count(where: { statement.clause.range.contains($0.range.lowerBound) }) > 1
        {
            return nil
        }
        // "by 650 kJ/mol | per group": for each of what, the question would not tell.
        if asked.name == nil, asked.range.upperBound < passage.tokens.count,
            passage.tokens[asked.range.upperBound].lower == "per"
        {
            return nil
        }
        // "affects 8 million people | living in Asia": of whom is lost.
        if asked.name == nil, part.kind == .noun,
            statement.parts.contains(where: { isRestricting($0, part, statement) })
        {
            return nil
        }
        // "two votes | short": of what?
        if asked.name == nil, part.kind == .noun, statement.predicate.main.base == "be",
            statement.parts.contains(where: {
                $0.kind == .adjective && $0.range.lowerBound == part.range.upperBound
            })
        {
            return nil
        }
        // "There are two laws | that govern it": what for is lost.
        if asked.name == nil, passage.tokens[statement.subjectPhrase.head].lower == "there",
            passage.clauses.contains(where: {
                $0.kind == .relative && $0.antecedent.map { part.range.contains($0.head) } ?? false
                    && $0.range.lowerBound > 0 && passage.tokens[$0.range.lowerBound - 1].text != ","
                    && ["that", "which", "who"].contains(passage.tokens[$0.range.lowerBound].lower)
            })
        {
            return nil
        }
        // "There were two teams": where, the sentence does not say. What there are, of a kind, the topic may have.
        let isBare =
            asked.name == nil && passage.tokens[statement.subjectPhrase.head].lower == "there"
            && statement.parts.count(where: { $0.text != nil }) < 2
        if isBare, statement.predicate.isPast || isFew(asked) || asked.asObject.count(where: { $0 == " " }) < 3 {
            return nil
        }
        if asked.name == .other, part.kind != .noun { return nil }
        // "Holm, Berg and Vale are the three largest towns": the question would list them.
        if asked.name == nil, statement.predicate.main.base == "be", statement.subjectPhrase.isList { return nil }
        if statement.isContest, !statement.tellsWhichContest { return nil }
        if asked.name != nil {
            guard statement.tellsEnough(without: part) || statement.tellsTheOne(part) || statement.isPlacedOnce,
                !part.isBefore || asked.name == .place
            else { return nil }
            // "the forces in China" says which forces; "forces in China" where there were some.
            if part.isOfNoun, !statement.isTaker(part, at: index),
                index == 0 || !isIndefinite(statement.parts[index - 1], in: passage)
                    || part.preposition.map({ !Self.standing.contains(passage.tokens[$0].lower) }) ?? true
                    || asked.name == .place && !isCertain(asked, in: passage)
            {
                return nil
            }
        }
        switch part.kind {
        case .noun:
            var fact = part.isBefore ? nil : object(asked, part, of: statement)
            fact?.isOfTopic = isBare
            return fact
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
    static func isCertain(_ asked: Answerable, in passage: Passage) -> Bool {
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
}
