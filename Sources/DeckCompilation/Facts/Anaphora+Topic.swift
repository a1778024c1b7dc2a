internal import English

/// Definite phrases that the title of a document explains.
extension Anaphora {
    /// "Holm Lighthouse: In which year did Ann Lee light the lamp?": with the topic said first and a time beside it, a
    /// learner knows which lamp.
    func isKnownByTopic(_ word: Word) -> Bool {
        guard let cue = references.cue else { return false }
        let head = passage.tokens[word.range.upperBound - 1].lower
        if cue.sorts.contains(head) { return isNumbered(word) }
        let isSame = Self.alike.contains { $0.contains(head) && !$0.isDisjoint(with: cue.sorts) }
        return isPlainlyDefinite(word) && (isSame || !mayBeOther(word))
            && passage.dates.contains { DateFacts.type($0.value) != nil && $0.completed == nil && !$0.isOpen }
    }

    /// Whether a text may tell of several that are called so.
    private func mayBeOther(_ word: Word) -> Bool {
        let head = passage.tokens[word.range.upperBound - 1].lower
        return NounLexicon.happenings.contains(head) || NounLexicon.organizations.contains(head)
            || NounLexicon.times.contains(head) || Self.broad.contains(head)
    }

    /// "the second lighthouse" of a text on a lighthouse.
    private func isNumbered(_ word: Word) -> Bool {
        word.range.count == 3 && ClosedClassWords.ordinals.contains(passage.tokens[word.range.lowerBound + 1].lower)
    }

    /// Nouns that one thing is called by in turn: a cathedral is "the church".
    private static let alike: [Set<String>] = [
        ["abbey", "basilica", "cathedral", "chapel", "church", "minster"], ["castle", "fort", "fortress"],
        ["building", "house", "palace", "tower"],
    ]

    /// Nouns of which a text may tell of several, whatever it is about.
    private static let broad: Set<String> = [
        "airframe", "audience", "award", "ball", "band", "base", "bill", "blog", "building", "campaign", "career",
        "cast", "casting", "category", "ceremony", "chapter", "chart", "claim", "class", "clip", "collection",
        "column", "commercial", "competition", "concert", "contract", "course", "cover", "deal", "debate", "debut",
        "decision", "defeat", "demo", "design", "document", "draft", "edition", "embassy", "engine", "entrance",
        "estate", "exam", "exhibition", "experiment", "family", "farm", "feature", "final", "finding", "fixture",
        "frame", "game", "gateway", "goal", "hearing", "hit", "hospital", "house", "idea", "incident", "injury",
        "inscription", "interview", "investigation", "invitation", "issue", "job", "journey", "judgment", "land",
        "law", "lead", "league", "letter", "line", "loan", "loss", "match", "measure", "message", "mine", "model",
        "monument", "movement", "name", "narrator", "nomination", "number", "offer", "office", "opener", "opening",
        "opportunity", "organisation", "organization", "panel", "paper", "part", "penalty", "performance", "period",
        "phase", "photo", "photograph", "piece", "pitch", "plot", "point", "policy", "poll", "position", "post",
        "problem", "product", "project", "promotion", "property", "pyramid", "question", "race", "rank", "record",
        "recording", "relationship", "release", "remix", "report", "request", "review", "ring", "role", "round",
        "route", "rule", "ruling", "sample", "scene", "school", "score", "season", "segment", "sequel", "session",
        "shot", "show", "side", "site", "sound", "speech", "spell", "stake", "statement", "statue", "step", "story",
        "storyline", "structure", "study", "survey", "target", "temple", "test", "text", "title", "tomb", "tour",
        "track", "trade", "transfer", "trial", "tune", "venture", "venue", "victory", "video", "view", "visit",
        "vote", "wave", "win",
    ]

    /// Whether a word is a definite phrase which nothing told explains, and which does not point: "the convoy".
    func isPlainlyDefinite(_ word: Word) -> Bool {
        guard word.text == nil, word.range.count > 1, passage.tokens[word.range.lowerBound].lower == "the" else {
            return false
        }
        // "the wines": of all, or of some?
        if passage.tokens[word.range.upperBound - 1].isPlural { return false }
        let head = passage.tokens[word.range.upperBound - 1].lemma
        // "the film" of a text on its maker: which of many?
        return !NounLexicon.works.contains(head) && !NounLexicon.persons.contains(head) && !Self.vague.contains(head)
            && !word.range.contains { Self.pointingBack.contains(passage.tokens[$0].lower) }
    }

    /// Whether a word is "the university" for what the document is about.
    func isOfTopic(_ word: Word) -> Bool {
        let first = word.range.lowerBound
        return word.range.count == 2 && passage.tokens[first].lower == "the" && word.text != nil
            && references.topic(called: passage.tokens[first + 1].lower, in: passage) == word.text
    }
}
