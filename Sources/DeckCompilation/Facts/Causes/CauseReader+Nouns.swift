internal import English

/// Nouns that say what is the cause and what the effect: "the cause of Y was X", "Y, the result of X".
extension CauseReader {
    /// The link of a noun such as "cause" or "result".
    func nounLink(at index: Int) -> CausalLink? {
        guard tree.words[index].partOfSpeech == .noun else { return nil }
        let noun = tree.lemma(index)
        let isCause = CauseWords.causeNouns.contains(noun)
        let isEffect = CauseWords.resultNouns.contains(noun)
        guard isCause || isEffect,
            let of = tree.children(of: index, by: "nmod", "acl").first(where: { child in
                child > index && tree.markers(of: child).contains { ["behind", "for", "of"].contains(tree.form($0)) }
            }),
            let other = counterpart(of: index), let named = spans.part(of)
        else { return nil }
        let cue = [index]
        return isCause
            ? link(.noun, cause: other, effect: named, cue: cue) : link(.noun, cause: named, effect: other, cue: cue)
    }

    /// What "be" or a comma sets equal to a noun, past "one of the" and the like.
    private func counterpart(of noun: Int) -> CausalLink.Part? {
        let relation = tree.relation(of: noun)
        guard let head = tree.head(of: noun) else { return equal(to: noun) }
        switch relation {
        case "nsubj": return isEqual(head) && !isQuality(head) ? predicate(head) : nil
        case "nmod" where CauseWords.shares.contains(tree.lemma(head)): return counterpart(of: head)
        case "appos": return spans.phrase(head, without: noun)
        default: return equal(to: noun)
        }
    }

    /// The subject of "X is the cause".
    private func equal(to noun: Int) -> CausalLink.Part? {
        guard isEqual(noun) else { return nil }
        return tree.children(of: noun, by: "nsubj", "csubj").first.flatMap { subject in
            if tree.isRelative(noun), ["that", "which"].contains(tree.form(subject)), let head = tree.head(of: noun) {
                return spans.phrase(head, without: noun)
            }
            return spans.part(subject)
        }
    }

    private func isEqual(_ predicate: Int) -> Bool {
        tree.lemma(predicate) == "be" || tree.children(of: predicate).contains { tree.words[$0].relation == "cop" }
    }

    /// "The effect was small."
    private func isQuality(_ predicate: Int) -> Bool { tree.words[predicate].partOfSpeech == .adjective }

    /// What is said behind "be".
    private func predicate(_ head: Int) -> CausalLink.Part? {
        let copula = tree.children(of: head).filter { tree.words[$0].relation == "cop" }.last ?? head
        let range = spans.trimmed(copula + 1..<max(copula + 1, tree.span(of: head).upperBound), of: head)
        return range.map { CausalLink.Part(words: $0, head: head, isClause: tree.isVerb(head)) }
    }
}
