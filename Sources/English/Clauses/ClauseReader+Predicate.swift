extension ClauseReader {
    /// Reads what stands behind a verb, and the predicates joined to it; returns the index behind the clause.
    mutating func predicate(_ group: VerbGroup, from start: Int, before: [Clause.Element], _ frame: Frame) -> Int {
        var after: [Clause.Element] = []
        var isDoubtful = false
        var index = group.range.upperBound
        reading: while let token = token(index) {
            if token.partOfSpeech == .punctuation {
                switch token.text {
                case ",":
                    guard let end = afterComma(index, &after, frame) else { break reading }
                    index = end
                case "(":
                    let end = afterParenthesis(index)
                    after.append(Clause.Element(.parenthesis, index..<end))
                    index = end
                case "\"", "“", "”", "'", "‘", "’", "[", "]": index += 1
                default: break reading
                }
            } else if token.partOfSpeech == .coordinator {
                if after.isEmpty, joinedParticiple(at: index, group) != nil {
                    // What follows the second verb may belong to both.
                    isDoubtful = true
                    break reading
                }
                guard let end = afterCoordinator(index, &after, frame) else { break reading }
                index = end
            } else if let element = element(at: index, after, frame) {
                if case .noun = element.kind, let phrase = element.phrase,
                    let next = phrases.verbGroup(at: phrase.range.upperBound), next.isFinite,
                    frame.kind != .main || after.isEmpty
                {
                    // A second subject without a conjunction: "he said the war was over".
                    let inner = Frame(kind: .subordinate, depth: frame.depth + 1, stopsAtComma: true)
                    if frame.depth < Self.deepest, let end = clause(from: index, inner) {
                        after.append(Clause.Element(.clause(recent), index..<end))
                        index = end
                        continue
                    }
                    isDoubtful = true
                }
                after.append(element)
                index = element.range.upperBound
            } else {
                if token.isVerbal { isDoubtful = true }
                if phrases.verbGroup(at: index)?.isFinite ?? false { break reading }
                after.append(Clause.Element(.other, index..<index + 1))
                index += 1
            }
        }
        clauses.append(
            Clause(
                kind: frame.kind, opener: frame.opener, subject: frame.subject, subjectRange: frame.subjectRange,
                verb: group, before: before,
                after: after, range: start..<index, antecedent: frame.antecedent, isDoubtful: isDoubtful,
                depth: frame.depth))
        let own = clauses.count - 1
        let end = coordinated(at: index, group, frame) ?? index
        recent = own
        return end
    }

    /// Whether a new clause with its own subject stands at `index`.
    private func startsClause(_ index: Int) -> Bool {
        var index = index
        while let token = token(index), token.partOfSpeech == .adverb || token.text == "," { index += 1 }
        if token(index)?.lower == "there" { return true }
        guard let phrase = phrases.nounPhraseList(at: index, asSubject: true) else { return false }
        var next = phrase.range.upperBound
        // A phrase or two may stand between a subject and its verb.
        for _ in 0..<3 {
            if let group = phrases.verbGroup(at: next), group.isFinite { return true }
            guard token(next)?.partOfSpeech == .adposition, let inner = phrases.nounPhrase(at: next + 1) else {
                return false
            }
            next = inner.range.upperBound
        }
        return false
    }

    /// Where reading goes on behind a comma; nil where the clause ends at it.
    private mutating func afterComma(_ index: Int, _ after: inout [Clause.Element], _ frame: Frame) -> Int? {
        guard let next = token(index + 1) else { return nil }
        if frame.stopsAtComma, !continuesList(index, after) { return nil }
        if next.partOfSpeech == .coordinator { return afterCoordinator(index + 1, &after, frame) }
        let nearest = after.last { $0.phrase != nil }?.phrase ?? frame.subject
        let antecedent = nearest.map { agreeing($0, after.compactMap(\.phrase), comma: index) }
        if let antecedent, let end = relative(at: index, antecedent: antecedent, depth: frame.depth) {
            after.append(Clause.Element(.clause(recent), index..<end))
            return end
        }
        if startsClause(index + 1), next.partOfSpeech != .adverb { return nil }
        if let phrase = phrases.nounPhraseList(at: index + 1, asSubject: false), after.last?.phrase != nil {
            after.append(Clause.Element(.apposition, index..<phrase.range.upperBound, phrase: phrase))
            return phrase.range.upperBound
        }
        if next.isVerbal,
            let element = nonfinite(at: index + 1, depth: frame.depth, antecedent: frame.subject, stopsAtComma: true)
        {
            after.append(Clause.Element(element.kind, index..<element.range.upperBound))
            return element.range.upperBound
        }
        return index + 1
    }

    /// Whether the comma at `index` separates items of a list that an "and" closes.
    private func continuesList(_ index: Int, _ after: [Clause.Element]) -> Bool {
        guard let last = after.last, last.range.upperBound == index, last.phrase != nil, !startsClause(index + 1) else {
            return false
        }
        guard let item = phrases.nounPhrase(at: index + 1), let next = token(item.range.upperBound) else {
            return false
        }
        return ["and", "or"].contains(next.lower)
            || next.text == "," && ["and", "or"].contains(token(item.range.upperBound + 1)?.lower)
    }

    /// Where reading goes on behind "and", "or", "but" at `index`; nil where a new clause or predicate begins.
    private mutating func afterCoordinator(_ index: Int, _ after: inout [Clause.Element], _ frame: Frame) -> Int? {
        if phrases.verbGroup(at: index + 1)?.isFinite ?? false,
            frame.kind != .infinitive || token(index + 1)?.verbForm != .base
        {
            return nil
        }
        if startsClause(index + 1) { return nil }
        guard let next = token(index + 1) else { return nil }
        if next.partOfSpeech == .subordinator
            || ClosedClassWords.relative.contains(next.lower) && next.partOfSpeech == .pronoun
        {
            return frame.depth == 0 ? index + 1 : nil
        }
        if next.verbForm == .base, let group = phrases.verbGroup(at: index + 1) {
            after.append(Clause.Element(.other, index..<group.range.upperBound))
            return group.range.upperBound
        }
        if next.lower == "to", next.partOfSpeech == .particle, frame.kind == .infinitive,
            let group = phrases.verbGroup(at: index + 2)
        {
            after.append(Clause.Element(.other, index..<group.range.upperBound))
            return group.range.upperBound
        }
        after.append(Clause.Element(.other, index..<index + 1))
        return index + 1
    }

    /// A part of the predicate at `index`.
    private mutating func element(at index: Int, _ after: [Clause.Element], _ frame: Frame) -> Clause.Element? {
        let token = tokens[index]
        let antecedent = after.last.flatMap { $0.range.upperBound == index ? $0.phrase : nil }
        switch token.partOfSpeech {
        case .subordinator:
            let inner = Frame(
                kind: .subordinate, depth: frame.depth + 1, opener: index,
                antecedent: ["when", "where"].contains(token.lower) ? antecedent : nil, stopsAtComma: true)
            if let end = clause(from: index + 1, inner) { return Clause.Element(.clause(recent), index..<end) }
            return Clause.Element(.other, index..<index + 1)
        case .adverb:
            if let phrase = phrases.nounPhraseList(at: index, asSubject: false) {
                return Clause.Element(.noun, phrase.range, phrase: phrase)
            }
            return Clause.Element(.adverb, index..<index + 1)
        case .adposition:
            if let element = prepositional(at: index, depth: frame.depth) { return element }
            if let end = relative(at: index + 1, antecedent: antecedent, depth: frame.depth),
                clauses.indices.contains(recent)
            {
                clauses[recent].isDoubtful = true
                return Clause.Element(.clause(recent), index..<end)
            }
            return nil
        case .particle where token.lower == "to",
            .verb where token.verbForm == .gerund || token.verbForm == .pastParticiple:
            return nonfinite(at: index, depth: frame.depth, antecedent: antecedent, stopsAtComma: frame.stopsAtComma)
        case .auxiliary where token.verbForm == .gerund:
            return nonfinite(at: index, depth: frame.depth, antecedent: antecedent, stopsAtComma: frame.stopsAtComma)
        case .adjective:
            if let phrase = phrases.nounPhraseList(at: index, asSubject: false) {
                return Clause.Element(.noun, phrase.range, phrase: phrase)
            }
            return Clause.Element(.adjective, index..<index + 1)
        default: break
        }
        if let end = relative(at: index, antecedent: antecedent, depth: frame.depth) {
            return Clause.Element(.clause(recent), index..<end)
        }
        guard let phrase = phrases.nounPhraseList(at: index, asSubject: false) else { return nil }
        if let next = self.token(phrase.range.upperBound), ["ago", "later", "earlier"].contains(next.lower),
            NounLexicon.times.contains(tokens[phrase.head].lemma)
        {
            return Clause.Element(.noun, phrase.range.lowerBound..<phrase.range.upperBound + 1, phrase: phrase)
        }
        if let next = self.token(phrase.range.upperBound), ["after", "before"].contains(next.lower),
            NounLexicon.times.contains(tokens[phrase.head].lemma)
        {
            if next.partOfSpeech == .subordinator {
                let inner = Frame(
                    kind: .subordinate, depth: frame.depth + 1, opener: phrase.range.upperBound, stopsAtComma: true)
                if let end = clause(from: phrase.range.upperBound + 1, inner) {
                    return Clause.Element(
                        .clause(recent), index..<end, preposition: phrase.range.upperBound, phrase: phrase)
                }
            } else if let inner = prepositional(at: phrase.range.upperBound, depth: frame.depth) {
                return Clause.Element(
                    .prepositional, index..<inner.range.upperBound, preposition: phrase.range.upperBound,
                    phrase: inner.phrase)
            }
        }
        return Clause.Element(.noun, phrase.range, phrase: phrase)
    }

    /// A relative clause at `index`, which may be the comma before it; returns the index behind it.
    mutating func relative(at index: Int, antecedent: NounPhrase?, depth: Int) -> Int? {
        var start = index
        if token(start)?.text == "," { start += 1 }
        if start > index, token(start)?.partOfSpeech == .adposition { return nil }
        guard let pronoun = token(start), depth < Self.deepest, let antecedent else { return nil }
        let isRelative =
            ["which", "who", "whom"].contains(pronoun.lower)
            || pronoun.lower == "that" && pronoun.partOfSpeech == .pronoun && start == index
            || start > index && ["where", "when"].contains(pronoun.lower)
        guard isRelative else { return nil }
        var frame = Frame(kind: .relative, depth: depth + 1, opener: start, antecedent: antecedent, stopsAtComma: true)
        if let group = phrases.verbGroup(at: start + 1), group.isFinite, !["where", "when"].contains(pronoun.lower) {
            frame.subject = antecedent
            return predicate(group, from: start, before: [], frame)
        }
        let restore = clauses.count
        if ["who", "which", "that"].contains(pronoun.lower),
            let (before, verb) = phrasesBeforeVerb(from: start + 1, depth: depth)
        {
            frame.subject = antecedent
            if let group = phrases.verbGroup(at: verb) { return predicate(group, from: start, before: before, frame) }
        }
        clauses.removeLast(clauses.count - restore)
        if let end = clause(from: start + 1, frame) { return end }
        clauses.removeLast(clauses.count - restore)
        return nil
    }

    /// "who, in the tenth century, gave": the phrases between a pronoun and its verb.
    private mutating func phrasesBeforeVerb(from start: Int, depth: Int) -> (before: [Clause.Element], verb: Int)? {
        var before: [Clause.Element] = []
        var index = start
        while let token = token(index), index < start + 16 {
            if let group = phrases.verbGroup(at: index), group.isFinite {
                return before.isEmpty ? nil : (before, index)
            }
            if token.text == "," || token.partOfSpeech == .adverb {
                index += 1
            } else if token.partOfSpeech == .adposition, let element = prepositional(at: index, depth: depth + 1) {
                before.append(element)
                index = element.range.upperBound
            } else {
                return nil
            }
        }
        return nil
    }

    /// An infinitive or participle with what belongs to it.
    mutating func nonfinite(at index: Int, depth: Int, antecedent: NounPhrase?, stopsAtComma: Bool) -> Clause.Element? {
        guard depth < Self.deepest, let first = token(index) else { return nil }
        let isInfinitive = first.lower == "to" && first.partOfSpeech == .particle
        guard let group = phrases.verbGroup(at: isInfinitive ? index + 1 : index), isInfinitive || !group.isFinite
        else { return nil }
        let frame = Frame(
            kind: isInfinitive ? .infinitive : .participle, depth: depth + 1, opener: isInfinitive ? index : nil,
            antecedent: antecedent, stopsAtComma: stopsAtComma)
        let end = predicate(group, from: index, before: [], frame)
        return Clause.Element(.clause(recent), index..<end)
    }
}
