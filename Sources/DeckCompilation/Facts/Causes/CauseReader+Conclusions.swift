internal import English

/// Adverbs that make a clause the effect of what stands before: "X, so Y", "X; as a result, Y", "X and therefore Y".
extension CauseReader {
    /// The link of a conclusion within the sentence, by its first word; `opensPhrase` says whether that is one of
    /// `CauseWords.phraseOpenings`.
    func conclusionLink(at index: Int, opensPhrase: Bool) -> CausalLink? {
        guard opensPhrase || tree.form(index) == "so", let cue = conclusion(at: index),
            let clause = clause(holding: cue),
            ["advcl", "ccomp", "conj", "parataxis"].contains(tree.relation(of: clause)),
            let before = tree.head(of: clause),
            before < cue.lowerBound, before < clause, tree.isPredicate(before)
        else { return nil }
        let words = spans.trimmed(tree.span(of: clause).clamped(to: cue.upperBound..<tree.words.count), of: clause)
        guard let cause = spans.part(before, without: clause), let words else { return nil }
        let start = min(cause.words.lowerBound, cue.lowerBound)
        let range = spans.trimmed(start..<min(cause.words.upperBound, cue.lowerBound), of: before)
        return link(
            .conclusion, cause: range.map { CausalLink.Part(words: $0, head: before, isClause: true) },
            effect: CausalLink.Part(words: words, head: clause, isClause: true), cue: Array(cue))
    }

    /// The link of a sentence that begins with a conclusion to the sentence before.
    func conclusionLink(from before: [Word]) -> CausalLink? {
        let start = tree.words.indices.first { !tree.isPunctuation($0) && !["and", "but"].contains(tree.form($0)) }
        guard let start, let phrase = CauseWords.conclusions.first(where: { tree.has($0, at: start) }),
            let root = tree.words.firstIndex(where: { $0.head == 0 }), tree.isPredicate(root),
            let words = spans.trimmed(start + phrase.count..<tree.words.count, of: root),
            let cause = CauseReader(before).wholeSentence()
        else { return nil }
        return CausalLink(
            construction: .conclusion, cause: cause,
            effect: CausalLink.Part(words: words, head: root, isClause: true),
            cue: Array(start..<start + phrase.count))
    }

    /// The sentence as what the next one follows from; nil where it says nothing.
    private func wholeSentence() -> CausalLink.Part? {
        guard let root = tree.words.firstIndex(where: { $0.head == 0 }), tree.isPredicate(root),
            let words = spans.trimmed(tree.words.indices, of: root)
        else { return nil }
        return CausalLink.Part(words: words, head: root, isClause: true, isSentenceBefore: true)
    }

    /// The words of a conclusion that begin at an index.
    private func conclusion(at index: Int) -> Range<Int>? {
        if tree.form(index) == "so" {
            let isJoint = ["advmod", "cc", "mark"].contains(tree.relation(of: index)) && index > 0
            // "so tired", "so far", "so that".
            guard isJoint, index + 1 < tree.words.count, [",", ";", "and"].contains(tree.form(index - 1)),
                let head = tree.head(of: index), tree.isPredicate(head), head > index + 1,
                !["far", "long", "much", "that"].contains(tree.form(index + 1))
            else { return nil }
            return index..<index + 1
        }
        for phrase in CauseWords.conclusions where tree.has(phrase, at: index) { return index..<index + phrase.count }
        return nil
    }

    /// The clause that a conclusion stands in.
    private func clause(holding cue: Range<Int>) -> Int? {
        var above = cue.first.flatMap { tree.head(of: $0) }
        while let word = above, cue.contains(word) || !tree.isPredicate(word) {
            above = tree.head(of: word)
        }
        return above
    }
}
