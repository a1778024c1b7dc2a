/// The words that tell what happened, so that "the fall of Troy" and "Troy fell" are known for one event.
enum EventWords {
    /// Nouns by the verb that tells the same.
    static let verbs: [String: String] = [
        "abdication": "abdicate", "abolition": "abolish", "accession": "accede", "acquisition": "acquire",
        "adoption": "adopt", "annexation": "annex", "announcement": "announce", "appointment": "appoint",
        "arrival": "arrive", "assassination": "assassinate", "bombardment": "bombard", "bombing": "bomb",
        "burial": "bury", "collision": "collide", "completion": "complete", "conquest": "conquer",
        "construction": "construct", "coronation": "crown", "creation": "create", "crossing": "cross", "death": "die",
        "declaration": "declare", "defence": "defend", "defense": "defend", "demolition": "demolish",
        "departure": "depart", "destruction": "destroy", "discovery": "discover", "dissolution": "dissolve",
        "election": "elect", "eruption": "erupt", "establishment": "establish", "evacuation": "evacuate",
        "execution": "execute", "explosion": "explode", "expulsion": "expel", "flight": "flee", "formation": "form",
        "foundation": "found", "founding": "found", "inauguration": "inaugurate", "introduction": "introduce",
        "invasion": "invade", "invention": "invent", "landing": "land", "liberation": "liberate", "marriage": "marry",
        "mobilisation": "mobilise", "mobilization": "mobilize", "occupation": "occupy", "opening": "open",
        "publication": "publish", "ratification": "ratify", "resignation": "resign", "signature": "sign",
        "signing": "sign", "sinking": "sink", "unification": "unify", "violation": "violate", "wedding": "marry",
    ]

    /// Nouns that tell an event by themselves and have no verb of their own, or its very form.
    static let nouns: Set<String> = [
        "armistice", "attack", "attempt", "battle", "birth", "blockade", "campaign", "capture", "ceasefire",
        "ceremony", "collapse", "concert", "congress", "conference", "coup", "crash", "cyclone", "defeat",
        "disaster", "earthquake", "exhibition", "expedition", "fall", "famine", "fire", "flood", "hurricane",
        "launch", "massacre", "match", "murder", "mutiny", "premiere", "rebellion", "referendum", "revolt",
        "revolution", "rising", "riot", "siege", "storm", "strike", "surrender", "treaty", "trial", "truce",
        "uprising", "victory", "visit", "vote", "war", "wreck",
    ]

    /// "the outbreak of the war": it begins.
    static let startNouns: Set<String> = ["beginning", "commencement", "onset", "opening", "outbreak", "start"]
    /// "the close of the fair": it ends.
    static let endNouns: Set<String> = ["close", "conclusion", "end"]

    static let startVerbs: Set<String> = ["begin", "break", "commence", "open", "start"]
    static let endVerbs: Set<String> = ["cease", "close", "conclude", "end", "finish"]

    /// Verbs that say of an event only that it was.
    static let occurrenceVerbs: Set<String> = [
        "be", "celebrate", "come", "conclude", "fight", "happen", "hold", "last", "launch", "occur", "sign", "stage",
        "strike", "take",
    ]

    /// The word that an event is known by.
    static func root(_ lemma: String) -> String { verbs[lemma] ?? lemma }
}

extension EventWords {
    /// Whether a noun, by its dictionary form, tells an event.
    static func isEvent(_ lemma: String) -> Bool {
        verbs[lemma] != nil || nouns.contains(lemma) || startNouns.contains(lemma) || endNouns.contains(lemma)
            || ["ing", "ment", "sion", "tion"].contains { lemma.hasSuffix($0) }
    }
}
