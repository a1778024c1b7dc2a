import English

/// By whom something was made or done, and whether that can be only one.
extension Statement {
    /// Whether a word tells the one of all: "first", "the largest", "the most famous".
    func singlesOut(_ index: Int) -> Bool {
        let token = passage.tokens[index]
        if ["first", "only"].contains(token.lower) { return true }
        guard index > 0, passage.tokens[index - 1].lower == "the" else { return false }
        return token.isSuperlative
            || token.lower == "most" && passage.tokens[index...].dropFirst().first?.partOfSpeech == .adjective
    }

    /// Whether the part is the one thing of its sort: "The capital of Skarn is | Leith".
    func tellsTheOne(_ part: Part) -> Bool {
        guard predicate.main.base == "be", part.kind == .noun, !part.isBefore,
            passage.tokens[subject.lowerBound].lower == "the",
            passage.tokens[subjectPhrase.head].partOfSpeech == .noun, !subjectPhrase.isPlural
        else { return false }
        return passage.names.contains {
            subject.contains($0.range.lowerBound) && $0.range.lowerBound > subjectPhrase.head
        }
    }

    /// Whether it tells where something with a name lies or somebody was born or buried: in one place.
    var isPlacedOnce: Bool {
        predicate.isPassive
            && ["base", "bear", "bury", "headquarter", "locate", "situate"].contains(predicate.main.base)
            && passage.name(at: subjectPhrase.head) != nil
    }

    /// Whether the part tells by whom it was done or to whom something was given, whatever noun the tree hangs it on: "was
    /// replaced as head | by Berg", "sent a letter | to Berg".
    func isTaker(_ part: Part, at index: Int) -> Bool {
        guard index > 0, let joint = part.preposition.map({ passage.tokens[$0].lower }),
            parts[index - 1].range.upperBound == part.range.lowerBound, let noun = parts[index - 1].phrase?.head
        else { return false }
        if joint == "to" {
            return VerbLexicon.givesTo.contains(predicate.main.base) && !predicate.isPassive
                && parts[index - 1].kind == .noun
        }
        // "after a speech | by Berg"
        let lemma = passage.tokens[noun].lemma
        return joint == "by" && predicate.isPassive && !NounLexicon.works.contains(lemma)
            && !NounLexicon.happenings.contains(lemma) && !NounLexicon.events.contains(lemma)
    }

    /// Whether it tells who made a thing with a name, or what was invented: a short question with one answer.
    var tellsMaker: Bool {
        guard predicate.isPast, !predicate.isNegated else { return false }
        if isInvention || tellsPioneer { return true }
        let object = predicate.isPassive ? subjectPhrase : parts.first { $0.kind == .noun && !$0.isBefore }?.phrase
        return Self.making.contains(predicate.main.base)
            && object.map { passage.name(at: $0.head) != nil } ?? false
    }

    /// Whether it tells who was the first to do something, or by whom a thing came to be: "was the inventor of the steam
    /// plough".
    private var tellsPioneer: Bool {
        guard ["be", "become"].contains(predicate.main.base),
            let index = parts.firstIndex(where: { [.adjective, .noun].contains($0.kind) && !$0.isBefore }),
            passage.tokens[parts[index].range.lowerBound].lower == "the"
        else { return false }
        let tokens = passage.tokens[parts[index].range]
        if tokens.dropFirst().first?.lower == "first" { return parts[(index + 1)...].contains { $0.kind == .verb } }
        return parts[index].phrase.map { Self.makers.contains(passage.tokens[$0.head].lemma) } ?? false
            && tokens.contains { $0.lower == "of" }
    }

    /// What one is of a thing alone, or with few.
    private static let makers: Set<String> = [
        "architect", "author", "composer", "creator", "designer", "developer", "discoverer", "founder", "inventor",
        "pioneer",
    ]

    /// Deeds by which a thing comes to be.
    private static let making: Set<String> = [
        "build", "carve", "compose", "construct", "create", "design", "develop", "direct", "erect", "establish",
        "found", "paint", "sculpt", "write",
    ]
}
