internal import English

/// Nouns that a preposition makes the cause: "because of the storm", "arrested for theft", "pain from the fall".
extension CauseReader {
    /// The link of a preposition, by its first word; `opensPhrase` says whether that is one of `CauseWords.phraseOpenings`.
    func prepositionLink(at index: Int, opensPhrase: Bool) -> CausalLink? {
        if opensPhrase, let link = phraseLink(at: index) { return link }
        if let link = linkBySource(at: index) { return link }
        guard ["case", "mark"].contains(tree.relation(of: index)), let noun = tree.head(of: index),
            ["nmod", "obl"].contains(tree.relation(of: noun))
                || tree.form(index) == "from" && ["acl", "advcl"].contains(tree.relation(of: noun)),
            let host = host(of: noun),
            tree.children(of: index, by: "fixed").isEmpty, isCause(noun, behind: tree.form(index), of: host)
        else { return nil }
        if tree.form(index) == "against" {
            // "in protest against" is one preposition.
            if host > 0, host == index - 1, tree.form(host - 1) == "in" { return nil }
            // Protest is against what it is about, and that is named with the word.
            let words = spans.phrase(noun)?.words ?? noun..<noun + 1
            guard words.upperBound > index else { return nil }
            return link(
                .preposition, cause: CausalLink.Part(words: index..<words.upperBound, head: noun, isClause: false),
                effect: spans.part(host, without: noun), cue: [index])
        }
        let construction: CausalLink.Construction = tree.form(index) == "after" ? .sequence : .preposition
        return link(
            construction, cause: spans.phrase(noun), effect: spans.part(host, without: noun), cue: [index])
    }

    /// The link of a preposition of several words, or of "following"; nil where none stands there, and no link in it where
    /// it joins nothing.
    private func phraseLink(at index: Int) -> CausalLink?? {
        for phrase in CauseWords.reasonPhrases where tree.has(phrase, at: index) {
            return link(by: index..<index + phrase.count, .preposition)
        }
        for phrase in CauseWords.sequencePhrases where tree.has(phrase, at: index) {
            guard phrase.count > 1 || ["case", "mark"].contains(tree.relation(of: index)), !isModifier(index),
                let link = link(by: index..<index + phrase.count, .sequence),
                tree.words[link.cause.head].partOfSpeech != .pronoun, !isTime(link.effect.head)
            else { return .some(nil) }
            return link
        }
        if tree.has(["out", "of"], at: index), let link = link(by: index..<index + 2, .preposition) {
            return CauseWords.motives.contains(tree.lemma(link.cause.head)) ? link : nil
        }
        if tree.has(["in", "connection", "with"], at: index), let link = link(by: index..<index + 3, .preposition) {
            return CauseWords.judgingVerbs.contains(tree.lemma(link.effect.head)) ? link : nil
        }
        return nil
    }

    /// "The deaths are from the cold."
    private func linkBySource(at index: Int) -> CausalLink? {
        guard tree.form(index) == "from", tree.relation(of: index) == "case", let noun = tree.head(of: index),
            tree.children(of: noun).contains(where: { tree.words[$0].relation == "cop" && $0 < index }),
            let subject = tree.children(of: noun, by: "nsubj").first, CauseWords.isEffect(tree.lemma(subject)),
            !tree.isAgent(noun), let words = spans.trimmed(index + 1..<tree.span(of: noun).upperBound, of: noun)
        else { return nil }
        return link(
            .preposition, cause: CausalLink.Part(words: words, head: noun, isClause: false),
            effect: spans.phrase(subject), cue: [index])
    }

    /// Whether a preposition between these words joins an effect with its cause.
    private func isCause(_ noun: Int, behind preposition: String, of host: Int) -> Bool {
        let lemma = tree.lemma(host)
        switch preposition {
        case "from":
            guard isSource(noun) else { return false }
            return CauseWords.sufferingVerbs.contains(lemma) || hasEffectObject(host)
                || tree.isNominal(host) && isEffect(host)
                || tree.words[host].partOfSpeech == .noun && isGerund(noun) && !tree.isAgent(host)
        case "of": return lemma == "die" && noun > host
        case "against":
            if protests(host) { return true }
            guard CauseWords.protestWords.contains(lemma) else { return false }
            return tree.isVerb(host) || ["nsubj", "obj"].contains(tree.relation(of: host))
        case "over", "about":
            return (CauseWords.protestWords.contains(lemma) || CauseWords.strifeWords.contains(lemma) || protests(host))
                && !isTime(noun)
        case "for":
            if CauseWords.earningVerbs.contains(lemma), CauseWords.merits.contains(tree.lemma(noun)) { return true }
            return CauseWords.judgingVerbs.contains(lemma) && !isTime(noun) && !tree.isAgent(noun)
        case "after":
            if CauseWords.isEffect(lemma) && tree.isNominal(host) || hasEffectObject(host) {
                return !isTime(noun) && !tree.isAgent(noun)
            }
            guard isEvent(noun) else { return false }
            return CauseWords.effectVerbs.contains(lemma) || CauseWords.isEffect(lemma)
                || tree.isNominal(host) && isEvent(host)
        default: return false
        }
    }

    /// "staged a protest against", "held a rally over".
    private func protests(_ verb: Int) -> Bool {
        tree.children(of: verb, by: "obj").contains { CauseWords.protestWords.contains(tree.lemma($0)) }
    }

    /// "has pain from": the effect is what the verb has as its object.
    func hasEffectObject(_ verb: Int) -> Bool {
        tree.isVerb(verb)
            && tree.children(of: verb, by: "obj").contains { isEffect($0) }
    }

    /// Whether a noun names what comes from something, or a measure of that: "a great deal of joy".
    func isEffect(_ noun: Int) -> Bool {
        if CauseWords.isEffect(tree.lemma(noun)) { return true }
        guard CauseWords.measures.contains(tree.lemma(noun)) else { return false }
        return tree.children(of: noun, by: "nmod").contains { CauseWords.isEffect(tree.lemma($0)) }
    }

    private func isEvent(_ noun: Int) -> Bool {
        EventWords.isEvent(tree.lemma(noun)) || tree.words[noun].entityType == "event"
    }

    /// Whether what follows "from" may be a cause: no time or maker, and no "from top to bottom".
    func isSource(_ noun: Int) -> Bool {
        if tree.isAgent(noun) || tree.words[noun].entityType == "time" { return false }
        let end = tree.span(of: noun).upperBound
        let siblings = tree.head(of: noun).map { tree.children(of: $0) } ?? []
        return !(siblings + tree.children(of: noun)).contains { other in
            other > noun && tree.span(of: other).lowerBound <= end
                && tree.markers(of: other).contains { tree.form($0) == "to" } && tree.isNominal(other)
        }
    }

    /// "wrinkles from smoking".
    private func isGerund(_ word: Int) -> Bool { tree.isVerb(word) && tree.form(word).hasSuffix("ing") }

    /// "the following rules".
    private func isModifier(_ index: Int) -> Bool {
        index > 0 && ["DET", "PRON"].contains(tree.words[index - 1].partOfSpeech.rawValue)
    }

    private func isTime(_ noun: Int) -> Bool { tree.words[noun].entityType == "time" }

    private func isPronoun(_ subject: Int) -> Bool { ["that", "which", "who"].contains(tree.form(subject)) }

    /// What a phrase of cause hangs on; of "which was due to" what "which" stands for.
    private func effect(of hanging: Int) -> CausalLink.Part? {
        guard let host = host(of: hanging) else { return nil }
        if tree.isRelative(hanging) { return spans.phrase(host, without: hanging) }
        return spans.part(host, without: hanging)
    }

    /// A link by a preposition of one or more words, or with the verb "be" between: "the protests were due to …".
    private func link(by cue: Range<Int>, _ construction: CausalLink.Construction) -> CausalLink? {
        guard let last = cue.last, var noun = tree.head(of: last) else { return nil }
        while cue.contains(noun), let above = tree.head(of: noun) { noun = above }
        // "because of" hangs on its noun, "as a result of" holds it.
        let top = cue.first { !cue.contains(tree.words[$0].head - 1) } ?? last
        let below = cue.flatMap { tree.children(of: $0) }.first { $0 >= cue.upperBound }
        let governed: Int
        let hanging: Int
        if let below {
            governed = below
            hanging = top
        } else {
            governed = noun
            hanging = noun
        }
        guard governed >= cue.upperBound else { return nil }
        let cause =
            tree.isPredicate(governed) && tree.relation(of: governed) != "root"
            ? spans.part(governed) : spans.phrase(governed)
        let effect = effect(of: hanging)
        let subject = tree.children(of: hanging, by: "nsubj").first ?? tree.children(of: governed, by: "nsubj").first
        if let subject, subject < cue.lowerBound {
            let range = spans.trimmed(cue.upperBound..<tree.span(of: governed).upperBound, of: governed)
            return link(
                construction, cause: range.map { CausalLink.Part(words: $0, head: governed, isClause: false) },
                effect: isPronoun(subject) ? effect : spans.phrase(subject), cue: Array(cue))
        }
        let range = cause.flatMap {
            spans.trimmed(
                max($0.words.lowerBound, cue.upperBound)..<max($0.words.upperBound, cue.upperBound), of: governed)
        }
        return link(
            construction, cause: range.map { CausalLink.Part(words: $0, head: governed, isClause: false) },
            effect: effect, cue: Array(cue))
    }
}
