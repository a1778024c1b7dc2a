internal import English

extension Statement {
    /// Whether a clause with its subject is not told whole, or means something else than it seems to.
    static func isBroken(_ clause: Clause, _ phrase: NounPhrase, in passage: Passage) -> Bool {
        // "the council passed, and the mayor signed, a law": what, stands behind the other verb.
        if let next = passage.clauses.first(where: { $0.kind == .main && $0.range.lowerBound > clause.range.upperBound }
        ),
            clause.range.upperBound + 1 < passage.tokens.count, passage.tokens[clause.range.upperBound].text == ",",
            passage.tokens[clause.range.upperBound + 1].partOfSpeech == .coordinator,
            next.range.lowerBound <= clause.range.upperBound + 2, next.after.contains(where: { $0.kind == .noun }),
            clause.range.upperBound == clause.verb.range.upperBound, !clause.verb.isPassive,
            !VerbLexicon.hasNoObject(passage.tokens[clause.verb.main].lemma)
        {
            return true
        }
        // "got land in what became known as Skarn"
        let isFree = passage.tokens[clause.range].indices.dropFirst().contains { index in
            passage.tokens[index].lower == "what" && passage.tokens[index - 1].partOfSpeech == .adposition
                && index + 1 < passage.tokens.count
                && ["became", "had", "would"].contains(passage.tokens[index + 1].lower)
        }
        if isFree { return true }
        // "A man hired by Nero": no deed of the man's.
        if !clause.verb.isPassive, clause.verb.auxiliaries.isEmpty,
            passage.tokens[clause.verb.main].verbForm == .past, let next = clause.after.first,
            next.range.lowerBound == clause.verb.range.upperBound,
            next.preposition.map({ passage.tokens[$0].lower == "by" }) ?? false,
            next.phrase.map({ passage.name(at: $0.head) != nil }) ?? false,
            !VerbLexicon.hasNoObject(passage.tokens[clause.verb.main].lemma)
        {
            return true
        }
        // "in the event | the crew was stranded": what only might be.
        if clause.range.lowerBound > 0, passage.tokens[clause.range.lowerBound - 1].lower == "event" { return true }
        // "the airlines | that had flights until 1960": which they are, only this very clause tells.
        if clause.kind == .relative, ["a", "an", "the"].contains(passage.tokens[phrase.range.lowerBound].lower),
            let opener = clause.opener,
            opener > 0,
            passage.tokens[opener - 1].text != ",", !passage.names.contains(where: { phrase.range.overlaps($0.range) })
        {
            return true
        }
        // "one of the oldest churches, which was built in Leith": what it is, only the main clause tells.
        if clause.kind == .relative, phrase.core.lowerBound > 1,
            passage.tokens[phrase.core.lowerBound - 1].lower == "of",
            ["one", "some"].contains(passage.tokens[phrase.core.lowerBound - 2].lower)
        {
            return true
        }
        // "poets like Ann Lee and Bo Holm, who wrote the hymn": the last of them, or all?
        if clause.kind == .relative, phrase.isList, clause.opener != nil { return true }
        // "Ann Lee, | concerned over the loss, wrote …": what describes her.
        if clause.kind == .main, clause.verb.auxiliaries.isEmpty, clause.verb.main > 1,
            passage.tokens[clause.verb.main - 1].text == ",", phrase.range.upperBound == clause.verb.main - 1,
            passage.tokens[clause.verb.main].lower.hasSuffix("ed"),
            passage.tokens.indices.dropFirst(clause.verb.main + 2).contains(where: {
                passage.tokens[$0].verbForm == .past && passage.tokens[$0 - 1].text == ","
            })
        {
            return true
        }
        // "created, | with the king's leave, | a guild": a comma would be lost.
        if !clause.verb.isPassive, clause.verb.range.upperBound + 1 < passage.tokens.count,
            passage.tokens[clause.verb.range.upperBound].text == ",",
            passage.tokens[clause.verb.range.upperBound + 1].partOfSpeech == .adposition,
            let close = passage.tokens[(clause.verb.range.upperBound + 2)...].prefix(8).firstIndex(where: {
                $0.text == ","
            }),
            close + 1 < passage.tokens.count, passage.tokens[close + 1].partOfSpeech == .determiner,
            passage.date(in: clause.verb.range.upperBound..<close) == nil
        {
            return true
        }
        // "were either killed | or wounded"
        let end = clause.verb.range.upperBound
        if passage.tokens[clause.verb.range].contains(where: { $0.lower == "either" })
            || clause.verb.isPassive && end + 1 < passage.tokens.count && passage.tokens[end].lower == "or"
                && passage.tokens[end + 1].isVerbal
            || clause.verb.isPassive && passage.tokens[max(0, clause.verb.main - 1)].lower == "or"
        {
            return true
        }
        // "cities and troops | overran the north": a verb that was not seen as one.
        if passage.tokens[clause.range].contains(where: {
            [.adposition, .adjective].contains($0.partOfSpeech) && IrregularVerbs.isPastAlone($0.lower)
        }) {
            return true
        }
        // "heavy losses | kept him from the war": a noun that was taken for the verb.
        if passage.tokens[clause.verb.main].verbForm == .presentThird,
            !Verb.isKnown(passage.tokens[clause.verb.main].lemma),
            passage.tokens[clause.verb.main..<clause.range.upperBound].contains(where: {
                $0.verbForm == .past || $0.verbForm == .pastParticiple
            })
        {
            return true
        }
        // A verb with a capital is a name that was not seen as one.
        if clause.verb.main > 0, passage.tokens[clause.verb.main].isCapitalized,
            !passage.tokens[clause.verb.main].text.allSatisfy(\.isUppercase)
        {
            return true
        }
        // "had yet to fly"
        if passage.tokens[clause.verb.range].contains(where: { $0.lower == "yet" })
            || clause.verb.range.upperBound < passage.tokens.count
                && passage.tokens[clause.verb.range.upperBound].lower == "yet"
        {
            return true
        }
        // "The model used, | was made by Lee", "the bones found, | by Lee in 1912, | were lost": what, and when, was cut.
        let comma = (phrase.core.upperBound..<max(phrase.core.upperBound, clause.verb.range.lowerBound)).first {
            passage.tokens[$0].text == ","
        }
        if let comma, [.past, .pastParticiple].contains(passage.tokens[comma - 1].verbForm) { return true }
        // "was further developed by Lee": but who began it?
        if clause.verb.isPassive, passage.tokens[clause.verb.range].contains(where: { $0.lower == "further" }) {
            return true
        }
        // "production has decreased": of what?
        if phrase.range.count == 1, relational.contains(passage.tokens[phrase.head].lower) { return true }
        // "the 80th Abel Awards | telecast was watched": the subject was lost before its noun.
        if phrase.range.count == 1, phrase.range.lowerBound > 0, passage.tokens[phrase.head].partOfSpeech == .noun,
            passage.tokens[phrase.range.lowerBound - 1].isCapitalized,
            passage.tokens[phrase.range.lowerBound - 1].isNominal
        {
            return true
        }
        return false
    }

    /// What is always that of something.
    private static let relational: Set<String> = [
        "attendance", "construction", "consumption", "demand", "development", "growth", "membership", "output",
        "production", "revenue", "sales", "supply", "turnout", "use",
    ]
}
