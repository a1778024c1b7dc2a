internal import English

/// The clauses within a clause, as parts of it.
extension PartReader {
    /// Reads a clause that follows the verb; false where the statement hangs on a condition.
    mutating func readClause(
        _ inner: Int, _ element: Clause.Element, after previous: Clause.Element?, depth: Int
    ) -> Bool {
        let clause = passage.clauses[inner]
        let isSetOff = passage.tokens[element.range.lowerBound].text == ","
        let opener = clauseOpener(inner)
        // "with the result that …": what came of it is told for itself.
        if opener == "that", let previous, isConnecting(previous) { return true }
        switch clause.kind {
        case .infinitive where clause.isAim:
            if !isSetOff { add(element, .clause, isOptional: true) }
        case .infinitive where clause.isJoined && !isSetOff:
            add(element, .verb, isOptional: false)
        case .participle where clause.isJoined && !isSetOff: add(element, .clause, isOptional: false)
        case .infinitive where !isSetOff && depth < 3:
            // "managed to unite | or subdue the tribes": what they share stands behind the last.
            let next = element.range.upperBound
            if !clause.after.contains(where: { $0.phrase != nil }), next + 1 < passage.tokens.count,
                passage.tokens[next].partOfSpeech == .coordinator, passage.tokens[next + 1].isVerbal
            {
                return false
            }
            let verb = element.range.lowerBound..<clause.verb.range.upperBound
            parts.append(
                Statement.Part(
                    kind: .verb, range: verb, preposition: nil, phrase: nil, text: anaphora.text(verb),
                    isOptional: false, isBefore: false))
            return readFollowing(clause, depth: depth + 1)
        case .relative, .participle:
            if isSetOff { return true }
            addDescribing(element, clause)
        case .subordinate:
            if opener == "unless", passage.tokens[max(0, element.range.lowerBound - 1)].text == "," { return true }
            if ["if", "unless", "whether", "lest"].contains(opener) { return false }
            // "adhered to the pact, | opened its ports, …": what it also did, taken for what it said.
            if opener.isEmpty, clause.isDoubtful, clause.subject == nil,
                passage.tokens[clause.verb.first].verbForm == .past, passage.tokens[clause.verb.first].lemma != "be"
            {
                return false
            }
            if opener == "that" || opener.isEmpty {
                add(element, .clause, isOptional: false)
            } else if ["after", "before", "until", "when", "once", "as"].contains(opener), !isSetOff,
                passage.tokens[element.range.lowerBound - 1].text != ","
            {
                add(element, .clause, isOptional: true)
            }
        default: break
        }
        return true
    }

    /// "commanders who …": with its own first predicate only, where more is joined to it behind a comma.
    mutating func addDescribing(_ element: Clause.Element, _ clause: Clause) {
        let own =
            element.range
            .lowerBound..<max(element.range.lowerBound + 1, min(element.range.upperBound, clause.range.upperBound))
        // "consisting of Ann Lee | , Jan Holm and John Ray": a list goes whole.
        let isJoined =
            own.upperBound + 1 < element.range.upperBound && passage.tokens[own.upperBound].text == ","
            && passage.tokens[own.upperBound + 1].partOfSpeech != .properNoun
        add(isJoined ? Clause.Element(element.kind, own) : element, .clause, isOptional: false)
    }

    /// The clause of "from entering the war", behind its preposition.
    func gerund(in element: Clause.Element) -> Clause? {
        passage.clauses.first {
            $0.kind == .participle && $0.range.lowerBound == element.range.lowerBound + 1
                && $0.range.upperBound <= element.range.upperBound
        }
    }

    /// "from entering the war in 1945": its verb and its parts, each of which can be asked for.
    mutating func readGerund(_ clause: Clause, of main: String, _ element: Clause.Element, depth: Int) -> Bool {
        let verb = element.range.lowerBound..<clause.verb.range.upperBound
        // "doing that" is one thing with its object.
        let end = passage.tokens[clause.verb.main].lower == "doing" ? verb.upperBound + 1 : verb.upperBound
        var text = anaphora.text(verb.lowerBound..<end)
        // A slip for "prevented him from".
        if let written = text, written.hasPrefix("for "), VerbLexicon.keepsFrom.contains(main) {
            text = "from " + written.dropFirst(4)
        }
        parts.append(
            Statement.Part(
                kind: .verb, range: verb.lowerBound..<end, preposition: nil, phrase: nil, text: text, isOptional: false,
                isBefore: false))
        var clause = clause
        clause.after.removeAll { $0.range.lowerBound < end }
        return depth < 3 && readFollowing(clause, depth: depth + 1)
    }

    /// The conjunction or pronoun that opens a clause, in lower case; empty without one.
    func clauseOpener(_ index: Int) -> String {
        passage.clauses[index].opener.map { passage.tokens[$0].lower } ?? ""
    }
}
