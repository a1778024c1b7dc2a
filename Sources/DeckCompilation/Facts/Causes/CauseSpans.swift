internal import English

/// Cuts from a tree the words of a cause or an effect: the clause or noun phrase without what the link itself adds.
struct CauseSpans {
    let tree: DependencyTree

    /// What a word is the head of, as a part of a link; nil where nothing is left of it.
    ///
    /// - Parameter other: the word that the link's other side hangs by, if it hangs on this one.
    func part(_ head: Int, without other: Int? = nil) -> CausalLink.Part? {
        tree.isPredicate(head) ? clause(head, without: other) : phrase(head, without: other)
    }

    /// A noun with all that hangs on it up to a relative clause behind a comma.
    func phrase(_ head: Int, without other: Int? = nil) -> CausalLink.Part? {
        var range = tree.span(of: head)
        for child in tree.children(of: head) where child > head && tree.span(of: child).lowerBound > head {
            let isCut =
                child == other || ["parataxis", "punct"].contains(tree.relation(of: child))
                || tree.relation(of: child) == "acl" && isBehindComma(child)
            if isCut { range = cut(range, before: child, keeping: head) }
        }
        for child in tree.children(of: head) where child < head {
            if child == other { range = cut(range, behind: child, keeping: head) }
        }
        return trimmed(range, of: head).map { CausalLink.Part(words: $0, head: head, isClause: false) }
    }

    /// A clause up to the other side of the link, or behind it.
    func clause(_ head: Int, without other: Int? = nil) -> CausalLink.Part? {
        var range = tree.span(of: head)
        if let other {
            let isBehind = tree.span(of: other).lowerBound > head
            range = isBehind ? cut(range, before: other, keeping: head) : cut(range, behind: other, keeping: head)
        }
        for child in tree.children(of: head) {
            if tree.relation(of: child) == "parataxis" {
                range =
                    child > head ? cut(range, before: child, keeping: head) : cut(range, behind: child, keeping: head)
            }
        }
        // "who was arrested after": with the person.
        if tree.relation(of: head) == "acl", tree.children(of: head, by: "mark").isEmpty,
            let noun = tree.head(of: head), noun < head
        {
            range = min(tree.span(of: noun).lowerBound, range.lowerBound)..<range.upperBound
            return trimmed(range, of: noun).map { CausalLink.Part(words: $0, head: head, isClause: true) }
        }
        // "was mobbed and fled because": with the subject that the two share.
        if tree.relation(of: head) == "conj", tree.children(of: head, by: "nsubj", "csubj", "mark").isEmpty,
            let first = tree.head(of: head), first < head, tree.isPredicate(first),
            tree.children(of: first, by: "nsubj").contains(where: { $0 < head })
        {
            range = min(tree.span(of: first).lowerBound, range.lowerBound)..<range.upperBound
            return trimmed(range, of: first).map { CausalLink.Part(words: $0, head: head, isClause: true) }
        }
        return trimmed(range, of: head).map { CausalLink.Part(words: $0, head: head, isClause: true) }
    }

    /// A clause without the conjunction that begins it.
    func clause(_ head: Int, behind conjunction: [Int]) -> CausalLink.Part? {
        guard let part = clause(head), let last = conjunction.last else { return nil }
        let start = last < head ? max(part.words.lowerBound, last + 1) : part.words.lowerBound
        return trimmed(start..<part.words.upperBound, of: head).map {
            CausalLink.Part(words: $0, head: head, isClause: true)
        }
    }

    /// The range without a child and all behind it.
    private func cut(_ range: Range<Int>, before child: Int, keeping head: Int) -> Range<Int> {
        let end = tree.span(of: child).lowerBound
        return end > head && end < range.upperBound ? range.lowerBound..<end : range
    }

    /// The range without a child and all before it.
    private func cut(_ range: Range<Int>, behind child: Int, keeping head: Int) -> Range<Int> {
        let start = tree.span(of: child).upperBound
        return start <= head && start > range.lowerBound ? start..<range.upperBound : range
    }

    private func isBehindComma(_ child: Int) -> Bool {
        let start = tree.span(of: child).lowerBound
        return tree.form(start) == "," || start > 0 && tree.form(start - 1) == ","
    }

    /// The range without the marks at its ends and what joins it to other clauses; nil where nothing is left.
    ///
    /// - Parameter head: the word whose own conjunction or preposition goes as well.
    func trimmed(_ range: Range<Int>, of head: Int) -> Range<Int>? {
        var range = range
        while let first = range.first, isEdge(first) || isJoint(first, of: head) { range = range.dropFirst() }
        while let last = range.last, isEdge(last) || Self.hedges.contains(tree.form(last)) { range = range.dropLast() }
        return range.isEmpty ? nil : range
    }

    private func isEdge(_ index: Int) -> Bool {
        tree.isPunctuation(index)
            || tree.relation(of: index) == "cc" && ["and", "but", "or"].contains(tree.form(index))
    }

    /// Whether a word only joins the clause it begins to what stands before.
    private func isJoint(_ index: Int, of head: Int) -> Bool {
        let form = tree.form(index)
        if Self.hedges.contains(form), tree.relation(of: index) == "advmod" { return true }
        if Self.linkers.contains(form), index + 1 < tree.words.count, tree.form(index + 1) == "," { return true }
        guard let owner = tree.head(of: index) else { return false }
        switch tree.relation(of: index) {
        case "case": return owner == head && index < head
        case "mark": return owner == head && index < head && form != "to"
        case "fixed": return isJoint(owner, of: head)
        default: return false
        }
    }

    /// Words that join a sentence to the one before.
    private static let linkers: Set<String> = [
        "additionally", "finally", "furthermore", "however", "instead", "meanwhile", "moreover", "nevertheless", "then",
    ]

    /// Words between an effect and the word that joins it with its cause: "closed only because".
    private static let hedges: Set<String> = [
        "allegedly", "also", "even", "exactly", "just", "largely", "mainly", "mostly", "only", "partly", "primarily",
        "principally",
        "probably", "simply", "soon", "thus",
    ]
}
