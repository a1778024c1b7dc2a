internal import English

/// Words that judge: what they say is the author's view and no fact to be asked.
enum Opinions {
    /// Whether a complement judges: "a disaster", "the greatest failure".
    static func judges(_ phrase: NounPhrase, in passage: Passage) -> Bool {
        if phrase.range.contains(where: { words.contains(passage.tokens[$0].lower) }) { return true }
        return verdicts.contains(passage.tokens[phrase.head].lemma)
    }

    /// "was seen as a victory": what somebody took it for.
    static func isView(_ clause: Clause, _ element: Clause.Element, in passage: Passage) -> Bool {
        element.preposition.map { passage.tokens[$0].lower == "as" } ?? false
            && viewing.contains(passage.tokens[clause.verb.main].lemma)
    }

    /// How large something was, where only the author says so.
    static let sizes: Set<String> = [
        "enormous", "huge", "immense", "insignificant", "minimal", "minor", "modest", "negligible", "slight", "tiny",
        "trivial", "vast",
    ]

    /// Nouns that judge what happened.
    static let verdicts: Set<String> = [
        "blunder", "catastrophe", "disaster", "disgrace", "failure", "fiasco", "masterpiece", "miracle", "mistake",
        "success", "tragedy", "triumph",
    ]

    /// Words of what may be so.
    static let doubting: Set<String> = [
        "apparently", "maybe", "perhaps", "possibly", "presumably", "probably", "reportedly", "supposedly",
    ]

    private static let viewing: Set<String> = [
        "acclaim", "consider", "criticise", "criticize", "denounce", "hail", "perceive", "praise", "regard", "see",
        "view",
    ]

    static let words: Set<String> = [
        "amazing", "apocalyptic", "arguable", "arguably", "awful", "beautiful", "brilliant", "controversial",
        "critical", "crucial", "disastrous", "embarrassing", "excellent", "extraordinary", "famous",
        "fascinating", "fantastic", "good", "great", "grueling", "horrible", "iconic", "ideal", "important",
        "huge", "immense",
        "impressive", "incredible", "infamous", "influential", "insignificant", "minimal", "modest", "inspiring",
        "interesting", "legendary", "magnificent",
        "masterful", "miserable", "negligible", "nothing", "notable", "notorious", "outstanding", "perfect", "poor",
        "popular", "prestigious", "remarkable", "renowned", "significant", "spectacular", "splendid", "stunning",
        "slight", "superb", "tiny", "trivial", "vast",
        "surprising", "terrible", "tragic", "understatement", "unfortunate", "unique", "wonderful", "worst",
    ]
}
