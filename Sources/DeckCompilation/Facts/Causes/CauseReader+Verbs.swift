internal import English

/// Verbs of causing: "X caused Y", "Y was triggered by X", "Y stems from X", "X forced them to leave".
extension CauseReader {
    /// The link of a verb of causing, or of "responsible for".
    func verbLink(at index: Int) -> CausalLink? {
        let isCausing =
            tree.words[index].partOfSpeech == .adjective && CauseWords.causingAdjectives[tree.lemma(index)] != nil
        guard tree.isVerb(index) || isCausing, !tree.isDenied(index) else { return nil }
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
            guard isForward ? leads(index, from: subject, to: child) : stems(index, from: child, subject) else {
                continue
            }
            let rest = isForward ? extended(other, of: index) : other
            let cue = [index] + tree.children(of: index, by: "obj").filter { $0 < preposition } + [preposition]
            return isForward
                ? link(.verb, cause: subject, effect: rest, cue: cue)
                : link(.verb, cause: rest, effect: subject, cue: cue)
        }
        return nil
    }

    /// Whether a verb with a preposition names an effect here.
    private func leads(_ index: Int, from subject: CausalLink.Part, to effect: Int) -> Bool {
        let objects = tree.children(of: index, by: "obj").filter { $0 < effect }
        switch tree.lemma(index) {
        case "give": return objects.contains { tree.lemma($0) == "rise" }
        // "led the police to a cellar", "The steps lead to a garden."
        case "lead": return objects.isEmpty && (tree.words[effect].entityType != "place" || isEffect(effect))
        // Who is responsible is to blame, what is responsible is a cause.
        case "responsible":
            return !isConcrete(subject.head) && tree.words[subject.head].partOfSpeech != .pronoun
        default: return true
        }
    }

    /// Whether a verb with "from" names a cause here, and not a place.
    private func stems(_ index: Int, from cause: Int, _ subject: CausalLink.Part) -> Bool {
        guard [tree.lemma(index), tree.form(index)].contains(where: CauseWords.comingVerbs.contains) else {
            return true
        }
        return isEffect(subject.head) && isSource(cause) && tree.words[cause].entityType != "place"
    }

    /// The verb with its particle: "brought about".
    private func cue(_ index: Int) -> [Int] {
        [index] + tree.children(of: index).filter { tree.words[$0].relation == "compound:prt" }
    }

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
