internal import English

/// Clauses that a conjunction makes the cause: "because", "as", "since", "after", "when", "if", "so … that".
extension CauseReader {
    /// The link of a clause with a conjunction, by the clause's predicate.
    func clauseLink(at index: Int) -> CausalLink? {
        guard ["acl", "advcl", "ccomp", "parataxis"].contains(tree.relation(of: index)), !tree.isRelative(index),
            let host = host(of: index)
        else { return nil }
        if let link = degreeLink(at: index) { return link }
        guard let cue = conjunction(of: index), let construction = construction(of: cue, in: index, to: host) else {
            return nil
        }
        let words = [cue] + tree.children(of: cue, by: "fixed")
        return link(
            construction, cause: spans.clause(index, behind: words), effect: effect(host, without: index), cue: words)
    }

    /// The clause that a word belongs to, if it says nothing by itself: "spread so rapidly because".
    private func effect(_ host: Int, without clause: Int) -> CausalLink.Part? {
        var word = host
        while !tree.isPredicate(word), !tree.isNominal(word), let above = tree.head(of: word) { word = above }
        return spans.part(word, without: word == host ? clause : nil)
            .flatMap { $0.words.contains(clause) ? spans.part(host, without: clause) : $0 }
    }

    private func conjunction(of clause: Int) -> Int? {
        tree.children(of: clause).first { child in
            child < clause
                && (tree.relation(of: child) == "mark"
                    || tree.form(child) == "when" && tree.relation(of: child) == "advmod")
        }
    }

    private func construction(of cue: Int, in clause: Int, to host: Int) -> CausalLink.Construction? {
        guard tree.isPredicate(host) || tree.form(cue) == "because" else { return nil }
        switch tree.form(cue) {
        case "because": return tree.relation(of: clause) == "parataxis" ? nil : .reason
        case "as": return isReason(clause, of: host, behind: cue) ? .circumstance : nil
        case "since": return isReason(clause, of: host, behind: cue) && !isSpan(host) ? .circumstance : nil
        case "after", "when": return isTrigger(clause, of: host, behind: cue) ? .sequence : nil
        case "if", "unless":
            return CauseWords.sayingVerbs.contains(tree.lemma(host)) && tree.relation(of: clause) == "ccomp"
                ? nil : .condition
        case "in": return tree.has(["in", "case"], at: cue) ? .condition : nil
        case "for": return isJudged(clause, by: host) ? .preposition : nil
        default: return nil
        }
    }

    /// Whether a clause with "as" or "since" tells why and not when or how.
    private func isReason(_ clause: Int, of host: Int, behind cue: Int) -> Bool {
        guard !tree.children(of: clause, by: "nsubj").isEmpty,
            tree.isVerb(clause) || !tree.children(of: clause, by: "cop").isEmpty, tree.relation(of: clause) == "advcl",
            !CauseWords.sayingVerbs.contains(tree.lemma(clause)), !CauseWords.mannerVerbs.contains(tree.lemma(clause)),
            tree.children(of: cue, by: "fixed").isEmpty
        else { return false }
        // "as soon as", "just as", "as much as".
        if cue > 0, ["even", "just", "much", "same", "soon", "such", "well"].contains(tree.form(cue - 1)) {
            return false
        }
        return isState(clause) || CauseWords.effectVerbs.contains(tree.lemma(host)) || isState(host)
    }

    /// Whether a clause tells how things are, and not what happens.
    private func isState(_ clause: Int) -> Bool {
        if !tree.isVerb(clause) || tree.isDenied(clause) { return true }
        if CauseWords.stateVerbs.contains(tree.lemma(clause)) { return true }
        return tree.children(of: clause).contains { ["aux", "aux:pass"].contains(tree.words[$0].relation) }
    }

    /// Whether a clause is in the perfect, which "since" counts from a time.
    private func isSpan(_ host: Int) -> Bool {
        tree.children(of: host).contains { tree.words[$0].relation == "aux" && tree.lemma($0) == "have" }
    }

    /// Whether what a clause with "after" or "when" tells brings about what its host tells.
    private func isTrigger(_ clause: Int, of host: Int, behind cue: Int) -> Bool {
        guard !CauseWords.sayingVerbs.contains(tree.lemma(host)), tree.relation(of: clause) == "advcl" else {
            return false
        }
        // "two years after".
        if tree.children(of: cue).contains(where: { tree.relation(of: $0) == "obl" }) { return false }
        return CauseWords.effectVerbs.contains(tree.lemma(host)) || CauseWords.triggerVerbs.contains(tree.lemma(clause))
            || hasEffectObject(host)
    }

    /// "was fined for stealing".
    private func isJudged(_ clause: Int, by host: Int) -> Bool {
        form(clause, endsWith: "ing")
            && (CauseWords.judgingVerbs.contains(tree.lemma(host))
                || tree.children(of: host, by: "obj").contains { CauseWords.judgingVerbs.contains(tree.lemma($0)) })
    }

    private func form(_ index: Int, endsWith ending: String) -> Bool {
        tree.form(index).hasSuffix(ending)
            || tree.children(of: index, by: "aux", "cop").contains { tree.form($0).hasSuffix(ending) }
    }

    /// "so tired that he slept", "such a storm that it sank".
    private func degreeLink(at index: Int) -> CausalLink? {
        guard let that = tree.children(of: index, by: "mark").first(where: { tree.form($0) == "that" }),
            let head = tree.head(of: index), head < index
        else { return nil }
        let degree = (max(0, that - 7)..<that).last { ["so", "such"].contains(tree.form($0)) }
        guard let degree, degree + 1 < that, let marked = tree.head(of: degree),
            marked == head || tree.head(of: marked) == head,
            ["advmod", "det", "amod"].contains(tree.relation(of: degree))
        else { return nil }
        return link(
            .degree, cause: spans.part(tree.isPredicate(head) ? head : tree.head(of: head) ?? head, without: index),
            effect: spans.clause(index), cue: [degree, that])
    }
}
