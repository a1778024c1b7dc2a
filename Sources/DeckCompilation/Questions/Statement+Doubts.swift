internal import English

/// Signs that the analysis of a clause went wrong, or that it tells nothing by itself.
extension Statement {
    /// "the audio play Project: Lazarus": half a title; not "three hotels in Leith: Ada, Bo and Cy".
    static func cutsTitle(_ clause: Clause, in passage: Passage) -> Bool {
        let tokens = passage.tokens
        // "A Day | in Leith was played"
        let isTorn = passage.titles.contains { title in
            clause.subject.map { title.contains($0.range.upperBound) && title.lowerBound != $0.range.upperBound }
                ?? false
        }
        if isTorn { return true }
        guard
            let colon = (clause.range.lowerBound...clause.range.upperBound).first(where: {
                tokens.indices.contains($0) && tokens[$0].text == ":"
            }), colon > 0, colon + 1 < tokens.count, tokens[colon - 1].isCapitalized, tokens[colon + 1].isCapitalized
        else { return false }
        // "a study called “Time: Its Use”": whole, where no part ends at the colon.
        let isCut = colon == clause.range.upperBound || clause.after.contains { $0.range.upperBound == colon }
        return isCut && !tokens[colon...].contains { $0.text == "," }
    }

    /// Whether the verb is none of the subject's: "the road | heading south", "was the first | nominated", "they met at what |
    /// was called a congress".
    static func isUnfinished(_ clause: Clause, in passage: Passage) -> Bool {
        let verb = clause.verb
        return verb.auxiliaries.isEmpty && passage.tokens[verb.main].verbForm == .gerund
            || verb.range.contains { passage.tokens[$0].partOfSpeech == .determiner }
            || verb.range.lowerBound > 0 && passage.tokens[verb.range.lowerBound - 1].lower == "what"
    }

    /// "people with training who work": "who" means no training.
    static func isOfOthers(_ clause: Clause, _ subject: NounPhrase, in passage: Passage) -> Bool {
        guard clause.kind == .relative, let opener = clause.opener, passage.tokens[opener].lower == "who",
            clause.subject == clause.antecedent
        else { return false }
        let head = passage.tokens[subject.head]
        // "raiders from Denmark and Norway who agreed to peace": no country is "who".
        if let name = passage.name(at: subject.head), [.event, .organization, .place, .work].contains(name.kind) {
            return true
        }
        return (head.partOfSpeech == .noun || head.lower.hasSuffix("ism"))
            && ["tion", "sion", "ment", "ness", "ity", "ing", "ship", "ism"].contains { head.lemma.hasSuffix($0) }
    }

    /// Whether the verb tells nothing without a part that was lost: "forced the Germans", "put its ships".
    static func needsMore(_ predicate: Predicate, _ parts: [Part], in passage: Passage) -> Bool {
        if predicate.isPassive { return false }
        switch predicate.main.base {
        case "appoint", "crown", "declare", "deem", "dub", "proclaim":
            // "proclaimed Holm": as what?
            let objects = parts.filter { $0.kind == .noun && !$0.isBefore }
            guard objects.count == 1, let head = objects[0].phrase?.head, let name = passage.name(at: head),
                passage.tokens[head].partOfSpeech == .properNoun
            else { return false }
            return (name.kind == .person || name.kind == .place && Places.isKnown(name.text.lowercased()))
                && !parts.contains { [.adjective, .verb, .clause].contains($0.kind) && !$0.isBefore }
                && !parts.contains { $0.preposition.map { passage.tokens[$0].lower == "as" } ?? false }
        case "compel", "force", "oblige":
            return !parts.contains { [.verb, .prepositional, .adverb].contains($0.kind) && !$0.isBefore }
        // "signed | requiring …": what was signed, was lost.
        case "sign": return !parts.contains { $0.kind == .noun && !$0.isBefore }
        case "put":
            return !parts.contains { [.prepositional, .adverb].contains($0.kind) && !$0.isBefore && $0.text != nil }
        case "order":
            // "ordered Holm": to be what?
            return !parts.contains { $0.kind == .verb || $0.kind == .clause }
                && parts.contains { part in
                    part.kind == .noun && !part.isBefore
                        && part.phrase.flatMap { passage.name(at: $0.head) }?.kind == .place
                }
        case "convince", "persuade":
            return !parts.contains {
                [.verb, .clause].contains($0.kind) && $0.text != nil
                    || $0.preposition.map { passage.tokens[$0].lower == "of" } ?? false
            }
        case "deprive":
            return !parts.contains {
                $0.preposition.map { passage.tokens[$0].lower == "of" } ?? false && $0.text != nil
            }
        case "accept", "call", "demand", "describe", "father", "give", "inform", "launch", "make",
            "name", "propose", "provide", "release", "tell", "unite":
            return !parts.contains {
                [.noun, .verb, .clause, .adverb].contains($0.kind) && !$0.isBefore
                    || $0.kind == .prepositional && !$0.isBefore
                        && !$0.isOptional
            }
        case "be", "become":
            // "became involved": in what?
            return parts.contains { part in
                part.kind == .adjective && !part.isBefore
                    && leaning.contains(passage.tokens[part.range.upperBound - 1].lower)
                    && !parts.contains {
                        $0.range.lowerBound == part.range.upperBound && $0.text != nil
                            && passage.date(in: $0.range) == nil
                    }
            }
        case "find"
        where parts.contains(where: { $0.kind == .adjective && !$0.isBefore })
            && !parts.contains(where: { $0.kind == .noun && !$0.isBefore }):
            // "was arrested and | found guilty": he was.
            return true
        case "construct", "discover", "find", "locate", "situate":
            // "a tablet | found on an island": it did not find.
            return !parts.contains { [.noun, .clause, .adverb].contains($0.kind) && !$0.isBefore }
        case "escape", "flee", "follow", "join":
            // "followed in 1955": whom, or where to?
            return !parts.contains {
                [.noun, .prepositional, .adverb].contains($0.kind) && !$0.isBefore && passage.date(in: $0.range) == nil
            }
        case "attempt", "fail", "try":
            return !parts.contains {
                [.noun, .prepositional, .verb].contains($0.kind) && !$0.isBefore && $0.text != nil
            }
        // "the contract awarded to Lee": it was awarded.
        case "allocate", "assign", "award", "bequeath", "donate", "grant":
            return !parts.contains { [.noun, .clause, .verb].contains($0.kind) && !$0.isBefore }
        default: return false
        }
    }

    /// Adjectives that tell nothing without what stands behind them.
    private static let leaning: Set<String> = [
        "able", "aware", "capable", "convinced", "engaged", "familiar", "interested", "involved", "responsible",
        "unable",
    ]

    /// "in Leith; Skarn; Oslo": the first of a list that semicolons part.
    static func isListed(_ clause: Clause, in passage: Passage) -> Bool {
        let tokens = passage.tokens
        let end = clause.range.upperBound
        guard end + 1 < tokens.count, tokens[end].text == ";", tokens[end + 1].partOfSpeech == .properNoun,
            tokens[end - 1].isCapitalized
        else { return false }
        let next = tokens[(end + 1)...].prefix { ![";", "."].contains($0.text) }
        return !next.contains { $0.isVerbal }
    }

    /// "during the fall of Tyre, the city of Baal, Alexander slept": a person named behind a thing does not explain it.
    static func isMistaken(_ subject: NounPhrase, in passage: Passage) -> Bool {
        guard let other = passage.sentence.apposition(of: subject), let name = passage.name(at: other.head) else {
            return false
        }
        let head = passage.tokens[subject.head]
        return name.kind == .person && head.partOfSpeech == .noun && !NounLexicon.persons.contains(head.lemma)
            && passage.name(at: subject.head)?.kind != .person
    }

    /// Whether the clause is an aside in brackets.
    static func isAside(_ clause: Clause, in passage: Passage) -> Bool {
        let before = passage.tokens[..<clause.range.lowerBound]
        let open = before.count { $0.text == "(" } - before.count { $0.text == ")" }
        return open > 0 && passage.tokens.first?.text != "("
    }
}
