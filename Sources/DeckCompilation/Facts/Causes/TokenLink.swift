internal import English

/// A causal link of a sentence in the tokens that questions are made of.
struct TokenLink: Sendable {
    let construction: CausalLink.Construction
    let cause: Range<Int>
    let effect: Range<Int>
    /// The cause with the words before it that say that it is one: "because it rained".
    let range: Range<Int>
    /// The first word of the cue.
    let cue: Int

    /// The links of one sentence; those that point back to the sentence before are left out.
    static func links(in passage: Passage) -> [TokenLink] {
        guard CauseReader.hasCue(passage.sentence.words.lazy.map(\.form)) else { return [] }
        return CauseReader(passage.sentence.tree).links(behind: nil).compactMap { TokenLink($0, in: passage) }
    }

    private init?(_ link: CausalLink, in passage: Passage) {
        guard !link.cause.isSentenceBefore, let first = link.cue.first,
            let cue = passage.tokens(of: first..<first + 1)?.lowerBound,
            let cause = passage.tokens(of: link.cause.words), let effect = passage.tokens(of: link.effect.words)
        else { return nil }
        construction = link.construction
        self.cause = cause
        self.effect = effect
        self.cue = cue
        range = (cue < cause.lowerBound && cause.lowerBound - cue < 5 ? cue : cause.lowerBound)..<cause.upperBound
    }
}

extension Passage {
    /// The tokens that some words of the tree are in.
    func tokens(of words: Range<Int>) -> Range<Int>? {
        guard let first = words.first, let last = words.last, sentence.words.indices.contains(last) else { return nil }
        let range = tokens.indices(
            overlapping: sentence.words[first].range.lowerBound..<sentence.words[last].range.upperBound, by: \.range)
        return range.isEmpty ? nil : range
    }
}
