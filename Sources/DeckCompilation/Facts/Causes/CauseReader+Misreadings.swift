internal import English

/// Verbs of causing that the model takes for nouns: "High winds and rain cause delays."
///
/// The tree is wrong there, so that the sides are what stands around the verb.
extension CauseReader {
    /// The link of a verb that the tree does not see, by its form.
    func misreadLink(at index: Int) -> CausalLink? {
        guard !tree.isVerb(index) || isJoinedToNoun(index), index > 0,
            tree.isNominal(index - 1) || tree.form(index - 1) == ")",
            tree.children(of: index, by: "det", "nmod:poss", "cop").isEmpty, let cue = misread(at: index)
        else { return nil }
        var start = index
        while start > 0, !isBorder(start - 1, before: index) { start -= 1 }
        var end = cue.upperBound
        while end < tree.words.count, !isBorder(end, before: nil) { end += 1 }
        return link(.verb, cause: part(start..<index), effect: part(cue.upperBound..<end), cue: Array(cue))
    }

    /// Whether a verb goes on with an enumeration of nouns, as if it were one of them.
    private func isJoinedToNoun(_ verb: Int) -> Bool {
        guard tree.relation(of: verb) == "conj", tree.children(of: verb, by: "nsubj").isEmpty else { return false }
        return tree.head(of: verb).map { tree.isNominal($0) && !tree.isPredicate($0) } ?? false
    }

    /// The words that would be the verb and its preposition.
    private func misread(at index: Int) -> Range<Int>? {
        guard index + 1 < tree.words.count else { return nil }
        let next = tree.form(index + 1)
        if let prepositions = CauseWords.misreadVerbs[tree.form(index)] {
            if prepositions.isEmpty {
                // "'cause" is no verb.
                let isNoun =
                    tree.isPunctuation(index - 1) && tree.form(index - 1) != ")" || tree.isPunctuation(index + 1)
                    || ["and", "for", "in", "is", "of", "or", "was"].contains(next)
                return isNoun || tree.words[index + 1].partOfSpeech == .auxiliary ? nil : index..<index + 1
            }
            return prepositions.contains(next) ? index..<index + 2 : nil
        }
        return nil
    }

    /// Whether a word ends what may be a side: a verb, a conjunction, or a mark that is not in an enumeration.
    private func isBorder(_ index: Int, before end: Int?) -> Bool {
        let word = tree.words[index]
        if tree.form(index) == "," {
            let rest = index..<min(end ?? index + 8, index + 40, tree.words.count)
            return !rest.contains { ["and", "or"].contains(tree.form($0)) }
        }
        if tree.isPunctuation(index) { return !["-", "/"].contains(tree.form(index)) }
        if word.partOfSpeech == .subordinator || word.partOfSpeech == .auxiliary { return true }
        if ["that", "when", "where", "which", "who"].contains(tree.form(index)) { return true }
        return word.partOfSpeech == .verb && ["Fin", "Inf"].contains(word.feature("VerbForm") ?? "")
    }

    private func part(_ range: Range<Int>) -> CausalLink.Part? {
        guard let head = range.last(where: { tree.isNominal($0) }), let words = spans.trimmed(range, of: head) else {
            return nil
        }
        return CausalLink.Part(words: words, head: head, isClause: false)
    }
}
