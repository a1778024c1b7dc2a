/// What belongs together over an "and" or a comma: predicates with one subject, relative clauses with their noun.
extension ClauseReader {
    /// A further predicate of the same subject: "and conquered Gaul", ", but never returned".
    mutating func coordinated(at index: Int, _ first: VerbGroup, _ frame: Frame) -> Int? {
        if index == first.range.upperBound, let group = joinedParticiple(at: index, first) {
            var inner = frame
            if frame.kind == .main { inner.kind = .coordinated }
            return predicate(group, from: group.main, before: [], inner)
        }
        guard frame.kind != .infinitive, frame.kind != .participle, let (_, verb) = joinedPredicate(at: index) else {
            return nil
        }
        var inner = frame
        if frame.kind == .main { inner.kind = .coordinated }
        // ", and further allowed": what is added is added to the main verb.
        if frame.depth > 0, token(index)?.text == ",", ["also", "further"].contains(token(verb)?.lower) { return nil }
        guard let group = phrases.verbGroup(at: verb) else { return nil }
        return predicate(group, from: verb, before: [], inner)
    }

    /// "were led | and paid": the second verb of a passive, which shares the auxiliaries of the first.
    func joinedParticiple(at index: Int, _ first: VerbGroup) -> VerbGroup? {
        guard first.isPassive, first.isFinite, token(index)?.lower == "and", let verb = token(index + 1),
            verb.partOfSpeech == .verb, verb.verbForm == .pastParticiple, token(index + 2)?.lower == "by"
        else { return nil }
        var group = first
        group.main = index + 1
        group.range = index + 1..<index + 2
        return group
    }

    /// Where a finite verb follows a coordinator at `index`, after a comma perhaps.
    func joinedPredicate(at index: Int) -> (coordinator: Int, verb: Int)? {
        var next = index
        if token(next)?.text == "," { next += 1 }
        guard let joiner = token(next), joiner.partOfSpeech == .coordinator else { return nil }
        guard let group = phrases.verbGroup(at: next + 1), group.isFinite else { return nil }
        return (next, next + 1)
    }

    /// The noun that a relative clause behind a comma is about: the nearest, or the nearest that its verb agrees with.
    func agreeing(_ nearest: NounPhrase, _ phrases: [NounPhrase], comma: Int) -> NounPhrase {
        guard let verb = token(comma + 2), token(comma + 1)?.lower == "which" else { return nearest }
        let isPlural: Bool
        switch verb.lower {
        case "were", "are", "have": isPlural = true
        case "was", "is", "has": isPlural = false
        default: return nearest
        }
        if nearest.isPlural == isPlural || nearest.isList { return nearest }
        return phrases.last { $0.isPlural == isPlural } ?? nearest
    }
}
