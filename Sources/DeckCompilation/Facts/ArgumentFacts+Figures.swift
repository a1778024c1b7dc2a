internal import Cards
internal import English

/// How many, and of what: the figures of a statement.
extension ArgumentFacts {
    /// "How many ships left the harbour?": the fact that asks for what the subject counts; nil where no sound question can.
    static func figure(_ asked: Answerable, of statement: Statement, isEstimated: Bool) -> Fact? {
        // "Two main ports are Holm and Leith": the question would list them.
        if statement.predicate.main.base == "be",
            let complement = statement.parts.first(where: { $0.kind == .noun && !$0.isBefore })?.phrase,
            complement.isList || statement.passage.name(at: complement.head) != nil
                || statement.passage.tokens[complement.core.lowerBound].lower == "the"
        {
            return nil
        }
        // "400 have been killed": until when, only the day of writing tells.
        guard let rest = statement.rest(without: nil) else { return nil }
        guard let tail = tail(of: statement, behind: asked) else { return nil }
        var words = [asked.asSubject + tail, statement.predicate.afterSubject(isPlural: asked.isPlural), rest]
        if isEstimated {
            let are = asked.isPlural ? "are" : "is"
            words = [asked.asSubject, "\(are) estimated to have", statement.predicate.main.participle, rest]
        }
        if !words.dropFirst(2).joined().contains(where: \.isUppercase), !asked.asObject.contains(where: \.isUppercase),
            let event = statement.anaphora.event
        {
            words.append("in " + event)
        }
        var fact = Fact(
            .figure, statement.question(words), asked.answer, at: asked.range, in: statement.passage)
        fact.isFew = isFew(asked) && !statement.tellsState
        fact.isCount = statement.tellsDeed && !asked.asSubject.hasPrefix("What share")
        return fact
    }

    /// What of the subject stands behind what is counted: " from the Dominions" of "soldiers | from the Dominions"; nil where it
    /// does not stand alone.
    private static func tail(of statement: Statement, behind asked: Answerable) -> String? {
        let passage = statement.passage
        let verb = statement.clause.verb.range.lowerBound
        let end =
            verb >= statement.subjectPhrase.range.upperBound
            ? min(statement.subject.upperBound, verb) : statement.subject.upperBound
        let tail = statement.subjectPhrase.range.upperBound..<max(statement.subjectPhrase.range.upperBound, end)
        // "9 men | and 4 women from Holm": what belongs to the last of a list.
        let isOfOther =
            statement.subjectPhrase.isList && asked.range.lowerBound < statement.subjectPhrase.head
            && passage.figures.count { statement.subjectPhrase.range.contains($0.range.lowerBound) } > 1
        guard !isOfOther, let first = tail.first, passage.tokens[first].partOfSpeech != .punctuation else { return "" }
        return statement.anaphora.text(Statement.trimmed(tail, of: statement.subjectPhrase, in: passage)).map {
            " " + $0
        }
    }

    /// Whether it counts up to three: of those there are several sets.
    static func isFew(_ asked: Answerable) -> Bool {
        if case .quantity(_, let high, _) = asked.answer.type { return asked.name == nil && high <= 3 }
        return false
    }

    /// Whether a participle right behind a counted thing says which of that sort are counted. Where "there are" people who live
    /// there, the question says of which place it asks.
    static func isRestricting(
        _ clause: Statement.Part, _ counted: Statement.Part, _ statement: Statement
    ) -> Bool {
        guard clause.kind == .clause, clause.range.lowerBound == counted.range.upperBound else { return false }
        let passage = statement.passage
        let verb = passage.tokens[clause.range.lowerBound]
        guard verb.verbForm == .gerund || verb.verbForm == .pastParticiple else { return false }
        return !(passage.tokens[statement.subjectPhrase.head].lower == "there" ? staying : naming).contains(verb.lemma)
    }

    /// Participles that only give what is counted a name: "40 clubs known as guilds".
    private static let naming: Set<String> = ["call", "dub", "know", "name", "refer", "term"]
    /// Participles that only say where those are that there are: "4,000 people living in the town".
    private static let staying: Set<String> = ["live", "reside"]
}
