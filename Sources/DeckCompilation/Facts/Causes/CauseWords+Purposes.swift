/// Words that take an aim, and what is an effect by its name.
extension CauseWords {
    /// ", demanding peace": participles that tell an aim or a complaint.
    static let aimingVerbs: Set<String> = [
        "accuse", "alleg", "allege", "call", "condemn", "decry", "demand", "denounce", "hope", "oppose",
        "press", "protest", "seek", "support", "urge",
    ]

    /// "Fearing a revolt, …": participles that tell a reason.
    static let reasonVerbs: Set<String> = [
        "anticipate", "believe", "blame", "consider", "expect", "fear", "feel", "find", "know", "learn",
        "object", "realise", "realize", "recognise", "recognize", "see", "sense", "suspect", "take", "think",
        "want", "wish",
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
        "use",
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

    /// Verbs and nouns of protest and strife, about what "against" and "over" name.
    static let protestWords: Set<String> = [
        "agitate", "anger", "argue", "argument", "battle", "boycott", "clash", "complain", "complaint",
        "conflict", "controversy", "demonstrate", "demonstration", "dharna", "disagreement", "dispute",
        "feud", "fight", "fury", "lawsuit", "march", "movement", "outcry", "outrage", "petition", "picket",
        "procession", "protest", "quarrel", "rally", "rebel", "rebellion", "resentment", "resign", "revolt",
        "riot", "row", "sit-in", "slogan", "stir", "strike", "sue", "uprising", "walkout",
    ]

    /// What is used or fit for something, and not judged for it.
    static let useWords: Set<String> = [
        "adequate", "apologise", "appeal", "apply", "available", "basis", "build", "call", "critical",
        "design", "essential", "famous", "fit", "good", "important", "key", "know", "method", "name", "need",
        "note", "prepare", "process", "ready", "responsible", "search", "suitable", "technique", "time",
        "tool", "use", "useful", "way",
    ]

    /// Nouns that name what comes from something.
    static let effectNouns: Set<String> = [
        "abnormality", "ache", "aching", "acne", "aerosol", "afterglow", "agony", "allergy", "amusement",
        "anger", "anxiety", "ash", "behavior", "behaviour", "benefit", "bitterness", "bleeding", "blindness",
        "blister", "blockage", "boost", "boredom", "breakout", "bruise", "burn", "burns", "calcification",
        "cancer", "carnage", "casualty", "change", "chaos", "choking", "collapse", "comfort", "commission",
        "condition", "confusion", "consequence", "controversy", "convulsion", "cough", "coughing", "cramp",
        "craving", "crisis", "damage", "deafness", "death", "debate", "debris", "decline", "deformation",
        "dehydration", "delay", "depression", "deprivation", "destruction", "disappointment", "discomfort",
        "disease", "disorder", "displacement", "disruption", "dissatisfaction", "distortion", "distress",
        "dryness", "dust", "echo", "ecstasy", "emission", "enjoyment", "erosion", "evacuation", "excitement",
        "exhaustion", "explosion", "extinction", "failure", "fallout", "fatality", "fatigue", "fear", "fever",
        "fire", "flood", "flooding", "fortune", "friction", "fright", "frustration", "fulfillment",
        "fulfilment", "fume", "gain", "grief", "growth", "hangover", "happiness", "harm", "hatred", "havoc",
        "headache", "heat", "hum", "humiliation", "hunger", "illness", "impression", "increase", "infection",
        "infertility", "infestation", "inflammation", "inflation", "injury", "injustice", "insomnia",
        "inspiration", "interference", "intoxication", "irritation", "itching", "joy", "laughter", "light",
        "loss", "misery", "mistake", "moisture", "mortality", "nausea", "nightmare", "noise", "odor", "odour",
        "outage", "outbreak", "outcry", "outrage", "pain", "panic", "pleasure", "poisoning", "pollution",
        "poverty", "preservation", "pressure", "pride", "problem", "profit", "progress", "radiation", "rage",
        "rash", "reaction", "recurrence", "redness", "reduction", "rejection", "relief", "resentment",
        "revenue", "risk", "ruin", "sadness", "satisfaction", "scar", "screaming", "shame", "shivering",
        "shock", "shrinkage", "sickness", "signal", "sleepiness", "smell", "smoke", "sneeze", "sneezing",
        "soreness", "sorrow", "sound", "spasm", "sting", "strain", "stress", "success", "suffering",
        "suffocation", "sweat", "sweating", "swelling", "symptom", "tear", "tension", "terror", "thirst",
        "throat", "tightness", "tingling", "tiredness", "toothache", "trauma", "tremor", "trouble",
        "turbulence", "ulcer", "ulceration", "unemployment", "unrest", "vibration", "violence", "vomit",
        "vomiting", "vortex", "warming", "warmth", "waste", "wave", "weakness", "worry", "wound", "wrinkle",
    ]

    /// Nouns in "-ness" that name no state.
    private static let things: Set<String> = ["business", "harness", "wilderness", "witness"]

    /// Whether a noun, by its dictionary form, names what comes from something.
    static func isEffect(_ lemma: String) -> Bool {
        effectNouns.contains(lemma) || lemma.hasSuffix("ness") && !things.contains(lemma)
    }
}
