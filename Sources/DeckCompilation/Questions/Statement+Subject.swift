internal import English

/// How the subject of a statement is worded, and what it counts.
extension Statement {
    /// A subject without what commas or brackets set off behind it.
    static func trimmed(_ range: Range<Int>, of phrase: NounPhrase, in passage: Passage) -> Range<Int> {
        let end = range.first { [",", "("].contains(passage.tokens[$0].text) && !phrase.range.contains($0) }
        guard let end, end > range.lowerBound else { return range }
        return range.lowerBound..<end
    }

    /// Without the capital that only a sentence's start gave.
    static func lowered(_ text: String, at index: Int, in passage: Passage, _ anaphora: Anaphora) -> String {
        if anaphora.words.contains(where: { $0.range.lowerBound == index }) {
            let isDate = text.hasPrefix("In ") || text.hasPrefix("On ")
            return isDate ? text.prefix(1).lowercased() + text.dropFirst() : text.decapitalizedArticle
        }
        guard index == 0 || passage.tokens[..<index].allSatisfy({ $0.partOfSpeech == .punctuation }),
            let first = passage.tokens.dropFirst(index).first
        else { return text.decapitalizedArticle }
        let next = index + 1 < passage.tokens.count ? passage.tokens[index + 1] : nil
        let isName =
            first.partOfSpeech == .properNoun || passage.names.contains { $0.range.lowerBound == index }
            || Demonyms.adjectives.contains(first.lower)
            // "Marlborough remained in port", of a text on HMS Marlborough.
            || anaphora.references.cue?.text.split(separator: " ").dropFirst().contains(Substring(first.text)) ?? false
                && !NounLexicon.contains(first.lower)
        // "Newcomen's engine"
        let isOwner = next?.lower == "'s" && !NounLexicon.contains(first.lower)
        // "Artists express …": taken for a name, they are none.
        if let noun = Noun(plural: first.lower), NounLexicon.persons.contains(noun.singular),
            !(next?.isCapitalized ?? false)
        {
            return text.prefix(1).lowercased() + text.dropFirst()
        }
        // "US$9 billion", "United Nations Assistance Mission"
        let isAbbreviation = first.text.dropFirst().first?.isUppercase ?? false
        let opensName = (next?.isCapitalized ?? false) && (first.isNominal || Self.opening.contains(first.lower))
        return isName || isOwner || first.text == "I" || isAbbreviation || opensName
            ? text.decapitalizedArticle : text.prefix(1).lowercased() + text.dropFirst()
    }

    /// Adjectives that open names.
    private static let opening: Set<String> = [
        "chief", "federal", "international", "national", "prime", "royal", "severe", "supreme", "tropical",
        "united", "vice",
    ]

    /// The same without its "not".
    var affirmed: Statement {
        var copy = self
        copy.predicate.isNegated = false
        return copy
    }

    /// Whether the statement tells of several.
    var isPlural: Bool {
        if subjectPhrase.isList { return true }
        if ["few", "many", "several"].contains(passage.tokens[subjectPhrase.core.lowerBound].lower) { return true }
        if let kind = passage.name(at: subjectPhrase.head)?.kind, kind == .person || kind == .people {
            return kind == .people
        }
        return subjectPhrase.isPlural
    }
}
