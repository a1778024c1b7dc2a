/// Words that take an aim, and what is an effect by its name.
extension CauseWords {
    /// ", demanding peace": participles that tell an aim or a complaint.
    static let aimingVerbs: Set<String> = [
        "accuse", "allege", "call", "condemn", "decry", "demand", "denounce", "hope", "oppose", "press",
        "protest", "seek", "support", "urge",
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

    /// Nouns that name what comes from something.
    static let effectNouns: Set<String> = [
        "abnormality", "abuse", "accident", "ache", "aching", "acne", "addiction", "admiration", "aerosol",
        "afterglow", "aftermath", "aftershock", "agitation", "agony", "alarm", "allergy", "amazement",
        "amusement", "anaemia", "anemia", "anger", "anguish", "animosity", "annoyance", "anxiety", "apathy",
        "apprehension", "arousal", "arrhythmia", "arthritis", "ash", "asphyxia", "asthma", "astonishment",
        "ataxia", "avalanche", "awe", "backache", "backlash", "bacteraemia", "bang", "bankruptcy", "beam",
        "behavior", "behaviour", "benefit", "bitterness", "blast", "blaze", "bleed", "bleeding", "blemish",
        "blindness", "blister", "blockage", "bloodshed", "boom", "boost", "boredom", "breakout",
        "breathlessness", "bronchitis", "bruise", "bruising", "burn", "burning", "burns", "buzz", "calamity",
        "calcification", "calm", "cancer", "cardiomyopathy", "carnage", "casualty", "catastrophe", "censure",
        "chagrin", "change", "chaos", "cheer", "chime", "choking", "cirrhosis", "clang", "clatter", "clot",
        "collapse", "coma", "comfort", "commission", "commotion", "compensation", "complaint", "complication",
        "concern", "concussion", "condensation", "condition", "confidence", "conflict", "confusion",
        "congestion", "consequence", "constipation", "contamination", "contentment", "controversy",
        "convulsion", "corrosion", "corruption", "cough", "coughing", "courage", "crack", "cracking",
        "crackle", "cramp", "cramping", "crash", "crater", "craving", "crease", "crime", "crisis",
        "criticism", "damage", "dandruff", "danger", "deafness", "death", "debate", "debris", "debt",
        "decline", "decrease", "deficiency", "deficit", "deformation", "deformity", "degradation",
        "dehydration", "delay", "delight", "delirium", "dementia", "demise", "dent", "depletion",
        "deposition", "depression", "deprivation", "dermatitis", "desertification", "desire", "despair",
        "despondency", "destruction", "deterioration", "detonation", "devastation", "diabetes", "diarrhea",
        "diarrhoea", "difficulty", "disability", "disappointment", "disaster", "discharge", "discoloration",
        "discomfort", "discontent", "discord", "disease", "disfigurement", "disgust", "dismay", "disorder",
        "disorganisation", "displacement", "displeasure", "disruption", "dissatisfaction", "dissipation",
        "distortion", "distress", "distrust", "disturbance", "dizziness", "doubt", "downfall", "dread",
        "drift", "drought", "drowsiness", "dryness", "dust", "dysfunction", "earache", "earnings", "echo",
        "eclipse", "ecstasy", "eczema", "edema", "efficiency", "elation", "electricity", "embarrassment",
        "emission", "enjoyment", "enlightenment", "enthusiasm", "envy", "epidemic", "erosion", "eruption",
        "escalation", "euphoria", "evacuation", "evaporation", "excitement", "exclusion", "exhaustion",
        "exhilaration", "exodus", "explosion", "extinction", "failure", "fainting", "fallout", "fame",
        "famine", "fascination", "fatality", "fatigue", "fear", "fever", "fire", "flame", "flare", "flash",
        "flicker", "flood", "flooding", "flu", "fog", "foreclosure", "fortune", "fracture", "friction",
        "fright", "frost", "frostbite", "frustration", "fulfillment", "fulfilment", "fume", "fumes", "fun",
        "fury", "gain", "giddiness", "gladness", "glare", "gleam", "glee", "glint", "glitter", "glow",
        "gratification", "gridlock", "grief", "growl", "growth", "guilt", "gust", "haemorrhage",
        "hallucination", "hangover", "happiness", "hardship", "harm", "hatred", "havoc", "haze", "headache",
        "heartache", "heartbreak", "heartburn", "heat", "hemorrhage", "hepatitis", "hope", "horror",
        "hostility", "hum", "humiliation", "hunger", "hypertension", "hypothermia", "hypoxia", "hysteria",
        "icing", "illness", "illumination", "impact", "impairment", "impatience", "impoverishment",
        "impression", "improvement", "income", "inconvenience", "increase", "indigestion", "indignation",
        "inefficiency", "inequality", "infection", "infertility", "infestation", "inflammation", "inflation",
        "influenza", "inhibition", "injury", "injustice", "insanity", "insecurity", "insolvency", "insomnia",
        "inspiration", "instability", "interference", "intoxication", "inundation", "irritation", "isolation",
        "itch", "itchiness", "itching", "jam", "jaundice", "jealousy", "jolt", "joy", "lameness", "landslide",
        "laughter", "lava", "layoff", "leak", "leakage", "lesion", "lethargy", "leukemia", "liability",
        "light", "lightning", "loneliness", "loss", "malaria", "malformation", "malnutrition", "mayhem",
        "melancholy", "meningitis", "mess", "migraine", "miscarriage", "misery", "misfortune", "mistake",
        "mistrust", "misunderstanding", "moan", "moisture", "mold", "morbidity", "mortality", "mould",
        "mudslide", "mutation", "nausea", "necrosis", "nervousness", "nightmare", "noise", "nuisance",
        "numbness", "obesity", "obstruction", "odor", "odour", "oedema", "opposition", "optimism", "ordeal",
        "outage", "outbreak", "outcry", "outrage", "overcrowding", "overdose", "oxidation", "pain", "pallor",
        "palpitation", "panic", "paralysis", "paranoia", "penalty", "peril", "pessimism", "pity", "pleasure",
        "plume", "pneumonia", "poisoning", "pollution", "poverty", "preservation", "pressure", "pride",
        "problem", "proceeds", "profit", "progress", "prosperity", "psychosis", "puff", "punishment", "quake",
        "radiance", "radiation", "rage", "rash", "rattle", "reaction", "rebellion", "recession", "recoil",
        "recovery", "recurrence", "redness", "reduction", "reflection", "regret", "rejection", "relief",
        "remorse", "repercussion", "resentment", "resonance", "revenue", "reverberation", "reward", "riot",
        "ripple", "risk", "roar", "rot", "ruin", "rumble", "rupture", "rust", "rustle", "sadness",
        "satisfaction", "savings", "scald", "scandal", "scar", "scarring", "scent", "scorch", "scratch",
        "scream", "screaming", "screech", "scurvy", "seizure", "sepsis", "setback", "shadow", "shaking",
        "shame", "shivering", "shock", "shockwave", "shortage", "shortfall", "shrinkage", "shutdown",
        "shyness", "sickness", "signal", "sizzle", "sleepiness", "slump", "smell", "smog", "smoke", "sneeze",
        "sneezing", "snoring", "soot", "sore", "soreness", "sorrow", "sound", "spark", "sparkle", "spasm",
        "spill", "splash", "sprain", "squeak", "stagnation", "stain", "starvation", "static", "steam",
        "stench", "stiffness", "stigma", "sting", "stink", "stoppage", "strain", "stress", "strife", "stroke",
        "stupor", "success", "suffering", "suffocation", "sunburn", "surge", "surprise", "suspension",
        "suspicion", "sweat", "sweating", "swell", "swelling", "swing", "sympathy", "symptom", "syndrome",
        "taste", "tear", "temptation", "tenderness", "tension", "terror", "thirst", "threat", "thrill",
        "throat", "thrombosis", "thud", "thunder", "tide", "tightness", "tingling", "tinnitus", "tiredness",
        "toothache", "torment", "toxicity", "tragedy", "trauma", "trembling", "tremor", "trouble", "tsunami",
        "tumor", "tumour", "turbulence", "turmoil", "twitch", "ulcer", "ulceration", "uncertainty",
        "unconsciousness", "unease", "unemployment", "unhappiness", "unrest", "upheaval", "uprising",
        "uproar", "upset", "vapor", "vapour", "vertigo", "vexation", "vibration", "violence", "vomit",
        "vomiting", "vortex", "vortices", "warming", "warmth", "waste", "wave", "weakness", "wealth", "wear",
        "weathering", "wheezing", "whirr", "whistle", "withdrawal", "worry", "wound", "wrath", "wreck",
        "wreckage", "wrinkle", "yawn", "yield",
    ]

    /// Nouns in "-ness" that name no state.
    private static let things: Set<String> = ["business", "harness", "wilderness", "witness"]

    /// Whether a noun, by its dictionary form, names what comes from something.
    static func isEffect(_ lemma: String) -> Bool {
        effectNouns.contains(lemma) || lemma.hasSuffix("ness") && !things.contains(lemma)
    }
}
