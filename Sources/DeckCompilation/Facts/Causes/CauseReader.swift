internal import English

/// Finds the causes and effects that a sentence tells, in its tree.
///
/// Each file of an extension reads one family of constructions.
struct CauseReader {
    let tree: DependencyTree
    let spans: CauseSpans

    init(_ words: [Word]) {
        tree = DependencyTree(words)
        spans = CauseSpans(tree: tree)
    }

    /// The links of the sentence, in the order of their cues.
    ///
    /// - Parameter before: the sentence before, which "As a result, …" makes the cause.
    func links(behind before: [Word]? = nil) -> [CausalLink] {
        var links = before.flatMap { conclusionLink(from: $0) }.map { [$0] } ?? []
        var sides: Set<[Range<Int>]> = []
        for index in tree.words.indices {
            guard let link = link(at: index), isSound(link) else { continue }
            // Two constructions may tell the same: "caused by the effect of".
            if sides.insert([link.cause.words, link.effect.words]).inserted { links.append(link) }
        }
        return links.sorted { $0.cue.lexicographicallyPrecedes($1.cue) }
    }

    private func link(at index: Int) -> CausalLink? {
        let opensPhrase = CauseWords.phraseOpenings.contains(tree.form(index))
        let clause =
            isClause(index) ? clauseLink(at: index) ?? purposeLink(at: index) ?? participleLink(at: index) : nil
        return clause ?? prepositionLink(at: index, opensPhrase: opensPhrase) ?? verbLink(at: index) ?? nounLink(
            at: index)
            ?? conclusionLink(at: index, opensPhrase: opensPhrase) ?? misreadLink(at: index)
    }

    /// Whether a word hangs on its head as a clause does.
    private func isClause(_ index: Int) -> Bool {
        switch tree.relation(of: index) {
        case "acl", "advcl", "ccomp", "parataxis", "xcomp": true
        default: false
        }
    }

    /// Whether the two sides stand apart.
    private func isSound(_ link: CausalLink) -> Bool {
        link.cause.isSentenceBefore || !link.cause.words.overlaps(link.effect.words)
    }

    /// The clause or noun that a modifier adds to, past a verb of saying to what is said: "police said he left because …".
    func host(of modifier: Int) -> Int? {
        guard let head = tree.head(of: modifier) else { return nil }
        guard CauseWords.sayingVerbs.contains(tree.lemma(head)) else { return head }
        let said = tree.children(of: head, by: "ccomp", "parataxis").first { said in
            tree.span(of: said).upperBound <= modifier && said < modifier && tree.isPredicate(said)
        }
        return said ?? head
    }

    /// A link between a modifier and what it hangs on.
    func link(
        _ construction: CausalLink.Construction, cause: CausalLink.Part?, effect: CausalLink.Part?, cue: [Int]
    ) -> CausalLink? {
        guard let cause, let effect else { return nil }
        return CausalLink(construction: construction, cause: cause, effect: effect, cue: cue)
    }
}
