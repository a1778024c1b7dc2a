internal import English

/// What stands before the subject of a clause.
extension PartReader {
    /// The time, place or source told before the subject; for what shares the subject of another clause, the time alone.
    mutating func readLeading(_ clause: Clause, onlyTimes: Bool = false) {
        var passedOver = -1
        for element in clause.before {
            if !onlyTimes, goesOn(element) { continue }
            switch element.kind {
            case .prepositional where onlyTimes && !isTime(element): continue
            case .prepositional where isConnecting(element): continue
            // "because of changes | in Norway": where the changes were.
            case .prepositional
            where !isLeading(element) || element.range.lowerBound == passedOver && hangsOnNoun(element):
                passedOver = element.range.upperBound
            case .prepositional, .noun: add(element, .prepositional, isOptional: true, isBefore: true)
            case .adverb where passage.date(in: element.range)?.completed != nil:
                add(element, .prepositional, isOptional: true, isBefore: true)
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

    /// The time behind the subject: "Ann Lee, | on 6 March 1792, | crossed the Sound", "King Olaf | in 1684 | founded Leith".
    mutating func readInserted(_ clause: Clause) {
        guard let subject = clause.subject else { return }
        let timing = passage.dates.first { timing in
            let start = timing.range.lowerBound
            guard start > 1, ["in", "on"].contains(passage.tokens[start - 1].lower),
                start - 2 >= subject.core.upperBound - 1,
                !passage.tokens[subject.core.upperBound..<max(subject.core.upperBound, start - 2)].contains(
                    where: \.isVerbal)
            else { return false }
            let end = timing.range.upperBound
            return passage.tokens[start - 2].text == ","
                ? end < clause.verb.range.lowerBound && passage.tokens[end].text == ","
                : start - 1 == subject.core.upperBound && end == clause.verb.range.lowerBound
        }
        guard let timing, !parts.contains(where: { $0.range.overlaps(timing.range) }) else { return }
        let joint = timing.range.lowerBound - 1
        add(
            Clause.Element(.prepositional, joint..<timing.range.upperBound, preposition: joint), .prepositional,
            isOptional: true, isBefore: true)
    }

    /// Takes a phrase that no comma parts from the one before it into that: "In reference | to the plan, …".
    private mutating func goesOn(_ element: Clause.Element) -> Bool {
        guard element.kind == .prepositional, !isLeading(element) || hangsOnDeed(element) || hangsOnHighest(element),
            let last = parts.last,
            last.isBefore, last.kind == .prepositional, last.range.upperBound == element.range.lowerBound
        else { return false }
        parts.removeLast()
        let whole = last.range.lowerBound..<element.range.upperBound
        add(
            Clause.Element(.prepositional, whole, preposition: last.preposition, phrase: last.phrase), .prepositional,
            isOptional: true, isBefore: true)
        return true
    }

    /// Whether it says among which the thing before it is the greatest: "In the largest operation | in Skarn, …".
    private func hangsOnHighest(_ element: Clause.Element) -> Bool {
        guard !isTime(element), let last = parts.last else { return false }
        return passage.tokens[last.range].contains { token in
            ["first", "last", "only"].contains(token.lower) || token.isSuperlative
        }
    }

    /// Whether a time follows right behind what was done: "Before the landing | in 1502, …".
    private func hangsOnDeed(_ element: Clause.Element) -> Bool {
        guard isTime(element), let last = parts.last, let preposition = last.preposition else { return false }
        return ["after", "before", "during", "following", "since", "until", "upon"].contains(
            passage.tokens[preposition].lower)
    }

    /// Whether a phrase before the subject says when, where or by whose account; "Originally from Leith," says more of the
    /// subject.
    private func isLeading(_ element: Clause.Element) -> Bool {
        guard let preposition = element.preposition else { return false }
        return isTime(element) || Self.leading.contains(passage.tokens[preposition].lower)
    }

    private static let leading: Set<String> = [
        "according", "across", "after", "along", "among", "around", "at", "before", "between", "beyond", "by", "during",
        "following", "in", "inside", "near", "on", "outside", "throughout", "under", "until", "upon", "within",
    ]
}
