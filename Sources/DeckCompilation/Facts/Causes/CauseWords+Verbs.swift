/// Verbs and adjectives of causing.
extension CauseWords {
    /// "X caused Y": verbs by which a subject is a cause, whatever it is.
    static let causingVerbs: Set<String> = [
        "aggravate", "arouse", "beget", "cause", "elicit", "engender", "evoke", "exacerbate", "fuel",
        "hasten", "ignite", "incite", "induce", "instigate", "kindle", "necessitate", "precipitate",
        "provoke", "spark", "trigger", "worsen",
    ]

    /// "X produced Y": a cause where X is no maker and Y no work.
    static let makingVerbs: Set<String> = [
        "create", "emit", "establish", "generate", "inflict", "make", "produce", "radiate", "stir", "yield",
    ]

    /// "Y was driven by X": a cause in the passive.
    static let drivingVerbs: Set<String> = [
        "delay", "drive", "fan", "fuel", "hamper", "motivate", "necessitate", "occasion", "prolong", "prompt",
    ]

    /// "X forced them to flee": with what its object then does.
    static let forcingVerbs: Set<String> = [
        "cause", "compel", "drive", "force", "induce", "inspire", "lead", "make", "motivate", "oblige",
        "prevent", "prompt",
    ]

    /// "X led to Y": verbs whose preposition names the effect.
    static let leadingVerbs: [String: Set<String>] = [
        "bring": ["about"], "contribute": ["to"], "culminate": ["in"], "degenerate": ["into"],
        "escalate": ["into"], "give": ["to"], "lead": ["into", "to"], "pave": ["for"], "result": ["in"],
        "translate": ["into"],
    ]

    /// "Y stemmed from X": verbs whose preposition names the cause.
    static let stemmingVerbs: [String: Set<String>] = [
        "arise": ["from", "of", "out"], "come": ["from"], "derive": ["from"], "emanate": ["from"],
        "emerge": ["from"], "ensue": ["from"], "flow": ["from"], "follow": ["from"], "grow": ["from", "out"],
        "originate": ["from"], "radiate": ["from"], "result": ["from"], "rooted": ["in"], "spring": ["from"],
        "stem": ["from"],
    ]

    /// Verbs of movement, which name a cause only where their subject is the effect of something.
    static let comingVerbs: Set<String> = [
        "come", "derive", "emanate", "emerge", "flow", "follow", "grow", "originate", "rooted", "spring",
    ]

    /// "X is responsible for Y".
    static let causingAdjectives: [String: Set<String>] = [
        "conducive": ["to"], "responsible": ["for"],
    ]

    /// "X brought about Y": verbs with an adverb.
    static let phrasalVerbs: [String: Set<String>] = [
        "bring": ["about", "on"], "give": ["off"], "set": ["off"], "spark": ["off"], "stir": ["up"],
        "touch": ["off"], "trigger": ["off"], "whip": ["up"],
    ]

    /// Forms that the model may take for nouns, with the prepositions behind them.
    static let misreadVerbs: [String: Set<String>] = [
        "cause": [], "causes": [], "contributes": ["to"], "lead": ["to"], "leads": ["to"], "result": ["in"],
        "results": ["in"], "trigger": [], "triggers": [],
    ]
}
