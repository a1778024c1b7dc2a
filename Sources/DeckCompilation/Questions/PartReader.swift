internal import English

/// Collects the parts of a clause that a question can keep or ask for.
struct PartReader {
    let passage: Passage
    let anaphora: Anaphora
    private(set) var parts: [Statement.Part] = []
    private(set) var frame: String?

    init(passage: Passage, anaphora: Anaphora) {
        self.passage = passage
        self.anaphora = anaphora
    }

    /// Reads all parts; false where the clause depends on a condition or judges rather than tells.
    mutating func read(_ clause: Clause) -> Bool {
        readLeading(clause)
        return readFollowing(clause, depth: 0)
    }

    /// The time, place or source told before the subject.
    mutating func readLeading(_ clause: Clause) {
        for element in clause.before {
            switch element.kind {
            case .prepositional where isConnecting(element): continue
            case .prepositional, .noun: add(element, .prepositional, isOptional: true, isBefore: true)
            case .clause(let inner):
                let opener = clauseOpener(inner)
                if passage.tokens[passage.clauses[inner].verb.main].lower == "according" {
                    frame = anaphora.text(element.range)?.capitalizedFirst
                } else if ["after", "before", "until", "when", "once"].contains(opener) {
                    add(element, .clause, isOptional: true, isBefore: true)
                }
            default: continue
            }
        }
    }

    private mutating func readFollowing(_ clause: Clause, depth: Int) -> Bool {
        for (index, element) in clause.after.enumerated() {
            switch element.kind {
            case .noun:
                if let phrase = element.phrase,
                    phrase.range.contains(where: { Opinions.words.contains(passage.tokens[$0].lower) }),
                    isComplement(of: clause)
                {
                    return false
                }
                add(element, .noun, isOptional: isTime(element))
            case .prepositional:
                if isConnecting(element) { continue }
                add(element, .prepositional, isOptional: index > 0 || isTime(element))
            case .adverb:
                let token = passage.tokens[element.range.lowerBound]
                if Predicate.connecting.contains(token.lower) || ["ago", "earlier", "elsewhere"].contains(token.lower) {
                    continue
                }
                let isParticle = [
                    "apart", "aside", "away", "back", "down", "off", "out", "over", "up", "forward", "abroad",
                ].contains(token.lower)
                add(element, .adverb, isOptional: !isParticle)
            case .adjective:
                if Opinions.words.contains(passage.tokens[element.range.lowerBound].lower) { return false }
                add(element, .adjective, isOptional: false)
            case .clause(let inner):
                guard readClause(inner, element, after: index > 0 ? clause.after[index - 1] : nil, depth: depth) else {
                    return false
                }
            case .parenthesis, .apposition: continue
            case .other:
                // What follows is joined to something the analysis did not place: stop before it.
                return index > 0 && !parts.isEmpty
            }
        }
        return true
    }

    private mutating func readClause(
        _ inner: Int, _ element: Clause.Element, after previous: Clause.Element?, depth: Int
    ) -> Bool {
        let clause = passage.clauses[inner]
        let isSetOff = passage.tokens[element.range.lowerBound].text == ","
        let opener = clauseOpener(inner)
        switch clause.kind {
        case .infinitive where !isSetOff && depth < 3:
            let verb = element.range.lowerBound..<clause.verb.range.upperBound
            parts.append(
                Statement.Part(
                    kind: .verb, range: verb, preposition: nil, phrase: nil, text: anaphora.text(verb),
                    isOptional: false, isBefore: false))
            return readFollowing(clause, depth: depth + 1)
        case .relative, .participle:
            if isSetOff { return true }
            add(element, .clause, isOptional: false)
        case .subordinate:
            if ["if", "unless", "whether", "lest"].contains(opener) { return false }
            if opener == "that" || opener.isEmpty {
                add(element, .clause, isOptional: false)
            } else if ["after", "before", "until", "when", "once"].contains(opener), !isSetOff {
                add(element, .clause, isOptional: true)
            }
        default: break
        }
        return true
    }

    private func clauseOpener(_ index: Int) -> String {
        passage.clauses[index].opener.map { passage.tokens[$0].lower } ?? ""
    }

    private func isComplement(of clause: Clause) -> Bool {
        ["be", "become", "remain", "prove", "seem"].contains(passage.tokens[clause.verb.main].lemma)
    }

    private func isTime(_ element: Clause.Element) -> Bool {
        passage.dates.contains { element.range.contains($0.range.lowerBound) }
    }

    /// "As a result", "for example", "in addition", "by comparison": they say how sentences hang together.
    private func isConnecting(_ element: Clause.Element) -> Bool {
        guard let phrase = element.phrase, phrase.range.count < 3 else { return false }
        return [
            "addition", "comparison", "contrast", "example", "fact", "instance", "particular", "result", "response",
            "time", "turn", "case", "course", "contrary", "nature",
        ].contains(passage.tokens[phrase.head].lower) && !isTime(element)
    }

    private mutating func add(
        _ element: Clause.Element, _ kind: Statement.Part.Kind, isOptional: Bool, isBefore: Bool = false
    ) {
        var text = anaphora.text(element.range)
        if isBefore, let whole = text { text = Statement.lowered(whole, at: element.range.lowerBound, in: passage) }
        if isOptional, kind == .clause, element.range.count > 14 { text = nil }
        parts.append(
            Statement.Part(
                kind: kind, range: element.range, preposition: element.preposition, phrase: element.phrase, text: text,
                isOptional: isOptional, isBefore: isBefore))
    }
}
