internal import English

/// A quick look at the words of a sentence, before it is worth a tree.
extension CauseReader {
    /// Whether a sentence has a word that may join a cause with its effect; where it has none, `links` finds none.
    static func hasCue(_ forms: some Sequence<String>) -> Bool {
        forms.contains { form in
            let lower = form.lowercased()
            return cues.contains(lower) || lower.hasSuffix("ness")
        }
    }

    /// All forms of all words that the readers ask for; of a preposition that joins much else, the words it needs beside it.
    private static let cues: Set<String> = {
        let phrases = CauseWords.reasonPhrases + CauseWords.sequencePhrases + CauseWords.conclusions
        // The longest word of a phrase is its rarest.
        let marks = phrases.compactMap { phrase in phrase.max { $0.count < $1.count } }
        let verbs = CauseWords.causingVerbs.union(CauseWords.makingVerbs).union(CauseWords.drivingVerbs)
            .union(CauseWords.forcingVerbs).union(CauseWords.phrasalVerbs.keys).union(CauseWords.leadingVerbs.keys)
            .union(CauseWords.stemmingVerbs.keys).union(CauseWords.harmVerbs).union(CauseWords.judgingVerbs)
            .union(CauseWords.sufferingVerbs).union(CauseWords.aimingVerbs).union(CauseWords.reasonVerbs)
            .union(CauseWords.protestWords).union(CauseWords.strifeWords)
        let nouns = CauseWords.effectNouns.union(CauseWords.causeNouns).union(CauseWords.resultNouns)
            .union(CauseWords.motives).union(CauseWords.protestWords).union(CauseWords.strifeWords)
        return conjunctions.union(marks).union(CauseWords.feelings).union(CauseWords.causingAdjectives.keys)
            .union(CauseWords.misreadVerbs.keys).union(verbs.flatMap { forms(of: Verb($0)) })
            .union(nouns.flatMap { [$0, Noun($0).plural] })
    }()

    /// Whether a sentence has a word that hardly does anything but join a cause with its effect, or tells an aim.
    static func hasStrongCue(_ forms: some Sequence<String>) -> Bool {
        var isUse = false
        for (index, form) in forms.enumerated() {
            let lower = form.lowercased()
            // "used steam to create a vacuum", "To raise water, …"
            if lower == "to", isUse || index == 0 { return true }
            isUse = isUse || useForms.contains(lower)
            if strongCues.contains(lower) { return true }
        }
        return false
    }

    private static let useForms: Set<String> = Set(["need", "serve", "use"].flatMap { forms(of: Verb($0)) })

    /// Verbs of causing that do much else.
    private static let commonVerbs: Set<String> = ["bring", "come", "flow", "follow", "give", "grow", "make", "spring"]

    private static let strongCues: Set<String> = {
        let phrases = CauseWords.reasonPhrases + CauseWords.conclusions
        let marks = Set(phrases.compactMap { phrase in phrase.max { $0.count < $1.count } })
        let verbs = CauseWords.causingVerbs.union(CauseWords.drivingVerbs).union(CauseWords.forcingVerbs)
            .union(CauseWords.leadingVerbs.keys).union(CauseWords.stemmingVerbs.keys).subtracting(commonVerbs)
        let nouns = CauseWords.causeNouns.union(CauseWords.resultNouns)
        return marks.subtracting(["that", "this", "which"])
            .union(["case", "order", "since", "so", "why"])
            .union(CauseWords.causingAdjectives.keys).union(verbs.flatMap { forms(of: Verb($0)) })
            .union(nouns.flatMap { [$0, Noun($0).plural] })
    }()

    private static let conjunctions: Set<String> = [
        "after", "as", "because", "case", "connection", "if", "since", "so", "such", "to", "unless", "when",
        "why",
    ]

    private static func forms(of verb: Verb) -> [String] {
        [verb.base, verb.past, verb.participle, verb.presentThird, verb.gerund]
    }
}
