internal import English

/// Verbs of causing: "X caused Y", "Y was triggered by X", "Y stems from X", "X forced them to leave".
extension CauseReader {
    func verbLink(at index: Int) -> CausalLink? {
        guard tree.isVerb(index) || CauseWords.causingAdjectives[tree.lemma(index)] != nil, !tree.isDenied(index) else {
            return nil
        }
        let verb = tree.lemma(index)
        if let link = passiveLink(at: index, verb) { return link }
        if let link = prepositionalLink(at: index, verb) { return link }
        guard !tree.isPassive(index) else { return nil }
        guard let object = tree.children(of: index, by: "obj", "ccomp").first(where: { $0 > index }) else { return nil }
        let isStrong = CauseWords.causingVerbs.contains(verb)
        let isWeak = CauseWords.makingVerbs.contains(verb)
        let isForcing =
            CauseWords.forcingVerbs.contains(verb) && (isTold(object, of: index) || isMade(object, by: verb))
        let isPhrasal = tree.children(of: index).contains { child in
            tree.words[child].relation == "compound:prt"
                && CauseWords.phrasalVerbs[verb]?.contains(tree.form(child)) ?? false
        }
        guard isStrong || isWeak || isForcing || isPhrasal, let subject = subject(of: index) else { return nil }
        if isForcing, !isStrong, !isThing(subject) { return nil }
        if isWeak, !isForcing, !isPhrasal {
            let isSaid = verb == "generate" || verb != "make" && (isEventful(object) || isDeed(subject.head))
            guard isEffect(object) && !isPerson(subject) || isSaid && isThing(subject) else { return nil }
        }
        return link(.verb, cause: subject, effect: result(of: index, from: object), cue: cue(index))
    }

    /// Whether a verb tells what its object then does: "forced the ships to turn back".
    private func isTold(_ object: Int, of verb: Int) -> Bool {
        tree.children(of: verb, by: "advcl", "obl", "xcomp").contains { told in
            guard told > object else { return false }
            if tree.relation(of: told) == "xcomp" { return true }
            let markers = tree.markers(of: told).map { tree.form($0) }
            return markers.contains("to") && tree.isVerb(told) || markers.contains("from") || markers.contains("into")
        }
    }

    /// "made the engines expensive".
    private func isMade(_ object: Int, by verb: String) -> Bool {
        verb == "make" && tree.children(of: object, by: "amod").contains { $0 > object }
    }

    /// "Y was caused by X", "the fire caused by X".
    private func passiveLink(at index: Int, _ verb: String) -> CausalLink? {
        let isStrong = CauseWords.causingVerbs.contains(verb) || CauseWords.drivingVerbs.contains(verb)
        let isWeak = CauseWords.makingVerbs.contains(verb)
        guard isStrong || isWeak, tree.isPassive(index),
            let agent = tree.children(of: index, by: "obl", "advcl").first(where: { child in
                child > index && tree.markers(of: child).contains { tree.form($0) == "by" }
            })
        else { return nil }
        guard let effect = subject(of: index, without: agent) else { return nil }
        if isWeak {
            let isPerson = tree.isAgent(agent) && tree.words[agent].partOfSpeech != .noun
            let isSaid =
                verb == "generate" || tree.words[effect.head].entityType == "event" || isDeed(agent)
                || isEventful(agent)
            guard isEffect(effect.head) && !isPerson || isSaid && !tree.isAgent(agent) else { return nil }
        }
        let by = tree.markers(of: agent).first { tree.form($0) == "by" }
        return link(
            .verb, cause: spans.part(agent).flatMap { extended($0, of: index) }, effect: effect,
            cue: [index] + (by.map { [$0] } ?? []))
    }

    /// "X led to Y", "Y resulted from X".
    private func prepositionalLink(at index: Int, _ verb: String) -> CausalLink? {
        for child in tree.children(of: index, by: "obl", "nmod", "advcl", "xcomp") where child > index {
            guard let preposition = tree.markers(of: child).first else { continue }
            let form = tree.form(preposition)
            let isForward =
                CauseWords.leadingVerbs[verb]?.contains(form) ?? false
                || CauseWords.causingAdjectives[verb]?.contains(form) ?? false
            let isBackward =
                (CauseWords.stemmingVerbs[verb] ?? CauseWords.stemmingVerbs[tree.form(index)])?.contains(form) ?? false
            guard isForward || isBackward, form != "to" || tree.relation(of: child) != "xcomp" else { continue }
            guard let subject = subject(of: index, without: child), let other = spans.part(child) else { continue }
            if verb == "responsible", tree.isAgent(subject.head) { continue }
            if verb == "give", !tree.children(of: index, by: "obj").contains(where: { tree.lemma($0) == "rise" }) {
                continue
            }
            // "The steps lead to a garden."
            if verb == "lead", tree.words[child].entityType == "place", !isEffect(child) { continue }
            if isBackward, [verb, tree.form(index)].contains(where: CauseWords.comingVerbs.contains) {
                guard isEffect(subject.head), isSource(child), tree.words[child].entityType != "place" else { continue }
            }
            let rest = isForward ? extended(other, of: index) : other
            let cue = [index] + tree.children(of: index, by: "obj").filter { $0 < preposition } + [preposition]
            return isForward
                ? link(.verb, cause: subject, effect: rest, cue: cue)
                : link(.verb, cause: rest, effect: subject, cue: cue)
        }
        return nil
    }

    /// The verb with its particle: "brought about".
    private func cue(_ index: Int) -> [Int] {
        [index] + tree.children(of: index).filter { tree.words[$0].relation == "compound:prt" }
    }

    // MARK: Subjects

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
            return passive
                ? subject(of: head, steps: steps - 1)
                : (tree.isPredicate(head) ? spans.clause(head, without: verb) : nil)
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

    private func isDeed(_ noun: Int) -> Bool {
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
    private func isConcrete(_ noun: Int) -> Bool {
        ["animal", "object", "organization", "person", "place", "plant", "substance"]
            .contains(tree.words[noun].entityType ?? "")
    }

    /// Whether a part is a person for sure: a name, or a pronoun.
    private func isPerson(_ part: CausalLink.Part) -> Bool {
        !part.isClause && [.pronoun, .properNoun].contains(tree.words[part.head].partOfSpeech)
            && tree.isAgent(part.head)
    }

    /// Whether a part tells a thing or an event, and nobody who makes something.
    private func isThing(_ part: CausalLink.Part) -> Bool {
        part.isClause
            || tree.isNominal(part.head) && !tree.isAgent(part.head)
                && tree.words[part.head].partOfSpeech != .properNoun
    }

    private func isEventful(_ noun: Int) -> Bool {
        tree.words[noun].entityType == "event" && tree.words[noun].partOfSpeech == .noun
    }

    // MARK: Results

    /// The object of a verb with what is said of it: "the police to leave".
    private func result(of verb: Int, from object: Int) -> CausalLink.Part? {
        spans.part(object).flatMap { extended($0, of: verb) }
    }

    /// A part with what follows it in its clause, up to a mark.
    private func extended(_ part: CausalLink.Part, of verb: Int) -> CausalLink.Part? {
        var end = part.words.upperBound
        for child in tree.children(of: verb) where tree.span(of: child).lowerBound == end && !isEnd(child) {
            end = tree.span(of: child).upperBound
        }
        return spans.trimmed(part.words.lowerBound..<end, of: part.head).map {
            CausalLink.Part(words: $0, head: part.head, isClause: part.isClause)
        }
    }

    /// Whether an effect ends before a part of its clause; what "and" adds to a noun may hang on the verb.
    private func isEnd(_ child: Int) -> Bool {
        tree.relation(of: child) == "conj" ? tree.isPredicate(child) || !tree.isNominal(child) : isAside(child)
    }

    /// Whether a modifier tells when or why, and so is no part of the effect.
    private func isAside(_ child: Int) -> Bool {
        if ["punct", "conj", "cc", "parataxis"].contains(tree.relation(of: child)) { return true }
        if tree.words[child].entityType == "time" { return true }
        return tree.markers(of: child).contains { CauseWords.asides.contains(tree.form($0)) }
    }
}
