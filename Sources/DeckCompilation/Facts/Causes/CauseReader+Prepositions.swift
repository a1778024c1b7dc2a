internal import English

/// Nouns that a preposition makes the cause: "because of the storm", "arrested for theft", "pain from the fall".
extension CauseReader {
    func prepositionLink(at index: Int) -> CausalLink? {
        for phrase in CauseWords.reasonPhrases where tree.has(phrase, at: index) {
            return link(by: index..<index + phrase.count, .preposition)
        }
        for phrase in CauseWords.sequencePhrases where tree.has(phrase, at: index) {
            guard phrase.count > 1 || ["case", "mark"].contains(tree.relation(of: index)), !isModifier(index),
                let link = link(by: index..<index + phrase.count, .sequence),
                tree.words[link.cause.head].partOfSpeech != .pronoun
            else { return nil }
            return link
        }
        if tree.has(["out", "of"], at: index), let link = link(by: index..<index + 2, .preposition) {
            return CauseWords.motives.contains(tree.lemma(link.cause.head)) ? link : nil
        }
        if tree.has(["in", "connection", "with"], at: index), let link = link(by: index..<index + 3, .preposition) {
            return CauseWords.judgingVerbs.contains(tree.lemma(link.effect.head)) ? link : nil
        }
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
            return link(
                .preposition, cause: CausalLink.Part(words: index..<words.upperBound, head: noun, isClause: false),
                effect: spans.part(host, without: noun), cue: [index])
        }
        let construction: CausalLink.Construction = tree.form(index) == "after" ? .sequence : .preposition
        return link(
            construction, cause: spans.phrase(noun), effect: spans.part(host, without: noun), cue: [index])
    }

    /// "The deaths are from the cold."
    private func linkBySource(at index: Int) -> CausalLink? {
        guard tree.form(index) == "from", tree.relation(of: index) == "case", let noun = tree.head(of: index),
            tree.children(of: noun).contains(where: { tree.words[$0].relation == "cop" && $0 < index }),
            let subject = tree.children(of: noun, by: "nsubj").first, CauseWords.isEffect(tree.lemma(subject)),
            !tree.isAgent(noun), let words = spans.trimmed(index + 1..<tree.span(of: noun).upperBound)
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
            return CauseWords.isEffect(lemma) && tree.isNominal(host) && !tree.isAgent(noun) && !isTime(noun)
                || CauseWords.sufferingVerbs.contains(lemma)
                || hasEffectObject(host)
        case "of": return lemma == "die"
        case "by": return tree.isNominal(host) && CauseWords.isEffect(lemma) && !tree.isAgent(noun)
        case "over", "against", "about":
            return (CauseWords.protestWords.contains(lemma) || protests(host)) && !isTime(noun)
        case "for":
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
            && tree.children(of: verb, by: "obj").contains { CauseWords.isEffect(tree.lemma($0)) }
    }

    private func isEvent(_ noun: Int) -> Bool {
        EventWords.isEvent(tree.lemma(noun)) || tree.words[noun].entityType == "event"
    }

    /// "the following rules".
    private func isModifier(_ index: Int) -> Bool {
        index > 0 && ["DET", "PRON"].contains(tree.words[index - 1].partOfSpeech.rawValue)
    }

    private func isTime(_ noun: Int) -> Bool { tree.words[noun].entityType == "time" }

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
        let effect = host(of: hanging).flatMap { spans.part($0, without: hanging) }
        let subject = tree.children(of: hanging, by: "nsubj").first ?? tree.children(of: governed, by: "nsubj").first
        if let subject, subject < cue.lowerBound {
            let range = spans.trimmed(cue.upperBound..<tree.span(of: governed).upperBound)
            return link(
                construction, cause: range.map { CausalLink.Part(words: $0, head: governed, isClause: false) },
                effect: spans.phrase(subject), cue: Array(cue))
        }
        let range = cause.flatMap {
            spans.trimmed(max($0.words.lowerBound, cue.upperBound)..<max($0.words.upperBound, cue.upperBound))
        }
        return link(
            construction, cause: range.map { CausalLink.Part(words: $0, head: governed, isClause: false) },
            effect: effect, cue: Array(cue))
    }
}
