internal import English

/// How an element of a clause is worded as a part.
extension PartReader {
    /// Takes an element as a part, worded to stand alone.
    mutating func add(
        _ element: Clause.Element, _ kind: Statement.Part.Kind, isOptional: Bool, isBefore: Bool = false
    ) {
        // "two years later": only the sentences before say from when.
        let last = passage.tokens[element.range.upperBound - 1].lower
        if element.range.count > 1, ["later", "earlier", "ago"].contains(last),
            passage.date(in: element.range)?.completed == nil
        {
            parts.append(
                Statement.Part(
                    kind: kind, range: element.range, preposition: element.preposition, phrase: element.phrase,
                    text: nil, isOptional: true, isBefore: isBefore))
            return
        }
        let range = element.range
        var text = anaphora.text(outsideBrackets: range, behind: isBefore ? nil : subject)
        // "listed grade | I", "in what | became known": a word was cut.
        let next = range.upperBound < passage.tokens.count ? passage.tokens[range.upperBound].text : ""
        if range.count > 1 && ["how", "what", "whether", "why"].contains(passage.tokens[range.upperBound - 1].lower)
            || ["I", "II", "III", "IV", "V"].contains(next)
        {
            text = nil
        }
        // "after further experiences"
        if element.preposition != nil,
            range.contains(where: { ["additional", "further"].contains(passage.tokens[$0].lower) })
        {
            text = nil
        }
        // "near Berg's": what of his, was cut.
        if next == "'s" || next == "’s" { text = nil }
        // "into action but the Americans": two clauses in one.
        if range.dropFirst().contains(where: { passage.tokens[$0].lower == "but" }),
            element.phrase.map({ $0.range.upperBound > $0.core.upperBound || $0.isList }) ?? false
        {
            text = nil
        }
        // "a short time | after": only the sentences before say from when.
        if element.range.upperBound < passage.tokens.count, element.preposition == nil, let phrase = element.phrase,
            NounLexicon.times.contains(passage.tokens[phrase.head].lemma), passage.date(in: range)?.completed == nil,
            ["after", "before", "earlier", "later"].contains(passage.tokens[element.range.upperBound].lower)
        {
            text = nil
        }
        if isBefore, let whole = text {
            text = Statement.lowered(whole, at: element.range.lowerBound, in: passage, anaphora)
        }
        if isOptional, kind == .clause, text?.split(separator: " ").count ?? 0 > 13 {
            // "was split when the allies agreed in September 1945 to …": the time is enough.
            let isWhen =
                passage.tokens[range.lowerBound].lower == "when" && passage.dates.contains { range.overlaps($0.range) }
            text = isWhen ? passage.when : nil
        }
        // "named in their honour": whose, the sentence before told.
        if element.preposition != nil, let phrase = element.phrase,
            ["honor", "honour", "memory"].contains(passage.tokens[phrase.head].lower), let written = text,
            written.split(separator: " ").contains(where: { ["her", "his", "its", "their"].contains($0) })
        {
            text = nil
        }
        parts.append(
            Statement.Part(
                kind: kind, range: element.range, preposition: element.preposition, phrase: element.phrase, text: text,
                isOptional: isOptional, isBefore: isBefore, isOfNoun: element.isOfNoun))
    }
}
