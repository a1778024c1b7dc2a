internal import English

/// Whether a verb agrees with the noun that is taken for its subject; where it does not, the analysis went wrong.
enum Agreement {
    /// True as well where the words do not tell.
    static func holds(between subject: NounPhrase, and verb: VerbGroup, in passage: Passage) -> Bool {
        let head = passage.tokens[subject.head]
        let first = passage.tokens[verb.first]
        guard head.partOfSpeech == .noun, !collective.contains(head.lemma), verb.isFinite else { return true }
        let isOf = subject.range.count > subject.core.count
        if plural.contains(first.lower) {
            // "a number of ships were", "half of the fleet were"
            return subject.isPlural || subject.isList || head.isPlural || isOf && counting.contains(head.lemma)
        }
        if singular.contains(first.lower) {
            return !(head.isPlural && subject.isPlural) || subject.isList || isOf || head.lower.hasSuffix("ics")
                || passage.quantity(in: subject.range) != nil
        }
        return true
    }

    private static let plural: Set<String> = ["are", "have", "were"]
    private static let singular: Set<String> = ["does", "has", "is", "was"]
    /// Nouns in the singular that may stand for several.
    private static let collective: Set<String> = [
        "army", "audience", "band", "board", "cattle", "class", "club", "committee", "company", "council", "couple",
        "crew", "data", "family", "government", "group", "jury", "majority", "media", "minority", "pair", "parliament",
        "people", "police", "public", "rest", "series", "species", "staff", "team", "youth",
    ]
    private static let counting: Set<String> = [
        "couple", "dozen", "fraction", "half", "handful", "host", "hundred", "lot", "majority", "minority", "million",
        "number", "part", "percent", "percentage", "plurality", "portion", "proportion", "quarter", "range", "series",
        "share", "third", "thousand", "total", "variety",
    ]
}
