/// What stands around a verb: its objects, phrases, adverbs and the clauses in them.
extension ClauseReader {
    /// The parts of a predicate in the order of the sentence; the clauses in them are read on the way.
    ///
    /// - Parameter group: the verb, whose words are no parts; nil for a noun that is no predicate.
    mutating func elements(
        of predicate: Int, in frame: Frame, without left: Set<Int> = [], group: VerbGroup? = nil, nesting: Int
    ) -> [Clause.Element] {
        // What describes the subject is told of it where it stands; only the clauses in it are read here.
        for subject in left.sorted() where phrases.isNominal(subject) { _ = modifiers(of: subject, nesting: nesting) }
        var parts: [Clause.Element] = []
        let isCopular = group != nil && group?.main != predicate || group == nil
        if isCopular { parts += complement(predicate, nesting: nesting) }
        for child in tree.children[predicate] where !left.contains(child) {
            if let group {
                if child == group.main || group.auxiliaries.contains(child) || child == group.negation { continue }
                if tree.relation(child) == "advmod", group.range.contains(child) { continue }
            }
            if child == frame.opener { continue }
            // Of a noun as predicate, what belongs to the noun was read with it.
            if isCopular, !isOfClause(child) { continue }
            parts += self.parts(of: child, under: predicate, nesting: nesting)
        }
        var told: [Clause.Element] = []
        let sorted = parts.sorted {
            ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
        }
        for part in sorted where told.last.map({ $0.range.upperBound <= part.range.lowerBound }) ?? true {
            // "two days | after it fell" is one part.
            if case .clause(let index) = part.kind, let joint = clauses[index].opener, joint == part.range.lowerBound,
                ["after", "before"].contains(tree.tokens[joint].lower), part.preposition == nil, let time = told.last,
                time.kind == .noun, time.range.upperBound == joint, let phrase = time.phrase,
                NounLexicon.times.contains(tree.tokens[phrase.head].lemma)
            {
                told[told.count - 1] = Clause.Element(
                    part.kind, time.range.lowerBound..<part.range.upperBound, preposition: joint, phrase: phrase)
                continue
            }
            // "two days | after the storm" as well.
            if part.kind == .prepositional, part.isOfNoun, let joint = part.preposition, joint == part.range.lowerBound,
                ["after", "before"].contains(tree.tokens[joint].lower), let time = told.last, time.kind == .noun,
                time.range.upperBound == joint, let phrase = time.phrase,
                NounLexicon.times.contains(tree.tokens[phrase.head].lemma)
            {
                told[told.count - 1] = Clause.Element(
                    .prepositional, time.range.lowerBound..<part.range.upperBound, preposition: joint,
                    phrase: part.phrase)
                continue
            }
            told.append(part)
        }
        return told
    }

    /// Whether a child of a noun that is the predicate belongs to the clause and not to the noun.
    func isOfClause(_ child: Int) -> Bool {
        switch tree.relation(child) {
        case "obl", "advcl", "advmod", "ccomp", "xcomp", "csubj", "obj", "iobj", "aux", "expl", "nsubj": true
        default: false
        }
    }

    /// The noun, adjective or phrase that "be" says of its subject.
    mutating func complement(_ predicate: Int, nesting: Int) -> [Clause.Element] {
        guard !tree.tokens[predicate].isVerbal else { return [] }
        if let preposition = tree.children(of: predicate, as: "case").first(where: { $0 < predicate }) {
            return nominal(predicate, preposition: preposition, nesting: nesting)
        }
        if phrases.isNominal(predicate) { return nominal(predicate, preposition: nil, nesting: nesting) }
        var start = predicate
        while start > 0, tree.heads[start - 1] == predicate, tree.relation(start - 1) == "advmod",
            tree.tokens[start - 1].partOfSpeech == .adverb,
            !["not", "n't", "also"].contains(tree.tokens[start - 1].lower)
        {
            start -= 1
        }
        return [Clause.Element(.adjective, start..<predicate + 1)]
    }

    /// The parts that one child of a verb gives.
    mutating func parts(of child: Int, under predicate: Int, nesting: Int) -> [Clause.Element] {
        let relation = tree.relation(child)
        switch relation {
        case "punct", "mark", "cc", "aux", "cop", "conj", "parataxis", "discourse", "vocative", "case", "det",
            "reparandum":
            return []
        case "obj", "iobj", "nsubj", "expl", "dislocated":
            return nominal(child, preposition: nil, nesting: nesting)
        case "obl", "nmod":
            let preposition = tree.children[child].first {
                $0 < child && ["case", "mark"].contains(tree.relation($0))
            }
            return nominal(child, preposition: preposition, nesting: nesting)
        case "xcomp" where tree.child(of: child, as: "mark") == nil && !tree.tokens[child].isVerbal:
            if let preposition = tree.children(of: child, as: "case").first(where: { $0 < child }) {
                return nominal(child, preposition: preposition, nesting: nesting)
            }
            if phrases.isNominal(child) || tree.tokens[child].partOfSpeech == .noun {
                return nominal(child, preposition: nil, nesting: nesting)
            }
            // "became ill | from cancer", "made him able | to walk"
            let more = tree.children[child].filter {
                $0 > child && ["ccomp", "nmod", "obl", "xcomp"].contains(tree.relation($0))
            }
            return [Clause.Element(.adjective, phraseOfAdjective(child))]
                + more.flatMap { parts(of: $0, under: child, nesting: nesting) }
        case "advmod", "compound":
            if let inner = clausePart(child, under: predicate, nesting: nesting, onlyFinite: true) { return [inner] }
            // "two years later", "shortly after the war"
            return [Clause.Element(.adverb, trimmed(tree.extents[child]))]
        case "xcomp", "ccomp", "advcl", "csubj", "acl":
            if let inner = clausePart(child, under: predicate, nesting: nesting, onlyFinite: false) { return [inner] }
            if phrases.isNominal(child) {
                let preposition = tree.children[child].first {
                    $0 < child && ["case", "mark"].contains(tree.relation($0))
                }
                return nominal(child, preposition: preposition, nesting: nesting)
            }
            return [Clause.Element(.other, trimmed(tree.extents[child]))]
        case "appos":
            return [Clause.Element(.apposition, withComma(tree.extents[child]), phrase: phrases.phrase(of: child))]
        case "amod": return [Clause.Element(.adjective, phraseOfAdjective(child))]
        default: return [Clause.Element(.other, trimmed(tree.extents[child]))]
        }
    }

    /// An adjective with the adverb before it: "very large".
    func phraseOfAdjective(_ index: Int) -> Range<Int> {
        let first = tree.children[index].first { $0 < index && tree.relation($0) == "advmod" }
        return (first ?? index)..<index + 1
    }
}
