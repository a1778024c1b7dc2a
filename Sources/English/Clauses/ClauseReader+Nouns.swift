/// Nouns with their prepositions, and what describes them from behind.
extension ClauseReader {
    /// A noun with its preposition, and behind it what describes it, each for itself.
    mutating func nominal(_ head: Int, preposition: Int?, nesting: Int) -> [Clause.Element] {
        var phrase = phrases.phrase(of: head)
        var start = phrase.range.lowerBound
        // "two days after the bomb": the length of time stands before the preposition.
        if let preposition { start = min(start, preposition) }
        for child in tree.children[head]
        where child < start && ["obl", "nmod", "advmod"].contains(tree.relation(child)) {
            let extent = tree.extents[child]
            if preposition != nil, extent.upperBound == start { start = extent.lowerBound }
        }
        // "behind | just a few days": what stands between belongs to the phrase.
        if let preposition, preposition < phrase.core.lowerBound {
            let last =
                tree.children[head].last { $0 < phrase.core.lowerBound && tree.relation($0) == "case" } ?? preposition
            let from = min(max(last, tree.extents[last].upperBound - 1) + 1, phrase.core.lowerBound)
            if tree.tokens[from..<phrase.core.lowerBound].allSatisfy({
                $0.partOfSpeech != .punctuation || $0.text == "\"" || $0.text == "“"
            }) {
                phrase.core = from..<phrase.core.upperBound
                phrase.range = from..<phrase.range.upperBound
            }
        }
        let element = Clause.Element(
            preposition == nil ? .noun : .prepositional, start..<phrase.range.upperBound, preposition: preposition,
            phrase: phrase)
        return [element] + modifiers(of: head, nesting: nesting, behind: phrase.range.upperBound)
    }

    /// What describes a noun from behind: phrases, clauses, appositions and brackets.
    mutating func modifiers(of head: Int, nesting: Int, behind end: Int? = nil) -> [Clause.Element] {
        guard nesting < 12 else { return [] }
        var parts: [Clause.Element] = []
        let phrase = phrases.phrase(of: head)
        let end = end ?? phrase.range.upperBound
        for child in tree.children[head] where child > head && !phrase.core.contains(child) {
            let extent = tree.extents[child]
            let inside = phrases.phrase(of: child).range.upperBound <= end
            // What stands between the nouns of a list is told with them.
            if extent.upperBound <= end, !phrases.isOf(child), tree.relation(child) != "conj" { continue }
            switch tree.relation(child) {
            case "nmod", "obl":
                if inside, phrases.isOf(child) {
                    parts += modifiers(of: child, nesting: nesting + 1, behind: end)
                    continue
                }
                if extent.lowerBound > 0, tree.tokens[extent.lowerBound].text == "(" {
                    parts.append(Clause.Element(.parenthesis, bracket(extent)))
                    continue
                }
                let preposition = tree.children(of: child, as: "case").first { $0 < child }
                for var part in nominal(child, preposition: preposition, nesting: nesting + 1) {
                    part.isOfNoun = true
                    parts.append(part)
                }
            case "conj" where phrases.isNominal(child):
                if inside {
                    parts += modifiers(of: child, nesting: nesting + 1, behind: end)
                } else {
                    parts.append(Clause.Element(.other, trimmed(extent)))
                }
            case "acl", "advcl":
                if let inner = clausePart(child, under: head, nesting: nesting, onlyFinite: false) {
                    parts.append(inner)
                }
            case "appos", "parataxis":
                let isBracket =
                    tree.tokens[extent.lowerBound].text == "("
                    || extent.lowerBound > 0 && tree.tokens[extent.lowerBound - 1].text == "("
                let isJoined =
                    extent.lowerBound > 0 && extent.lowerBound == end
                    && ["a", "an", "the"].contains(tree.tokens[extent.lowerBound].lower)
                    && tree.relation(head) == "obj"
                if isBracket {
                    parts.append(Clause.Element(.parenthesis, bracket(extent)))
                } else if isJoined {
                    // "made desertion | an offence": no comma, no apposition.
                    parts += nominal(child, preposition: nil, nesting: nesting + 1)
                    continue
                } else {
                    parts.append(
                        Clause.Element(.apposition, withComma(extent), phrase: phrases.phrase(of: child)))
                }
                _ = modifiers(of: child, nesting: nesting + 1)
            case "amod":
                parts.append(Clause.Element(.adjective, child..<child + 1))
                for inner in tree.children[child] where ["obl", "nmod"].contains(tree.relation(inner)) {
                    let joint = tree.children(of: inner, as: "case").first { $0 < inner }
                    parts += nominal(inner, preposition: joint, nesting: nesting + 1)
                }
            default: continue
            }
        }
        return parts
    }

    /// Without marks at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end - 1, [",", ";", ":", "—", "–", "-"].contains(tree.tokens[start].text) { start += 1 }
        while end > start + 1, [",", ";", ":", ".", "—", "–", "!", "?"].contains(tree.tokens[end - 1].text) { end -= 1 }
        return start..<end
    }

    /// With the comma or dash that sets it off.
    func withComma(_ range: Range<Int>) -> Range<Int> {
        let range = trimmed(range)
        guard range.lowerBound > 0, [",", "—", "–"].contains(tree.tokens[range.lowerBound - 1].text) else {
            return range
        }
        return range.lowerBound - 1..<range.upperBound
    }

    /// From the bracket that opens before or at the range to the one that closes.
    func bracket(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        if start > 0, tree.tokens[start].text != "(", tree.tokens[start - 1].text == "(" { start -= 1 }
        let end = (range.upperBound - 1..<min(range.upperBound + 2, tree.tokens.count)).first {
            tree.tokens[$0].text == ")"
        }
        return start..<max(range.upperBound, end.map { $0 + 1 } ?? 0)
    }
}
