/// Verbs that decide what a clause of time or manner says of a cause.
extension CauseWords {
    /// Verbs of saying, whose clauses of reason belong to what is said.
    static let sayingVerbs: Set<String> = [
        "accuse", "add", "admit", "agree", "allege", "announce", "argue", "ask", "assert", "believe", "claim",
        "comment", "complain", "conclude", "confirm", "contend", "declare", "deny", "estimate", "expect",
        "explain", "hear", "hope", "indicate", "inform", "insist", "know", "learn", "maintain", "mention",
        "note", "observe", "point", "promise", "quote", "read", "recall", "remark", "repeat", "reply",
        "report", "reveal", "say", "see", "show", "state", "stress", "suggest", "suspect", "tell", "think",
        "threaten", "understand", "warn", "write",
    ]

    /// Verbs that follow "as" to tell how: "as expected".
    static let mannerVerbs: Set<String> = [
        "describe", "do", "expect", "follow", "happen", "intend", "mention", "note", "plan", "require",
        "show",
    ]

    /// Verbs that tell how things are.
    static let stateVerbs: Set<String> = [
        "be", "believe", "belong", "consider", "contain", "cost", "exist", "fear", "feel", "have", "hope",
        "know", "lack", "like", "love", "mean", "need", "regard", "remain", "seem", "think", "want", "wish",
    ]

    /// What happens because something else happened: harm, answers to a deed, ends and beginnings.
    static let effectVerbs: Set<String> = [
        "abandon", "abort", "apologise", "apologize", "arrest", "ban", "block", "book", "break", "burn",
        "call", "cancel", "charge", "clash", "close", "collapse", "condemn", "convict", "convulse", "cordon",
        "crash", "cripple", "damage", "decide", "declare", "decline", "delay", "deploy", "deport", "destroy",
        "detain", "deteriorate", "die", "dismiss", "disperse", "disrupt", "dissolve", "divert", "drop",
        "drown", "erupt", "escalate", "evacuate", "expel", "faint", "fall", "fire", "flare", "flee", "free",
        "grip", "halt", "hang", "hit", "hospitalise", "hospitalize", "impose", "imprison", "increase",
        "injure", "intensify", "intervene", "jail", "kill", "lose", "order", "panic", "paralyse", "plunge",
        "postpone", "prevail", "protest", "punish", "quit", "react", "recover", "release", "remain", "resign",
        "resort", "respond", "rise", "rock", "rush", "sack", "sentence", "shoot", "shut", "sink", "soar",
        "spark", "spread", "stall", "start", "stop", "strand", "strike", "succumb", "suffer", "surge",
        "surrender", "suspend", "turn", "withdraw", "wound",
    ]

    /// Deeds that others answer.
    static let triggerVerbs: Set<String> = [
        "abduct", "accuse", "arrest", "assassinate", "assault", "attack", "attempt", "ban", "barge", "beat",
        "block", "bomb", "break", "burn", "clash", "collapse", "damage", "demand", "deny", "destroy", "die",
        "disrupt", "execute", "explode", "fail", "fall", "fire", "hit", "hurl", "injure", "insult", "invade",
        "kidnap", "kill", "lose", "murder", "order", "pelt", "provoke", "raid", "ram", "ransack", "rape",
        "refuse", "reject", "resort", "seize", "shoot", "spread", "stab", "storm", "threaten", "throw",
        "torch", "try", "violate", "wound",
    ]

    /// ", killing three": participles that tell an outcome.
    static let harmVerbs: Set<String> = [
        "affect", "allow", "anger", "block", "claim", "create", "cripple", "cut", "damage", "delay",
        "destroy", "disrupt", "enable", "ensure", "force", "halt", "hit", "hurt", "injure", "kill", "leave",
        "make", "paralyse", "prevent", "prompt", "render", "send", "strand", "wound",
    ]

    /// "was arrested for theft".
    static let judgingVerbs: Set<String> = [
        "acclaim", "admonish", "apologise", "apologize", "arrest", "award", "banish", "blame", "book", "censure",
        "charge", "commend", "condemn", "convict", "criticise", "criticize", "decorate", "denounce", "deport",
        "detain", "dismiss", "execute", "exile", "expel", "fine", "fire", "hang", "honor", "honour", "imprison",
        "indict", "jail", "kill", "knight", "penalise", "penalize", "praise", "prosecute", "punish", "rebuke",
        "reprimand", "reward", "sack", "scold", "sentence", "slam", "sue", "suspend", "thank", "try",
    ]

    /// "received the medal for her work": what one is rewarded for.
    static let merits: Set<String> = [
        "achievement", "bravery", "contribution", "courage", "deed", "discovery", "effort", "gallantry", "help",
        "heroism", "leadership", "loyalty", "part", "participation", "performance", "role", "service", "support",
        "valor", "valour", "work",
    ]

    /// Verbs of those who are rewarded.
    static let earningVerbs: Set<String> = ["earn", "get", "give", "grant", "receive", "win"]

    /// "died from the cold": verbs of suffering whose cause "from" names.
    static let sufferingVerbs: Set<String> = [
        "ache", "bleed", "blush", "choke", "collapse", "cough", "cry", "die", "faint", "perish", "scream",
        "shake", "shiver", "sicken", "sneeze", "starve", "suffer", "sweat", "swell", "tremble", "weep",
    ]
}
