internal import English

/// Definite phrases that say by themselves which thing is meant, though nothing before has told of it.
extension Anaphora {
    /// Whether the sentence brings the thing in as something that is made or found for the first time.
    ///
    /// "Ann Lee invented the steam plough", "the first mill was built by Karl Berg".
    func isBroughtIn(_ phrase: NounPhrase) -> Bool {
        let head = passage.tokens[phrase.head]
        guard let clause = passage.clauses.first(where: { isMade(phrase, in: $0) }),
            !Self.generic.contains(head.lemma)
        else { return false }
        let verb = passage.tokens[clause.verb.main].lemma
        let isFirst = passage.tokens[phrase.core].contains { $0.lower == "first" }
        return Self.inventing.contains(verb) || isFirst && Self.making.contains(verb)
    }

    /// Whether the phrase is the object of a clause, or the subject of a passive one.
    private func isMade(_ phrase: NounPhrase, in clause: Clause) -> Bool {
        if clause.verb.isPassive { return clause.subject?.head == phrase.head }
        return clause.after.contains { element in
            element.kind == .noun && element.phrase?.head == phrase.head
        }
    }

    /// Whether a place and a name follow that say which one: "the bridge at Rowley".
    ///
    /// Behind a verb only what stands somewhere is told so; "killed the general at Rowley" says where he was killed.
    func isLocated(_ phrase: NounPhrase) -> Bool {
        let joint = phrase.range.upperBound
        guard joint + 1 < passage.tokens.count, ["at", "near"].contains(passage.tokens[joint].lower),
            passage.names.contains(where: { $0.range.lowerBound == joint + 1 || $0.range.lowerBound == joint + 2 })
        else { return false }
        if passage.clauses.contains(where: { $0.subject?.head == phrase.head }) { return true }
        return passage.tokens[joint].lower == "at" && NounLexicon.places.contains(passage.tokens[phrase.head].lemma)
    }

    /// Verbs that bring in what was not there or not known before.
    private static let inventing: Set<String> = ["coin", "devise", "discover", "invent", "patent", "pioneer"]

    /// Verbs that make one of many.
    private static let making: Set<String> = [
        "build", "compose", "construct", "create", "demonstrate", "design", "establish", "found", "introduce", "launch",
        "make", "open", "paint", "produce", "publish", "write",
    ]

    /// Nouns that say too little of what was invented or found.
    private static let generic: Set<String> = [
        "body", "compound", "concept", "design", "device", "disease", "element", "engine", "gas", "idea", "instrument",
        "island", "law", "machine", "method", "model", "name", "one", "phrase", "process", "product", "site", "species",
        "star", "substance", "system", "technique", "technology", "term", "theory", "tool", "treatment", "type",
        "version", "word",
    ]

    /// "it stood at 3 %": a figure that was spoken of, and no thing.
    func isMeasured(_ index: Int) -> Bool {
        passage.clauses.contains { clause in
            clause.subject?.head == index && Self.measuring.contains(passage.tokens[clause.verb.main].lemma)
        }
    }

    private static let measuring: Set<String> = [
        "amount", "average", "decline", "decrease", "double", "drop", "exceed", "fall", "increase", "reach", "rise",
        "stand", "total", "triple",
    ]

    /// Whether a clause before in the sentence has a subject that is no pronoun: "Although farms were small, they …".
    func followsSubject(_ index: Int) -> Bool {
        passage.clauses.contains { clause in
            guard let subject = clause.subject, clause.kind != .relative else { return false }
            return subject.range.upperBound <= index && clause.range.upperBound <= index
                && passage.tokens[subject.head].isNominal && passage.tokens[subject.head].partOfSpeech != .pronoun
        }
    }

    /// What "them" right behind a verb means, never those who do it: "the council admitted them". Nil where something else tells.
    func patient(at index: Int) -> Word? {
        guard let clause = passage.clauses.first(where: { $0.verb.main == index - 1 }), !isObjectAgain(index) else {
            return nil
        }
        guard let meant = references.several(at: index, in: passage),
            meant.passage != passage.index || clause.subject.map({ !$0.range.contains(meant.token) }) ?? false
        else { return whole(index, nil) }
        return whole(index, meant.text.decapitalizedArticle)
    }

    /// "to remove commanders or to execute them": a noun in the same predicate says whom.
    func isObjectAgain(_ index: Int) -> Bool {
        guard let main = passage.clauses.last(where: { $0.depth == 0 && $0.range.contains(index) }) else {
            return false
        }
        return (main.verb.range.upperBound..<max(main.verb.range.upperBound, index)).contains {
            passage.tokens[$0].partOfSpeech == .noun && passage.tokens[$0].isPlural
        }
    }

    /// "In his interview with Lee, the actor Karl Berg praised the film": his own, of the person who is named behind it.
    func isBoundAhead(_ index: Int) -> Bool {
        passage.clauses.contains { clause in
            guard clause.depth == 0, let subject = clause.subject, index < subject.range.lowerBound,
                passage.names.contains(where: { $0.kind == .person && subject.range.overlaps($0.range) })
            else { return false }
            return clause.before.contains { $0.kind == .prepositional && $0.range.contains(index) }
        }
    }

    /// Whether "they" stands in what its sentence's subject knew or said: "both nations saw that they would …".
    func isBoundToSubject(_ index: Int) -> Bool {
        let outer = passage.clauses.filter { clause in
            clause.subject.map { $0.isPlural && $0.range.upperBound <= index } ?? false && clause.range.contains(index)
                && VerbLexicon.reporting.contains(passage.tokens[clause.verb.main].lemma)
        }.min { $0.range.count < $1.range.count }
        guard let outer, outer.verb.range.upperBound <= index else { return false }
        return !passage.tokens[outer.verb.range.upperBound..<index].contains { $0.isNominal && $0.isPlural }
    }

    /// Whether a possessive stands in the predicate of a clause whose subject it can mean: "Ann sold her house".
    func isBound(_ index: Int) -> Bool {
        let around = passage.clauses.filter { clause in
            (clause.verb.range.lowerBound..<max(clause.verb.range.upperBound, clause.range.upperBound)).contains(index)
        }.sorted { $0.range.count < $1.range.count }
        for clause in around {
            guard let subject = clause.subject ?? clause.antecedent, passage.date(in: subject.range) == nil else {
                continue
            }
            if canMean(subject, index) { return true }
            if clause.subject != nil { return false }
        }
        // "Due to their smell, the caps are not eaten": theirs are the subject's.
        return passage.clauses.contains { clause in
            guard clause.depth == 0, let subject = clause.subject, index < subject.range.lowerBound else {
                return false
            }
            return clause.before.contains { $0.kind == .prepositional && $0.range.contains(index) }
                && passage.tokens[index].lower == "their" && canMean(subject, index)
                && !passage.tokens[subject.range].contains { ["her", "his", "its", "their"].contains($0.lower) }
        }
    }

    /// Whether a possessive at `index` agrees with a subject.
    private func canMean(_ subject: NounPhrase, _ index: Int) -> Bool {
        let head = passage.tokens[subject.head]
        let name = passage.name(at: subject.head)
        let isPerson =
            name?.kind == .person || NounLexicon.persons.contains(head.lemma)
            || ["he", "she", "who"].contains(head.lower)
        switch passage.tokens[index].lower {
        case "his", "her":
            let isFemale = name.flatMap { $0.kind == .person ? FirstNames.isFemale(person: $0.text) : nil }
            let isHers = passage.tokens[index].lower == "her"
            return isPerson && !subject.isPlural && isFemale.map { $0 == isHers } ?? true
        case "their":
            return subject.isPlural || subject.isList || name?.kind == .people || name?.kind == .organization
                || name?.kind == .place
        default: return !isPerson && !subject.isPlural
        }
    }
}
