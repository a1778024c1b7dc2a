/// Reads the clauses of a sentence off its tree: each verb with its subject and what stands around it.
struct ClauseReader {
    let tree: TokenTree
    let phrases: PhraseReader
    private(set) var clauses: [Clause] = []
    /// The predicates that were read.
    private var visited: Set<Int> = []

    /// Clauses nested deeper are passed over.
    private static let deepest = 10

    init(tree: TokenTree) {
        self.tree = tree
        phrases = PhraseReader(tree: tree)
    }

    /// What a clause takes from the one it stands in.
    struct Frame {
        var kind: Clause.Kind
        var depth: Int
        var opener: Int?
        /// The subject that it shares where it has none of its own, with its modifiers.
        var subject: NounPhrase?
        var subjectRange: Range<Int>?
        /// Its auxiliaries are those of the clause it is joined to: "were led and paid".
        var verb: VerbGroup?
        var antecedent: NounPhrase?
        /// What is told with the clause and is no part of it: "two days" before "after it fell".
        var left: Int?
    }

    /// Reads every clause of the sentence, from the roots of its tree down.
    mutating func read() {
        for root in tree.tokens.indices where tree.heads[root] == nil { readTop(root, depth: 0) }
        // What hangs on an adjective or adverb is a clause all the same.
        for index in tree.tokens.indices
        where !visited.contains(index) && ["advcl", "ccomp", "parataxis"].contains(tree.relation(index))
            && tree.child(of: index, as: "nsubj") != nil
        {
            let mark = tree.children(of: index, as: "mark").last { $0 < index }
            clause(
                index, Frame(kind: mark == nil ? .main : .subordinate, depth: mark == nil ? 0 : 1, opener: mark),
                nesting: 1)
        }
    }

    /// A sentence within the sentence, or what is none, with the clauses in it.
    private mutating func readTop(_ index: Int, depth: Int) {
        guard depth <= Self.deepest else { return }
        if clause(index, Frame(kind: .main, depth: 0), nesting: depth) == nil {
            // No clause itself, but there may be some in it.
            _ = elements(of: index, in: Frame(kind: .main, depth: 0), nesting: depth + 1)
            for child in tree.children(of: index, as: "conj") { readTop(child, depth: depth + 1) }
            for child in tree.children(of: index, as: "parataxis") { readTop(child, depth: depth + 1) }
        }
    }

    /// Reads the clause of a predicate with the clauses in it and those joined to it; its index, nil where it is none.
    @discardableResult
    mutating func clause(_ predicate: Int, _ frame: Frame, nesting: Int) -> Int? {
        guard nesting <= Self.deepest, var group = verbGroup(of: predicate, sharing: frame.verb) else { return nil }
        visited.insert(predicate)
        if frame.kind == .infinitive || frame.kind == .participle { group.isFinite = false }
        var clause = Clause(
            kind: frame.kind, opener: frame.opener, subject: frame.subject, subjectRange: frame.subjectRange,
            verb: group,
            before: [], after: [], range: group.range, antecedent: frame.antecedent, isDoubtful: false,
            depth: frame.depth)
        let subject = subject(of: predicate)
        if let subject {
            let isPronounOfClause = frame.kind == .relative && subject == frame.opener
            if !isPronounOfClause {
                clause.subject = phrases.phrase(of: subject)
                clause.subjectRange = modified(subject)
                if tree.tokens[subject].lower == "there"
                    || !phrases.isNominal(subject) && tree.relation(subject) == "csubj"
                {
                    clause.subjectRange = tree.extents[subject]
                }
            } else {
                clause.subject = frame.antecedent
                clause.subjectRange = nil
            }
        }
        if frame.kind == .main || frame.kind == .subordinate, clause.subject == nil {
            // An order or a fragment tells nothing of anybody.
            clause.isDoubtful = true
        }
        let parts = elements(
            of: predicate, in: frame, without: Set([subject, frame.left].compactMap { $0 }), group: group,
            nesting: nesting + 1)
        let front = clause.subjectRange.map { min($0.lowerBound, group.range.lowerBound) } ?? group.range.lowerBound
        clause.before = parts.filter { $0.range.upperBound <= front }
        clause.after = parts.filter { $0.range.lowerBound > front && $0.range.lowerBound >= group.first }
        clause.isDoubtful = clause.isDoubtful || isDoubtful(predicate)
        let ranges =
            [group.range] + parts.map(\.range) + (subject == nil ? [] : [clause.subjectRange].compactMap { $0 })
        var start = ranges.map(\.lowerBound).min() ?? predicate
        if frame.kind == .relative, let opener = frame.opener { start = min(start, opener) }
        let end = ranges.map(\.upperBound).max() ?? predicate + 1
        clause.range = start..<max(start + 1, end)
        clauses.append(clause)
        let own = clauses.count - 1
        readJoined(to: predicate, clause, frame, nesting: nesting)
        return own
    }

    /// The predicates that "and" and commas join to one, and the sentences set beside it.
    private mutating func readJoined(to predicate: Int, _ clause: Clause, _ frame: Frame, nesting: Int) {
        for child in tree.children(of: predicate, as: "conj") {
            let hasSubject = subject(of: child) != nil
            var inner = frame
            inner.subject = clause.subject
            inner.subjectRange = clause.subjectRange
            inner.verb = clause.verb
            if frame.kind == .main || frame.kind == .coordinated { inner.kind = hasSubject ? .main : .coordinated }
            if hasSubject { inner.opener = frame.kind == .subordinate ? frame.opener : nil }
            if hasSubject, frame.kind == .relative || frame.kind == .participle { inner.kind = .main }
            // "had the wit to hide and then flee": a base form behind a past belongs elsewhere.
            let isMisplaced =
                !hasSubject && clause.verb.isPast && clause.verb.auxiliaries.isEmpty
                && tree.tokens[child].verbForm == .base && tree.child(of: child, as: "aux") == nil
                && !VerbLexicon.isUnmarked(tree.tokens[child].lower)
            if isMisplaced { continue }
            self.clause(child, inner, nesting: nesting + 1)
        }
        for child in tree.children(of: predicate, as: "parataxis") { readTop(child, depth: nesting + 1) }
    }

    /// Remembers that a clause tells an aim.
    mutating func markAim(_ index: Int) { clauses[index].isAim = true }

    /// Remembers that a clause goes on with further verbs.
    mutating func markJoined(_ index: Int) { clauses[index].isJoined = true }

    /// The subject of a predicate, "there" of "there were" before all.
    private func subject(of predicate: Int) -> Int? {
        let all = tree.children[predicate].filter {
            ["nsubj", "csubj", "expl"].contains(tree.relation($0)) && tree.relations[$0] != "nsubj:outer"
        }
        return all.first { tree.relation($0) == "expl" } ?? all.first { tree.relation($0) == "nsubj" } ?? all.first
    }

    /// A subject with what describes it, up to what only commas set off.
    private func modified(_ head: Int) -> Range<Int> {
        let phrase = phrases.phrase(of: head)
        let extent = tree.extents[head]
        return phrase.range.lowerBound..<max(phrase.range.upperBound, extent.upperBound)
    }

    /// Whether a comma stands before the conjunction that joins a predicate.
    private func isBehindComma(_ predicate: Int) -> Bool {
        guard let joint = tree.child(of: predicate, as: "cc"), joint > 0 else { return false }
        return tree.tokens[joint - 1].text == ","
    }

    /// "The mission put three men in space": of one, the present would be "puts".
    private func isUnmarkedPast(_ verb: Int, of predicate: Int) -> Bool {
        guard tree.tokens[verb].verbForm == .base, VerbLexicon.isUnmarked(tree.tokens[verb].lower),
            let subject = subject(of: predicate), tree.relation(subject) == "nsubj"
        else { return false }
        let phrase = phrases.phrase(of: subject)
        return !phrase.isPlural && !["i", "you", "who", "which", "that"].contains(tree.tokens[phrase.head].lower)
    }

    /// Whether the parser met something that it could not place.
    private func isDoubtful(_ predicate: Int) -> Bool {
        let children = tree.children[predicate]
        if children.contains(where: { ["dep", "orphan", "reparandum", "list"].contains(tree.relation($0)) }) {
            return true
        }
        // "got wedged": no question turns "got" round.
        if children.contains(where: { tree.relations[$0] == "aux:pass" && tree.tokens[$0].lemma == "get" }) {
            return true
        }
        // "A is a hill, and further south is | the pillar": the subject stands behind.
        if tree.relation(predicate) == "conj", subject(of: predicate) == nil,
            let copula = tree.child(of: predicate, as: "cop"),
            children.contains(where: { $0 < copula && ["advmod", "obl"].contains(tree.relation($0)) }),
            phrases.isNominal(predicate)
        {
            return true
        }
        // "were to attack": what was only meant to be.
        if children.contains(where: { tree.tokens[$0].lower == "to" && tree.relation($0) == "mark" }),
            children.contains(where: {
                ["aux", "cop", "nsubj"].contains(tree.relation($0)) && tree.tokens[$0].lemma == "be"
            })
        {
            return true
        }
        if children.count(where: { tree.relation($0) == "nsubj" && tree.relations[$0] != "nsubj:outer" }) > 1 {
            return true
        }
        // "won | a Writers' | Guild | of Great Britain award": what hangs on a word behind a noun cannot stand before it.
        let isCrossed = children.contains { child in
            phrases.isNominal(child)
                && tree.children[child].contains { word in
                    word > child && tree.children[word].contains { $0 < child && tree.relation($0) != "punct" }
                }
        }
        if isCrossed { return true }
        // "Fifty men | established themselves": no participle that describes a noun has an object.
        return children.contains { child in
            phrases.isNominal(child)
                && tree.children(of: child, as: "acl").contains { verb in
                    tree.tokens[verb].verbForm == .pastParticiple && tree.relations[verb] == "acl"
                        && tree.child(of: verb, as: "obj") != nil
                        && !VerbLexicon.hasTwoObjects(tree.tokens[verb].lemma)
                }
        }
    }

    /// The verb of a predicate with its auxiliaries; nil where it has none.
    private func verbGroup(of predicate: Int, sharing shared: VerbGroup?) -> VerbGroup? {
        let children = tree.children[predicate]
        let copula = children.last { tree.relation($0) == "cop" }
        guard let main = copula ?? (tree.tokens[predicate].isVerbal ? predicate : nil) else { return nil }
        let auxiliaries = children.filter { tree.relation($0) == "aux" && $0 < main }
        var group = VerbGroup(
            range: main..<main + 1, auxiliaries: auxiliaries, main: main,
            negation: children.first { ["not", "n't"].contains(tree.tokens[$0].lower) && abs($0 - main) < 5 },
            isFinite: true, isPassive: children.contains { tree.relations[$0] == "aux:pass" }, isProgressive: false,
            isPerfect: false, isPast: false)
        let form = tree.tokens[main].verbForm
        let hasObject = children.contains { tree.relation($0) == "obj" }
        // "was wounded and | laid down", "was launched and | orbited", "was admitted and | began a practice", "was founded
        // and | sought to": what somebody did, and not what was done to him.
        let isOwn =
            shared?.isPassive ?? false
            && (VerbLexicon.isMove(tree.tokens[main].lemma)
                || hasObject && !VerbLexicon.hasTwoObjects(tree.tokens[main].lemma)
                || VerbLexicon.isWill(tree.tokens[main].lemma) && tree.child(of: main, as: "xcomp") != nil
                // "was hired by Lee, and | moved to Leith"
                || VerbLexicon.isJourney(tree.tokens[main].lemma) && isBehindComma(predicate))
        if auxiliaries.isEmpty, !isOwn, let shared, !shared.auxiliaries.isEmpty, copula == nil,
            form == tree.tokens[shared.main].verbForm && form != .past && form != .presentThird
                // "was authorized, launched (taken for a past), and | towed"
                || shared.isPassive && form == .pastParticiple
                || shared.isPassive && form == .past && !IrregularVerbs.isPastAlone(tree.tokens[main].lower)
                    && (!hasObject || VerbLexicon.hasTwoObjects(tree.tokens[main].lemma))
                    && subject(of: predicate) == nil
                    && !VerbLexicon.hasNoObject(tree.tokens[predicate].lemma)
        {
            group.auxiliaries = shared.auxiliaries
            group.isPassive = shared.isPassive
        }
        for auxiliary in group.auxiliaries {
            if tree.tokens[auxiliary].lemma == "be", form == .gerund { group.isProgressive = true }
            if tree.tokens[auxiliary].lemma == "have" { group.isPerfect = true }
        }
        var start = auxiliaries.first ?? main
        // "once joined", "had repeatedly ignored"
        while start > 0, tree.tokens[start - 1].partOfSpeech == .adverb, children.contains(start - 1),
            tree.relation(start - 1) == "advmod", tree.extents[start - 1].count == 1
        {
            start -= 1
        }
        group.range = start..<max(main, group.negation ?? 0) + 1
        if let negation = group.negation, negation < start { group.range = negation..<group.range.upperBound }
        let first = tree.tokens[group.first]
        group.isPast =
            first.verbForm == .past || ["could", "would", "might"].contains(first.lower)
            || group.auxiliaries.isEmpty && form == .pastParticiple && subject(of: predicate) != nil
            || group.auxiliaries.isEmpty && isUnmarkedPast(main, of: predicate)
            // "hired a crew and | put to sea"
            || group.auxiliaries.isEmpty && shared?.isPast ?? false && form == .base
                && VerbLexicon.isUnmarked(tree.tokens[main].lower) && subject(of: predicate) == nil
            || isOwn && group.auxiliaries.isEmpty && shared?.isPast ?? false && form == .pastParticiple
        group.isFinite =
            ClosedClassWords.modals.contains(first.lower) || first.verbForm == .past || first.verbForm == .presentThird
            || first.verbForm == .base && !children.contains { tree.tokens[$0].lower == "to" }
            || isOwn && group.isPast
        return group
    }
}
