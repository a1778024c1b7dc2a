internal import English

extension Statement {
    /// A question whose question word is the subject: "Who issued Order 9?"; nil where it would not stand alone.
    func asking(subjectWith word: String, isPlural: Bool) -> String? {
        guard let kept = kept(without: nil), let rest = rest(without: nil) else { return nil }
        let verb = predicate.afterSubject(isPlural: isPlural)
        // "In 1702, who patented a mill that used wind?": behind the clause it would be the time of that.
        if let time = kept.first, time.isBefore, isTime(time), let when = time.text,
            kept.contains(where: { !$0.isBefore })
        {
            var others = self
            others.parts.removeAll { $0 == time }
            guard let rest = others.rest(without: nil) else { return nil }
            return question([when + ",", word.prefix(1).lowercased() + word.dropFirst(), verb, rest])
        }
        return question([word, verb, rest])
    }

    /// A question for another part: "Where did the fleet sail in 1492?"
    func asking(_ word: String, without part: Part?, or reason: Range<Int>? = nil) -> String? {
        guard let subjectText, let rest = rest(without: part, or: reason) else { return nil }
        // "his son moved the capital": whose son?
        if ["her ", "his ", "its ", "their "].contains(where: { subjectText.hasPrefix($0) }) { return nil }
        // "inequality fell in its schools": whose they are, what is asked for would tell.
        if !subjectText.contains(where: \.isUppercase), rest.split(separator: " ").contains("its") { return nil }
        return question([word, predicate.around(subjectText, isPlural: isPlural), rest])
    }

    /// Whether its object is the relative pronoun before it ("which they called …"), so that it lacks one in a question.
    var hasGap: Bool {
        guard clause.kind == .relative, let antecedent = clause.antecedent,
            // "the man | she met at Holm"
            clause.opener.map({ ["which", "that", "whom", "who"].contains(passage.tokens[$0].lower) }) ?? true
        else { return false }
        if clause.opener == nil, clause.subject.map({ $0.range.lowerBound < antecedent.range.upperBound }) ?? true {
            return false
        }
        return clause.subject?.head != antecedent.head
    }

    /// The statement in its own order without what stands before it, for use inside of a question: "Nero returned".
    var told: String? {
        guard let subjectText else { return nil }
        let behind = parts.filter { !$0.isBefore && !$0.isOptional }.map(\.text)
        guard behind.allSatisfy({ $0 != nil }) else { return nil }
        return ([subjectText, predicate.afterSubject(isPlural: true)] + behind.compactMap { $0 }).joined(separator: " ")
    }

    /// Whether the part is a time and nothing else: "in 2011", but not "the 2011 season".
    private func isWhen(_ part: Part) -> Bool {
        guard let timing = passage.date(in: part.range) else { return false }
        return part.range.allSatisfy { index in
            timing.range.contains(index) || !passage.tokens[index].isNominal
        }
    }

    /// A statement told without its times, for a step in an order of events.
    var toldWithoutTime: String? {
        guard let subjectText else { return nil }
        var words = [subjectText, predicate.afterSubject(isPlural: true)]
        for part in parts where !part.isBefore && !isWhen(part) {
            // What is left out may be what tells one deed from another.
            guard let text = part.text else { return nil }
            words.append(text)
        }
        return words.joined(separator: " ")
    }

    /// The words of a question with its first capital, commas behind its frame, and its mark.
    func question(_ words: [String]) -> String {
        var text = (words + [context ?? ""]).filter { !$0.isEmpty }.joined(separator: " ")
        if let frame { text = frame + ", " + text.prefix(1).lowercased() + text.dropFirst() }
        return text.capitalizedFirst.trimmedEnd + "?"
    }
}

extension String {
    /// Without spaces at its start.
    var trimmedStart: String { String(drop { $0 == " " }) }

    /// Without marks and spaces at its end.
    var trimmedEnd: String {
        var text = self[...]
        while let last = text.last, ",;:. –—".contains(last) { text.removeLast() }
        return String(text)
    }
}
