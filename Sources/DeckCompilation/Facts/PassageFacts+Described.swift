internal import English

/// What a participle tells of the noun it stands beside.
extension PassageFacts {
    /// "the Iron Bridge, built in 1779 by Ann Lee" → "The Iron Bridge was built in 1779 by Ann Lee".
    ///
    /// Nil where it need not be past, or where the noun is one of many: "a bridge built by Ann Lee".
    static func described(_ clause: Clause, _ main: Clause?, _ passage: Passage, _ anaphora: Anaphora) -> Statement? {
        let tokens = passage.tokens
        guard clause.verb.auxiliaries.isEmpty, !clause.isJoined,
            clause.range.lowerBound == clause.verb.range.lowerBound,
            VerbLexicon.finishing.contains(tokens[clause.verb.main].lemma),
            tellsWhen(clause, passage) || tellsWho(clause, passage),
            let noun = clause.antecedent,
            // "a symphony by Ann Lee, written in 1928"
            !(passage.name(at: noun.head)?.kind == .person
                && Statement.ofThings.contains(tokens[clause.verb.main].lemma)),
            // "produced since 1963": and still.
            !clause.after.contains(where: {
                $0.preposition.map { ["for", "since"].contains(tokens[$0].lower) } ?? false
            })
        else { return nil }
        var told = clause
        if isSetOff(clause, from: noun, main, passage) {
            told.subject = noun
            told.subjectRange =
                noun == main?.subject
                ? main?.subjectRange.map { $0.lowerBound..<whole(noun, clause).upperBound } : whole(noun, clause)
        } else {
            // "Ada was a ship built in Leith": told of whom the main clause calls so.
            var relative = clause
            relative.subject = noun
            guard let renamed = named(relative, main, passage), renamed.subject != noun, let subject = renamed.subject,
                passage.name(at: subject.head) != nil
            else { return nil }
            (told.subject, told.subjectRange) = (subject, renamed.subjectRange)
        }
        guard let subject = told.subject, !subject.isList else { return nil }
        told.kind = .relative
        told.verb.isPassive = true
        told.verb.isPast = true
        let isPlural = passage.name(at: subject.head)?.kind != .person && subject.isPlural
        return Statement(
            told, in: passage, anaphora,
            told: Predicate(passive: clause.verb, isPlural: isPlural, in: passage))
    }

    /// The noun with what stands between it and the comma before the participle.
    private static func whole(_ noun: NounPhrase, _ clause: Clause) -> Range<Int> {
        noun.range.lowerBound..<max(noun.range.upperBound, clause.range.lowerBound - 1)
    }

    /// Whether commas set the participle off from a noun that they leave whole: a name, or the subject of the sentence.
    private static func isSetOff(_ clause: Clause, from noun: NounPhrase, _ main: Clause?, _ passage: Passage) -> Bool {
        let tokens = passage.tokens
        let start = clause.range.lowerBound
        if start == 0 {
            return noun == main?.subject && clause.range.upperBound < tokens.count
                && tokens[clause.range.upperBound].text == ","
        }
        // What lies between, or before, would tell which word the participle belongs to.
        guard start > noun.head, tokens[start - 1].text == ",", noun.range.upperBound == start - 1,
            noun.range.lowerBound == 0 || tokens[noun.range.lowerBound - 1].partOfSpeech != .adposition,
            !VerbLexicon.hasNoObject(tokens[clause.verb.main].lemma) || tellsWho(clause, passage)
        else { return false }
        return passage.name(at: noun.head) != nil || noun == main?.subject
            || tokens[noun.core.lowerBound].lower == "the"
    }

    private static func tellsWhen(_ clause: Clause, _ passage: Passage) -> Bool {
        passage.dates.contains { clause.range.contains($0.range.lowerBound) && DateFacts.type($0.value) != nil }
    }

    /// "by Ann Lee"
    private static func tellsWho(_ clause: Clause, _ passage: Passage) -> Bool {
        clause.after.contains { element in
            element.preposition.map { passage.tokens[$0].lower == "by" } ?? false
                && passage.names.contains { element.range.contains($0.range.lowerBound) && $0.kind != .time }
        }
    }
}
