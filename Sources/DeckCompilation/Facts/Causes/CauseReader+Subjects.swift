internal import English

/// What a verb of causing says something of, and whether that may be a cause or an effect.
extension CauseReader {
    /// What a verb says something of: its subject, the noun it modifies, the clause it continues, or what "which" stands for.
    func subject(of verb: Int, without other: Int? = nil, steps: Int = 4) -> CausalLink.Part? {
        let passive = tree.isPassive(verb)
        if let subject = tree.children(of: verb, by: "nsubj", "csubj").first {
            let isRelative = tree.isRelative(verb) && ["that", "which", "who"].contains(tree.form(subject))
            if isRelative, let noun = tree.head(of: verb) { return antecedent(noun, of: verb) }
            // ", which led to": the clause before.
            if tree.form(subject) == "which" {
                return tree.head(of: verb).flatMap { tree.isPredicate($0) ? spans.clause($0, without: verb) : nil }
            }
            guard tree.form(subject) != "what" else { return nil }
            return tree.relation(of: subject) == "csubj" ? spans.clause(subject) : spans.phrase(subject)
        }
        guard steps > 0, let head = tree.head(of: verb) else { return nil }
        switch tree.relation(of: verb) {
        case "acl", "amod":
            // ", causing delays": what the whole clause tells, not the noun before the comma.
            if !passive, !tree.isRelative(verb), let clause = clause(before: verb) {
                return spans.clause(clause, without: verb)
            }
            return tree.isNominal(head) ? antecedent(head, of: verb) : nil
        case "conj":
            guard tree.isPredicate(head) else { return nil }
            return passive ? subject(of: head, steps: steps - 1) : spans.clause(head, without: verb)
        case "advcl", "parataxis":
            guard tree.isPredicate(head), verb > head || passive else { return nil }
            return passive && verb > head
                ? subject(of: head, steps: steps - 1) : spans.part(head, without: verb)
        case "xcomp", "ccomp":
            if let object = tree.children(of: head, by: "obj").first, object < verb {
                return spans.phrase(object, without: verb)
            }
            return subject(of: head, without: other, steps: steps - 1)
        default: return nil
        }
    }

    /// The noun that a clause modifies, with the noun of harm or deed that it belongs to: "the destruction of the bridge
    /// caused by", "pain and swelling caused by".
    private func antecedent(_ noun: Int, of clause: Int) -> CausalLink.Part? {
        var top = noun
        var above = noun
        while let head = tree.head(of: above), head < above, tree.isNominal(head) {
            let relation = tree.relation(of: above)
            let isConjunct = relation == "conj" && above == top && tree.children(of: above, by: "det", "nummod").isEmpty
            guard isConjunct || relation == "nmod" else { break }
            if isConjunct || isConcrete(above) && above == top || CauseWords.isEffect(tree.lemma(head)) || isDeed(head)
            {
                top = head
            }
            above = head
        }
        guard top != noun else { return spans.phrase(noun, without: clause) }
        let range = spans.trimmed(
            tree.span(of: top).lowerBound..<max(noun + 1, tree.span(of: clause).lowerBound), of: top)
        return range.map { CausalLink.Part(words: $0, head: top, isClause: false) }
    }

    /// Whether a noun tells a deed or an event by its form.
    func isDeed(_ noun: Int) -> Bool {
        // "government" and "building" look like deeds.
        tree.words[noun].partOfSpeech == .noun && EventWords.isEvent(tree.lemma(noun))
            && !["object", "organization", "person", "place"].contains(tree.words[noun].entityType ?? "")
    }

    /// The predicate of the clause that ends with a comma before a participle; nil where the participle modifies its noun.
    private func clause(before participle: Int) -> Int? {
        let start = tree.span(of: participle).lowerBound
        guard start > 0, tree.form(start) == "," || tree.form(start - 1) == ",", let noun = tree.head(of: participle)
        else {
            return nil
        }
        var above = tree.head(of: noun)
        while let word = above, !tree.isPredicate(word) { above = tree.head(of: word) }
        return above
    }

    /// Whether a noun names a thing that is there, and so nothing that is caused: "the damage to the river caused by".
    func isConcrete(_ noun: Int) -> Bool {
        ["animal", "object", "organization", "person", "place", "plant", "substance"]
            .contains(tree.words[noun].entityType ?? "")
    }

    /// Whether a part is a person for sure: a name, or a pronoun.
    func isPerson(_ part: CausalLink.Part) -> Bool {
        !part.isClause && [.pronoun, .properNoun].contains(tree.words[part.head].partOfSpeech)
            && tree.isAgent(part.head)
    }

    /// Whether a part tells a thing or an event, and nobody who makes something.
    func isThing(_ part: CausalLink.Part) -> Bool {
        part.isClause
            || tree.isNominal(part.head) && !tree.isAgent(part.head)
                && tree.words[part.head].partOfSpeech != .properNoun
    }

    /// Whether the model takes a common noun for an event.
    func isEventful(_ noun: Int) -> Bool {
        tree.words[noun].entityType == "event" && tree.words[noun].partOfSpeech == .noun
    }
}
