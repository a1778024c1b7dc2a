/// Clauses within clauses: what opens them, and what kind each is.
extension ClauseReader {
    /// A clause as a part of another, read on the way.
    mutating func clausePart(
        _ child: Int, under head: Int, nesting: Int, onlyFinite: Bool
    ) -> Clause.Element? {
        let marks = tree.children(of: child, as: "mark").filter { $0 < child }
        let form = tree.tokens[child].verbForm
        let extent = tree.extents[child]
        var frame = Frame(kind: .subordinate, depth: 1 + depthOf(head))
        let noun = described(head, by: child)
        let isRelative = tree.relations[child].hasSuffix(":relcl")
        let to = marks.first { tree.tokens[$0].lower == "to" }
        if isRelative {
            frame.kind = .relative
            frame.antecedent = noun
            frame.opener = tree.tokens.indices.first { index in
                extent.contains(index) && index < child
                    && tree.heads[index].map { $0 == child || tree.heads[$0] == child } ?? false
                    && Self.pronouns.contains(tree.tokens[index].lower)
            }
            // "in which", "whose army": what it says of the noun takes more to tell.
            if frame.opener == nil { frame.subject = nil }
        } else if let to, tree.children(of: child, as: "nsubj").isEmpty || tree.tokens[child].isVerbal {
            frame.kind = .infinitive
            frame.opener = marks.first == to ? nil : marks.first
            // "allowed captains to repair their ships": theirs are the captains' ships.
            frame.antecedent =
                noun
                ?? (tree.relation(child) == "xcomp" || VerbLexicon.takesInfinitive(tree.tokens[head].lemma)
                    ? tree.child(of: head, as: "obj").map { phrases.phrase(of: $0) } : nil)
                ?? subjectPhrase(of: head)
        } else if let mark = marks.last ?? whWord(child, extent),
            isFinite(child) || tree.child(of: child, as: "nsubj") != nil
                || ClosedClassWords.subordinators.contains(tree.tokens[mark].lower)
        {
            frame.opener = mark
        } else if form == .gerund || form == .pastParticiple, !isFinite(child) {
            frame.kind = .participle
            frame.antecedent = noun ?? subjectPhrase(of: head)
        }
        if onlyFinite, !isFinite(child) { return nil }
        // "owing to rain": a preposition, and no deed.
        if tree.tokens[child].lower == "owing" {
            return Clause.Element(
                .prepositional, child..<extent.upperBound, preposition: child,
                phrase: tree.child(of: child, as: "obl").map { phrases.phrase(of: $0) })
        }
        // "two days after it fell"
        if let joint = frame.opener, frame.kind == .subordinate, ["after", "before"].contains(tree.tokens[joint].lower)
        {
            frame.left = tree.children(of: child, as: "obl").first { time in
                tree.extents[time].upperBound == joint && NounLexicon.times.contains(tree.tokens[time].lemma)
            }
        }
        let preposition = frame.kind == .participle ? marks.first : nil
        guard let index = clause(child, frame, nesting: nesting + 1) else { return nil }
        if frame.kind == .infinitive, tree.relation(child) == "advcl",
            !VerbLexicon.takesInfinitive(tree.tokens[head].lemma)
        {
            markAim(index)
        }
        if frame.kind == .infinitive || frame.kind == .participle,
            tree.children(of: child, as: "conj").contains(where: { tree.tokens[$0].isVerbal })
        {
            markJoined(index)
        }
        var range = trimmed(extent)
        if range.lowerBound > 0, tree.tokens[range.lowerBound - 1].text == "(" {
            return Clause.Element(.parenthesis, bracket(range))
        }
        if let preposition {
            return Clause.Element(.prepositional, preposition..<range.upperBound, preposition: preposition)
        }
        if let time = frame.left, let joint = frame.opener {
            return Clause.Element(.clause(index), range, preposition: joint, phrase: phrases.phrase(of: time))
        }
        if [.relative, .participle, .infinitive].contains(frame.kind) { range = withComma(range) }
        return Clause.Element(.clause(index), range)
    }

    /// "when", "where" at the front of a clause, which hang on its verb.
    func whWord(_ child: Int, _ extent: Range<Int>) -> Int? {
        tree.children[child].first {
            $0 < child
                && ["when", "where", "whenever", "wherever", "while", "whether", "as", "how", "why", "what", "who"]
                    .contains(tree.tokens[$0].lower)
                && ["advmod", "obj", "nsubj", "obl"].contains(tree.relation($0)) && $0 <= extent.lowerBound + 1
        }
    }

    /// Whether a predicate's first verb has a tense or a modal, and so can stand alone.
    func isFinite(_ predicate: Int) -> Bool {
        let first = tree.children[predicate].first { ["aux", "cop"].contains(tree.relation($0)) } ?? predicate
        let token = tree.tokens[first]
        if ClosedClassWords.modals.contains(token.lower) { return true }
        switch token.verbForm {
        case .past, .presentThird: return true
        case .base:
            return !tree.children[predicate].contains { tree.tokens[$0].lower == "to" && tree.relation($0) == "mark" }
        default: return false
        }
    }

    /// The subject of a predicate, or the one it shares with the predicate it is joined to.
    func subjectPhrase(of predicate: Int) -> NounPhrase? {
        var index = predicate
        for _ in 0..<6 {
            if let subject = tree.child(of: index, as: "nsubj") { return phrases.phrase(of: subject) }
            guard tree.relation(index) == "conj" || tree.relation(index) == "xcomp", let head = tree.heads[index] else {
                return nil
            }
            index = head
        }
        return nil
    }

    /// How deep the clause around a token lies.
    func depthOf(_ index: Int) -> Int {
        var depth = 0
        var index = index
        var steps = 0
        while let head = tree.heads[index], steps < 200 {
            if ["acl", "advcl", "ccomp", "xcomp", "csubj"].contains(tree.relation(index)) { depth += 1 }
            index = head
            steps += 1
        }
        return depth
    }

    /// What a relative clause can open with.
    private static let pronouns: Set<String> = ["that", "when", "where", "which", "who", "whom", "whose"]
}
