/// The words that say what caused what, by their dictionary forms.
enum CauseCues {
    /// "X caused Y".
    static let causingVerbs: Set<String> = ["cause", "generate", "induce", "provoke", "spark", "trigger"]

    /// "X led to Y".
    static let causingPhrases: [[String]] = [
        ["bring", "about"], ["contribute", "to"], ["give", "rise", "to"], ["lead", "to"], ["result", "in"],
    ]

    /// "Y was caused by X", "Y resulted from X".
    static let causedVerbs: Set<String> = [
        "cause", "create", "generate", "induce", "produce", "provoke", "spark", "trigger",
    ]

    static let fromVerbs: Set<String> = ["arise", "come", "derive", "originate", "result", "stem"]

    /// "Y because of X": before a noun.
    static let reasonPhrases: [[String]] = [
        ["as", "a", "result", "of"], ["because", "of"], ["due", "to"], ["in", "consequence", "of"], ["owing", "to"],
        ["thanks", "to"],
    ]
}
