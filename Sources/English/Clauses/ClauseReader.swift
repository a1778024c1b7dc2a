/// Reads the clauses of a tagged sentence by recursive descent over its phrases.
///
/// A shallow analysis: what hangs on what is decided by position alone, and where that fails the clause is marked as
/// doubtful. Every step goes forward, and nesting is bounded, so that time is linear in the number of tokens.
struct ClauseReader {
    let tokens: [Token]
    let phrases: PhraseReader
    var clauses: [Clause] = []
    /// The index of the clause that was read last, not of one joined to it.
    var recent = 0

    /// Clauses nested deeper are passed over.
    static let deepest = 8

    init(tokens: [Token]) {
        self.tokens = tokens
        phrases = PhraseReader(tokens: tokens)
    }

    /// What is known of a clause while it is read.
    struct Frame {
        var kind: Clause.Kind
        var depth: Int
        var opener: Int?
        var subject: NounPhrase?
        var subjectRange: Range<Int>?
        var antecedent: NounPhrase?
        var stopsAtComma: Bool
    }

    mutating func read() {
        var index = 0
        while index < tokens.count {
            let token = tokens[index]
            if token.text == ",", let antecedent = explained(before: index) ?? nounBefore(index),
                let end = relative(at: index, antecedent: antecedent, depth: 0)
            {
                index = end
                continue
            }
            if token.partOfSpeech == .punctuation || token.partOfSpeech == .coordinator {
                index += 1
                continue
            }
            let frame = Frame(kind: .main, depth: 0, stopsAtComma: false)
            let next = clause(from: index, frame) ?? afterBreak(index)
            index = max(next, index + 1)
        }
    }

    /// The name or noun right before a comma, where what led up to it could not be read.
    private func nounBefore(_ comma: Int) -> NounPhrase? {
        guard comma > 0, tokens[comma - 1].partOfSpeech == .properNoun else { return nil }
        var start = comma - 1
        while start > 0, tokens[start - 1].partOfSpeech == .properNoun { start -= 1 }
        return NounPhrase(
            range: start..<comma, core: start..<comma, head: comma - 1, isPlural: tokens[comma - 1].isPlural)
    }

    /// "penal crews: gangs of debtors to row for the Crown, | which were": what a colon explains, where the verb agrees
    /// with it and not with the noun before the comma.
    private func explained(before comma: Int) -> NounPhrase? {
        guard token(comma + 1)?.lower == "which", let verb = token(comma + 2), ["were", "are"].contains(verb.lower),
            comma > 0, !tokens[comma - 1].isPlural,
            let colon = (max(0, comma - 25)..<comma).last(where: { tokens[$0].text == ":" }), colon > 0,
            phrases.nounPhrase(at: colon + 1)?.isPlural ?? false, tokens[colon - 1].isPlural
        else { return nil }
        var start = colon - 1
        while start > 0, tokens[start - 1].partOfSpeech == .adjective || tokens[start - 1].isNominal { start -= 1 }
        return NounPhrase(range: start..<colon, core: start..<colon, head: colon - 1, isPlural: true)
    }

    /// Where reading goes on after something that is no clause: behind the next comma or stronger mark.
    private func afterBreak(_ index: Int) -> Int {
        var index = index + 1
        while index < tokens.count, ![",", ";", ":", "—", "–"].contains(tokens[index].text) { index += 1 }
        return index
    }

    func token(_ index: Int) -> Token? { phrases.token(index) }

    /// Reads a clause with a finite verb; returns the index behind it, nil where there is none.
    mutating func clause(from start: Int, _ frame: Frame) -> Int? {
        guard frame.depth <= Self.deepest else { return nil }
        let restore = clauses.count
        if let end = clauseOrNothing(from: start, frame) { return end }
        clauses.removeLast(clauses.count - restore)
        return nil
    }

    private mutating func clauseOrNothing(from start: Int, _ frame: Frame) -> Int? {
        var frame = frame
        var before: [Clause.Element] = []
        var index = start
        while let token = token(index) {
            if frame.subject != nil || index == start && frame.kind == .relative,
                let group = phrases.verbGroup(at: index), group.isFinite
            {
                break
            }
            if token.partOfSpeech == .punctuation {
                guard [",", "\"", "“", "”", "(", "[", "]"].contains(token.text),
                    frame.depth == 0 || token.text != "," || !before.isEmpty
                        || index == start && ["when", "where", "that"].contains(frame.opener.map { tokens[$0].lower })
                else { return nil }
                index = token.text == "(" ? afterParenthesis(index) : index + 1
            } else if token.lower == "there", let group = phrases.verbGroup(at: index + 1), group.isFinite {
                frame.subject = NounPhrase(
                    range: index..<index + 1, core: index..<index + 1, head: index, isPlural: false)
                frame.subjectRange = index..<index + 1
                index += 1
            } else if let element = leading(at: index, depth: frame.depth) {
                before.append(element)
                index = element.range.upperBound
            } else if let phrase = phrases.nounPhraseList(at: index, asSubject: true) {
                let (end, found) = subjectEnd(phrase, frame)
                if found {
                    frame.subject = phrase
                    frame.subjectRange = phrase.range.lowerBound..<end
                    index = end
                } else if NounLexicon.times.contains(tokens[phrase.head].lemma)
                    || tokens[phrase.head].partOfSpeech == .numeral
                {
                    before.append(Clause.Element(.noun, phrase.range, phrase: phrase))
                    index = phrase.range.upperBound
                } else {
                    return nil
                }
            } else {
                return nil
            }
        }
        guard let group = phrases.verbGroup(at: index), group.isFinite else { return nil }
        return predicate(group, from: start, before: before, frame)
    }

    /// What may stand before a subject: an adverb, a phrase with a preposition, a clause.
    private mutating func leading(at index: Int, depth: Int) -> Clause.Element? {
        let token = tokens[index]
        switch token.partOfSpeech {
        case .adverb:
            guard
                phrases.nounPhrase(at: index).map({
                    tokens[$0.head].partOfSpeech == .numeral
                        || tokens[$0.head].isNominal && $0.head > index && tokens[index + 1].partOfSpeech != .determiner
                }) != true
            else { break }
            return Clause.Element(.adverb, index..<index + 1)
        case .adposition: return prepositional(at: index, depth: depth)
        case .subordinator:
            let frame = Frame(kind: .subordinate, depth: depth + 1, opener: index, stopsAtComma: true)
            if let end = clause(from: index + 1, frame) { return Clause.Element(.clause(recent), index..<end) }
            // "While officially viewed as a victory, …"
            var end = index + 1
            while end < tokens.count, tokens[end].text != "," { end += 1 }
            return end - index < 15 ? Clause.Element(.other, index..<end) : nil
        case .verb where token.verbForm == .gerund || token.verbForm == .pastParticiple,
            .particle where token.lower == "to":
            return nonfinite(at: index, depth: depth, antecedent: nil, stopsAtComma: true)
        default: break
        }
        // "Two days after the bomb fell, …"
        guard let phrase = phrases.nounPhrase(at: index), NounLexicon.times.contains(tokens[phrase.head].lemma),
            let next = self.token(phrase.range.upperBound),
            ["after", "before", "later", "earlier", "ago"].contains(next.lower)
        else { return nil }
        if next.partOfSpeech == .subordinator {
            let frame = Frame(kind: .subordinate, depth: depth + 1, opener: phrase.range.upperBound, stopsAtComma: true)
            guard let end = clause(from: phrase.range.upperBound + 1, frame) else { return nil }
            return Clause.Element(.clause(recent), index..<end, preposition: phrase.range.upperBound, phrase: phrase)
        }
        if next.partOfSpeech == .adposition, let element = prepositional(at: phrase.range.upperBound, depth: depth) {
            return Clause.Element(
                .prepositional, index..<element.range.upperBound, preposition: phrase.range.upperBound,
                phrase: element.phrase)
        }
        return Clause.Element(.noun, index..<phrase.range.upperBound + 1, phrase: phrase)
    }

    /// Where the subject ends and its verb begins, over phrases, clauses and appositions that hang on it.
    private mutating func subjectEnd(_ phrase: NounPhrase, _ frame: Frame) -> (end: Int, found: Bool) {
        let restore = clauses.count
        var index = phrase.range.upperBound
        var latest = phrase
        while let token = token(index), index < phrase.range.upperBound + 60 {
            if let group = phrases.verbGroup(at: index), group.isFinite { return (index, true) }
            if token.partOfSpeech == .adposition,
                let element = prepositional(at: index, depth: frame.depth, inSubject: true)
            {
                index = element.range.upperBound
                if let inner = element.phrase { latest = inner }
            } else if token.text == "(" {
                index = afterParenthesis(index)
            } else if let end = relative(at: index, antecedent: latest, depth: frame.depth) {
                index = end
                if self.token(index)?.text == "," { index += 1 }
            } else if token.text == ",", !frame.stopsAtComma || frame.kind == .relative, let end = apposition(at: index)
            {
                index = end
            } else if token.partOfSpeech == .verb,
                let element = nonfinite(at: index, depth: frame.depth, antecedent: latest, stopsAtComma: true)
            {
                index = element.range.upperBound
            } else if token.lower == "to",
                let element = nonfinite(at: index, depth: frame.depth, antecedent: latest, stopsAtComma: true)
            {
                index = element.range.upperBound
            } else if token.partOfSpeech == .adjective || token.partOfSpeech == .adverb {
                index += 1
            } else if ["\"", "”"].contains(token.text) {
                index += 1
            } else {
                break
            }
        }
        clauses.removeLast(clauses.count - restore)
        return (phrase.range.upperBound, false)
    }

    /// The place behind ", the king of Egypt," where a finite verb follows.
    private func apposition(at comma: Int) -> Int? {
        var index = comma + 1
        while let token = token(index), index < comma + 25 {
            if token.text == "," {
                if let group = phrases.verbGroup(at: index + 1), group.isFinite { return index + 1 }
            } else if token.isVerbal && token.verbForm != .pastParticiple && token.verbForm != .gerund
                || [";", ":"].contains(token.text)
            {
                return nil
            }
            index += 1
        }
        return nil
    }

    /// A phrase with a preposition, or a preposition with a verb in -ing.
    ///
    /// Within a subject the verb that follows is the subject's; a list in the phrase is then read to its end.
    mutating func prepositional(at index: Int, depth: Int, inSubject: Bool = false) -> Clause.Element? {
        var next = index + 1
        // "from under the table", "because of the rain", "out of the house", "up to ten"
        while let token = token(next), token.partOfSpeech == .adposition, next < index + 3 { next += 1 }
        if let phrase = phrases.nounPhraseList(at: next, asSubject: inSubject || tokens[index].lower == "between") {
            return Clause.Element(.prepositional, index..<phrase.range.upperBound, preposition: index, phrase: phrase)
        }
        if token(next)?.verbForm == .gerund,
            let inner = nonfinite(at: next, depth: depth, antecedent: nil, stopsAtComma: true)
        {
            return Clause.Element(.prepositional, index..<inner.range.upperBound, preposition: index)
        }
        return nil
    }

    func afterParenthesis(_ index: Int) -> Int {
        var next = index + 1
        while next < tokens.count, tokens[next].text != ")", next < index + 80 { next += 1 }
        return min(next + 1, tokens.count)
    }
}
