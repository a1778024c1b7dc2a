/// Words that take an aim, and words of protest and judgement.
extension CauseWords {
    /// ", demanding peace": participles that tell an aim or a complaint.
    static let aimingVerbs: Set<String> = [
        "accuse", "allege", "call", "condemn", "decry", "demand", "denounce", "hope", "oppose", "press",
        "protest", "seek", "support", "urge",
    ]

    /// "with the aim of X": phrases that answer why by what is wanted or repaid.
    static let aimPhrases: [[String]] = [
        ["in", "gratitude", "for"], ["in", "honor", "of"], ["in", "honour", "of"], ["in", "recognition", "of"],
        ["in", "return", "for"], ["in", "revenge", "for"], ["in", "the", "hope", "of"], ["with", "the", "aim", "of"],
        ["with", "the", "goal", "of"], ["with", "the", "hope", "of"], ["with", "the", "intention", "of"],
        ["with", "the", "purpose", "of"],
    ]

    /// "Fearing a revolt, …": participles that tell a reason.
    static let reasonVerbs: Set<String> = [
        "anticipate", "believe", "blame", "consider", "expect", "fear", "feel", "know", "realise", "realize",
        "recognise", "recognize", "see", "sense", "suspect", "think", "want",
    ]

    /// "Angered by the delay, …": participles of feelings.
    static let feelings: Set<String> = [
        "agitated", "alarmed", "angered", "annoyed", "appalled", "concerned", "convinced", "disappointed",
        "discouraged", "disgusted", "distressed", "emboldened", "encouraged", "enraged", "frightened",
        "frustrated", "incensed", "infuriated", "inspired", "intrigued", "irked", "motivated", "moved",
        "outraged", "persuaded", "provoked", "scared", "shocked", "surprised", "upset", "worried",
    ]

    /// Verbs of moving and gathering, which an aim follows: "came to protest".
    static let gatheringVerbs: Set<String> = [
        "assemble", "camp", "come", "flock", "gather", "go", "march", "rally", "return", "rush", "travel",
    ]

    /// Verbs that an infinitive completes.
    static let infinitiveVerbs: Set<String> = [
        "agree", "allow", "appeal", "appear", "ask", "attempt", "believe", "cause", "commit", "continue",
        "convince", "decide", "direct", "do", "enable", "encourage", "exhort", "expect", "fail", "force",
        "get", "happen", "have", "instruct", "intend", "invite", "know", "lead", "like", "live", "need",
        "order", "permit", "persuade", "plan", "prefer", "prompt", "refuse", "remain", "request", "require",
        "respond", "say", "seem", "tell", "tend", "urge", "used", "want", "warn", "wish", "withdraw",
    ]

    /// Deeds named by a noun: "a march to demand …".
    static let actionNouns: Set<String> = [
        "action", "agitation", "assembly", "bandh", "battle", "boycott", "campaign", "conspiracy", "crusade",
        "demonstration", "dharna", "event", "expedition", "fast", "gathering", "march", "meeting", "movement",
        "operation", "picket", "procession", "protest", "raid", "rally", "rising", "ritual", "sit-in", "stir",
        "strike", "struggle", "trip", "uprising", "visit", "walkout", "war",
    ]

    /// Verbs and nouns of protest, about what "against", "over" and "about" name.
    static let protestWords: Set<String> = [
        "agitate", "campaign", "complain", "complaint", "demonstrate", "demonstration", "march", "outcry",
        "outrage", "petition", "picket", "procession", "protest", "rally", "rebel", "rebellion", "resentment",
        "revolt", "riot", "sit-in", "slogan", "stir", "strike", "uprising", "walkout",
    ]

    /// Verbs and nouns of strife, about what "over" and "about" name.
    static let strifeWords: Set<String> = [
        "anger", "argue", "argument", "clash", "conflict", "controversy", "dharna", "disagreement", "dispute",
        "feud", "fight", "fury", "lawsuit", "quarrel", "resign", "row", "sue",
    ]
}
