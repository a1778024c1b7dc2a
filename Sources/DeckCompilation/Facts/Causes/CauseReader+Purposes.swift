internal import English

/// Aims, and clauses that a participle begins: "to end the strike", "demanding peace", "killing three".
extension CauseReader {
    /// The link of an infinitive or of "so that", by its verb.
    func purposeLink(at index: Int) -> CausalLink? {
        let relation = tree.relation(of: index)
        guard ["acl", "advcl", "xcomp"].contains(relation), !tree.isRelative(index), let host = host(of: index),
            host < index || relation == "advcl"
        else { return nil }
        let marks = tree.children(of: index, by: "mark")
        let to = marks.first { tree.form($0) == "to" }
        if relation == "advcl", to == nil, let so = marks.first(where: { tree.form($0) == "so" }) {
            let that = marks.first { tree.form($0) == "that" } ?? tree.children(of: so, by: "fixed").first
            let words = [so] + (that.map { [$0] } ?? [])
            return link(
                .purpose, cause: spans.clause(index, behind: words), effect: spans.part(host, without: index),
                cue: words)
        }
        guard let to, isInfinitive(index, behind: to),
            isAim(index, of: host), !isOutcome(index)
        else { return nil }
        let isOrder = [["in", "order"], ["so", "as"]].contains { tree.has($0, at: max(0, to - 2)) }
        let order = isOrder ? [to - 2, to - 1] : []
        let words = to..<tree.span(of: index).upperBound
        guard let range = spans.trimmed(words, of: index) else { return nil }
        return link(
            .purpose, cause: CausalLink.Part(words: range, head: index, isClause: true),
            effect: spans.part(host, without: index), cue: order + [to])
    }

    /// Whether an infinitive tells what the deed is for, and not what is wanted, said or able to be.
    private func isAim(_ clause: Int, of host: Int) -> Bool {
        switch tree.relation(of: clause) {
        case "advcl":
            return tree.isVerb(host) && !CauseWords.infinitiveVerbs.contains(tree.lemma(host)) && hasSubject(host)
        case "xcomp":
            return CauseWords.gatheringVerbs.contains(tree.lemma(host)) && !tree.isPassive(host)
        default:
            return CauseWords.actionNouns.contains(tree.lemma(host))
        }
    }

    /// Whether a verb tells what somebody does or what is done, and is no aim or reason itself.
    private func hasSubject(_ verb: Int) -> Bool {
        if !tree.children(of: verb, by: "nsubj").isEmpty { return true }
        switch tree.relation(of: verb) {
        case "conj": return tree.head(of: verb).map { hasSubject($0) } ?? false
        case "acl", "root": return true
        default: return false
        }
    }

    /// Whether a clause with "to" has an infinitive, and not "to" with a noun: "confessed to stealing".
    private func isInfinitive(_ clause: Int, behind to: Int) -> Bool {
        guard tree.isVerb(clause), clause > to, !tree.form(clause).hasSuffix("ing") else { return false }
        // "used to be", "to have seen".
        return tree.children(of: clause, by: "aux", "cop").isEmpty
    }

    /// "only to find", "to become the first": what came of it.
    private func isOutcome(_ clause: Int) -> Bool {
        let start = tree.span(of: clause).lowerBound
        return ["become", "date", "find"].contains(tree.lemma(clause)) || start > 0 && tree.form(start - 1) == "only"
    }

    /// The link of a clause that a participle begins, by the participle.
    func participleLink(at index: Int) -> CausalLink? {
        guard ["acl", "advcl"].contains(tree.relation(of: index)), !tree.isRelative(index), tree.isVerb(index),
            tree.children(of: index, by: "mark", "nsubj").isEmpty, let host = host(of: index)
        else { return nil }
        let verb = tree.lemma(index)
        if tree.isBareGerund(index) {
            if CauseWords.aimingVerbs.contains(verb),
                tree.isPredicate(host) || CauseWords.actionNouns.contains(tree.lemma(host))
            {
                return link(
                    .purpose, cause: participle(index), effect: spans.part(host, without: index), cue: [index])
            }
            if CauseWords.reasonVerbs.contains(verb), tree.isPredicate(host) {
                return link(.reason, cause: participle(index), effect: spans.part(host, without: index), cue: [index])
            }
            if CauseWords.harmVerbs.contains(verb), isOutcome(of: index, verb), tree.isPredicate(host), index > host,
                tree.relation(of: index) == "advcl"
            {
                return link(
                    .outcome, cause: spans.part(host, without: index), effect: participle(index), cue: [index])
            }
        } else if CauseWords.feelings.contains(tree.form(index)), tree.relation(of: index) == "advcl",
            tree.isPredicate(host)
        {
            return link(.reason, cause: participle(index), effect: spans.part(host, without: index), cue: [index])
        }
        return nil
    }

    /// "claiming 20 lives", "making trade easier", and not "claiming the throne", "making tea".
    private func isOutcome(of participle: Int, _ verb: String) -> Bool {
        let objects = tree.children(of: participle, by: "obj")
        switch verb {
        case "claim": return objects.contains { ["life", "victim"].contains(tree.lemma($0)) }
        case "make":
            return objects.contains { object in
                tree.children(of: participle, by: "xcomp").contains { $0 > object }
                    || tree.children(of: object, by: "amod").contains { $0 > object }
            }
        default: return true
        }
    }

    /// A participle with what hangs on it, but not the noun that it hangs on.
    private func participle(_ index: Int) -> CausalLink.Part? {
        spans.trimmed(tree.span(of: index), of: index).map { CausalLink.Part(words: $0, head: index, isClause: true) }
    }
}
