internal import English

/// Whether a time that a statement tells is the time of its one deed.
extension Statement {
    /// Whether "when" has one answer: the deed is told whole, was done, and is no comparison.
    var hasOneTime: Bool {
        // What "has happened" has no date: the date belongs to something else in the sentence.
        if ["has", "have"].contains(predicate.auxiliaries.first) { return false }
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
        return clause.kind != .coordinated
            && (predicate.isPassive || VerbLexicon.hasNoObject(predicate.main.base))
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

    private static let withTimeAsObject: Set<String> = ["mark", "see", "spend", "waste"]
    private static let comparative: Set<String> = [
        "better", "bigger", "fewer", "greater", "higher", "larger", "less", "longer", "lower", "more", "older",
        "shorter", "smaller", "stronger", "weaker", "worse", "younger",
    ]
}
