/// The words that join causes with effects, by their dictionary forms.
enum CauseWords {
    /// "Y because of X": before a noun.
    static let reasonPhrases: [[String]] = [
        ["as", "a", "consequence", "of"], ["as", "a", "result", "of"], ["because", "of"],
        ["by", "reason", "of"], ["by", "virtue", "of"], ["due", "to"], ["for", "fear", "of"],
        ["for", "lack", "of"], ["in", "consequence", "of"], ["in", "light", "of"],
        ["in", "protest", "against"], ["in", "protest", "at"], ["in", "protest", "of"],
        ["in", "reaction", "to"], ["in", "response", "to"], ["in", "retaliation", "for"],
        ["in", "the", "face", "of"], ["in", "view", "of"], ["on", "account", "of"], ["on", "charges", "of"],
        ["on", "suspicion", "of"], ["owing", "to"], ["thanks", "to"],
    ]

    /// "Y following X": what came before is named as a cause.
    static let sequencePhrases: [[String]] = [
        ["following"], ["in", "the", "aftermath", "of"], ["in", "the", "wake", "of"], ["in", "wake", "of"],
    ]

    /// "X. Therefore Y".
    static let conclusions: [[String]] = [
        ["accordingly"], ["as", "a", "consequence"], ["as", "a", "result"], ["because", "of", "this"],
        ["consequently"], ["due", "to", "this"], ["for", "that", "reason"], ["for", "these", "reasons"],
        ["for", "this", "reason"], ["hence"], ["in", "consequence"], ["that", "is", "why"], ["thereby"],
        ["therefore"], ["this", "is", "why"], ["thus"], ["which", "is", "why"],
    ]

    /// The first words of all phrases above, and of those that are read by words of their own: "out of", "in connection with".
    static let phraseOpenings: Set<String> = Set(
        (reasonPhrases + sequencePhrases + conclusions).compactMap(\.first) + ["in", "out"])

    /// "a great deal of joy": nouns that measure another.
    static let measures: Set<String> = [
        "amount", "bit", "bulk", "case", "deal", "degree", "feeling", "half", "level", "lot", "majority",
        "many", "most", "much", "part", "percent", "percentage", "plenty", "portion", "rest", "risk", "sense",
        "share", "some", "source",
    ]

    /// "out of fear": what moves people.
    static let motives: Set<String> = [
        "anger", "anxiety", "boredom", "charity", "compassion", "concern", "curiosity", "desperation", "duty",
        "envy", "fear", "fright", "fury", "gratitude", "greed", "grief", "guilt", "habit", "hatred", "hunger",
        "ignorance", "interest", "jealousy", "kindness", "love", "loyalty", "malice", "necessity", "need",
        "pity", "politeness", "pride", "rage", "respect", "revenge", "shame", "spite", "sympathy", "vanity",
    ]

    /// "X is the cause of Y".
    static let causeNouns: Set<String> = [
        "catalyst", "cause", "culprit", "reason", "trigger",
    ]

    /// "X is the result of Y".
    static let resultNouns: Set<String> = [
        "aftermath", "by-product", "consequence", "effect", "outcome", "result", "upshot",
    ]

    /// "one of the causes".
    static let shares: Set<String> = [
        "another", "many", "most", "one", "part", "some", "three", "two",
    ]

    /// Prepositions that add when, why or by whom.
    static let asides: Set<String> = [
        "after", "amid", "as", "because", "before", "by", "due", "during", "following", "since", "until",
        "when", "while",
    ]
}
