internal import English

/// Whether a time that a statement tells is the time of its one deed.
extension Statement {
    /// Whether "when" has one answer: the deed is told whole, was done, and is no comparison.
    ///
    /// - Parameter isSince: whether it is asked since when.
    func hasOneTime(isSince: Bool) -> Bool {
        // What "has happened" has no date: the date belongs to something else in the sentence. But one can ask since when
        // something "has been" so, unless it is so many: that number is the one of the day of writing.
        if ["has", "have"].contains(predicate.auxiliaries.first) {
            let range = min(subject.lowerBound, clause.range.lowerBound)..<clause.range.upperBound
            guard isSince, predicate.main.base != "include",
                !passage.figures.contains(where: { range.contains($0.range.lowerBound) })
            else { return false }
        }
        // "spent 493 BC": no time of a deed. "was already dead in 1223"
        if Self.withTimeAsObject.contains(predicate.main.base) || isAlready || isCompared { return false }
        let others = parts.filter { $0.text != nil && passage.date(in: $0.range) == nil }
        // "began when the army crossed …" tells the time that would be asked for.
        if others.contains(where: { ["only when ", "when "].contains(where: ($0.text ?? "").hasPrefix) }) {
            return false
        }
        guard others.isEmpty else { return true }
        // "The first flight was in 1968."
        if predicate.main.base == "be" {
            let head = passage.tokens[subjectPhrase.head]
            return predicate.isPast && head.partOfSpeech == .noun && NounLexicon.happenings.contains(head.lemma)
        }
        // "but was repulsed by May": from where, only what it is joined to tells. "Italy invaded": whom?
        return (clause.kind != .coordinated || Self.finishing.contains(predicate.main.base))
            && (predicate.isPassive || VerbLexicon.hasNoObject(predicate.main.base))
    }

    /// The statement without a clause that tells what happened on its day: "began in October 1973 | when the army marched".
    var withoutOccasion: Statement {
        // "is solid when it is cooled": not on one day alone.
        guard predicate.isPast, predicate.main.base != "be" else { return self }
        let index = parts.firstIndex { part in
            let start = part.range.lowerBound
            return part.kind == .clause && !part.isBefore && passage.tokens[start].lower == "when"
                && passage.clauses.contains { ($0.opener ?? $0.range.lowerBound) == start && $0.verb.isPast }
                && parts.contains { other in
                    (0...1).contains(start - other.range.upperBound)
                        && passage.date(in: other.range).map { DateFacts.type($0.value) != nil } ?? false
                }
        }
        // "had a narrow escape in 1929 when he flew over Leith": of many such, that tells which.
        let isOfMany =
            parts.contains { $0.kind == .noun && !$0.isBefore && isUnspecific($0) }
            || ["a", "an"].contains(passage.tokens[subjectPhrase.core.lowerBound].lower)
        guard let index, !isOfMany else { return self }
        var copy = self
        copy.parts.remove(at: index)
        return copy
    }

    private var isAlready: Bool {
        predicate.adverbs.contains("already") || parts.contains { $0.kind == .adverb && $0.text == "already" }
    }

    /// "was lower in 2001": than when?
    private var isCompared: Bool {
        parts.contains { part in
            part.kind == .adjective && part.range.contains { Self.comparative.contains(passage.tokens[$0].lower) }
        }
    }

    /// What is done to a thing as a whole: "began in 1933 and was completed in 1937".
    private static let finishing: Set<String> = [
        "abolish", "close", "complete", "demolish", "destroy", "dissolve", "finish", "rebuild", "reopen", "restore",
    ]

    private static let withTimeAsObject: Set<String> = ["mark", "see", "spend", "waste"]
    private static let comparative: Set<String> = [
        "better", "bigger", "fewer", "greater", "higher", "larger", "less", "longer", "lower", "more", "older",
        "shorter", "smaller", "stronger", "weaker", "worse", "younger",
    ]
}
