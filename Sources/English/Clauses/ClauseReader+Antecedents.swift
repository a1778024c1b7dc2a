/// The noun that a relative clause tells of.
extension ClauseReader {
    /// The noun that a clause hanging on `head` describes.
    ///
    /// Behind "Ann Lee, a chemist who …" that is Ann Lee; and "who" is a person, where another noun stands before its name:
    /// "a surprise to Stalin, who …".
    func described(_ head: Int, by clause: Int) -> NounPhrase? {
        guard phrases.isNominal(head) else { return nil }
        let start = tree.extents[clause].lowerBound
        let opener = tree.tokens[start..<min(start + 2, tree.tokens.count)].first { $0.partOfSpeech != .punctuation }
        if opener?.lower == "who", tree.tokens[head].partOfSpeech == .noun,
            !NounLexicon.persons.contains(tree.tokens[head].lemma),
            let nearest = (head + 1..<max(head + 1, start)).last(where: { tree.tokens[$0].isNominal }),
            tree.tokens[nearest].partOfSpeech == .properNoun
        {
            return phrases.phrase(of: nearest)
        }
        // "by two daughters: Ann, | who died in 1212"
        if opener?.lower == "who", let colon = (head..<max(head, start)).last(where: { tree.tokens[$0].text == ":" }),
            let nearest = (colon + 1..<start).last(where: { tree.tokens[$0].partOfSpeech == .properNoun })
        {
            return phrases.phrase(of: nearest)
        }
        // "Sybil, the widow of Karl Berg, | who died in 1137": which of the two?
        if opener?.lower == "who", tree.relation(head) == "appos",
            (head + 1..<max(head + 1, start)).contains(where: { tree.tokens[$0].partOfSpeech == .properNoun }),
            ["brother", "daughter", "father", "husband", "mother", "sister", "son", "widow", "wife"].contains(
                tree.tokens[head].lemma)
        {
            return nil
        }
        // "a native of Holm who had learned to fly"
        if opener?.lower == "who", tree.relation(head) == "nmod", let outer = tree.heads[head],
            ["citizen", "native", "resident"].contains(tree.tokens[outer].lemma)
        {
            return phrases.phrase(of: outer)
        }
        // "a citizen of Leith, who": a place is no "who".
        if opener?.lower == "who", Places.isKnown(text(of: head)) {
            var outer = head
            for _ in 0..<4 {
                guard let next = tree.heads[outer], next < outer else { break }
                outer = next
                if NounLexicon.persons.contains(tree.tokens[outer].lemma) { return phrases.phrase(of: outer) }
            }
        }
        if opener?.lower == "which",
            tree.child(of: clause, as: "nsubj").map({ tree.tokens[$0].lower == "which" }) ?? false,
            let agreeing = agreeing(with: clause, insteadOf: head)
        {
            return phrases.phrase(of: agreeing, withList: false)
        }
        // ", which the Romans called …" names what stands right before it.
        if opener?.lower == "which", ["call", "dub", "know", "name", "nickname"].contains(tree.tokens[clause].lemma),
            let nearest = (head + 1..<max(head + 1, start)).last(where: { tree.tokens[$0].partOfSpeech == .properNoun })
        {
            return phrases.phrase(of: tree.relation(nearest) == "compound" ? tree.heads[nearest] ?? nearest : nearest)
        }
        if tree.relation(head) == "appos", let named = tree.heads[head], tree.tokens[head].partOfSpeech == .noun,
            tree.tokens[named].partOfSpeech == .properNoun
        {
            return phrases.phrase(of: named)
        }
        return phrases.phrase(of: head)
    }

    /// The noun before a relative clause that its verb agrees with, where it does not agree with the one the tree has:
    /// "penal crews: gangs of debtors to row for the Crown, which were".
    func agreeing(with clause: Int, insteadOf head: Int) -> Int? {
        let first = tree.children[clause].first { ["aux", "cop"].contains(tree.relation($0)) } ?? clause
        let isPlural: Bool
        switch tree.tokens[first].lower {
        case "are", "have", "were": isPlural = true
        case "has", "is", "was": isPlural = false
        default: return nil
        }
        guard phrases.phrase(of: head).isPlural != isPlural, tree.tokens[head].partOfSpeech != .pronoun,
            var found = (0..<tree.extents[clause].lowerBound).last(where: {
                tree.tokens[$0].partOfSpeech == .noun && phrases.phrase(of: $0).isPlural == isPlural
            })
        else { return nil }
        while ["nmod", "appos"].contains(tree.relation(found)), let outer = tree.heads[found], outer < found,
            tree.tokens[outer].isNominal, phrases.phrase(of: outer).isPlural == isPlural
        {
            found = outer
        }
        return found
    }

    /// The words of a noun and what stands before it without an article, in lower case.
    func text(of head: Int) -> String {
        phrases.core(of: head).map { tree.tokens[$0].lower }.filter { $0 != "the" }.joined(separator: " ")
    }
}
