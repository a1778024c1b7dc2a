internal import English

/// How far a reason that is given as an answer must stand alone: less than the question, which says what it is about.
extension Anaphora {
    /// A reason as an answer to a question about `subject`.
    ///
    /// "because it leaked" is clear where the question names what leaked, and so is "because the roof had fallen in".
    func reason(_ range: Range<Int>, for subject: NounPhrase) -> String? {
        if let text = text(range) { return text }
        let unclear = words.filter { $0.range.overlaps(range) && $0.text == nil }
        guard unclear.allSatisfy({ isClear($0, beside: subject) }) else { return nil }
        return withoutUnclear.text(range)
    }

    private func isClear(_ word: Word, beside subject: NounPhrase) -> Bool {
        let first = passage.tokens[word.range.lowerBound]
        let head = passage.tokens[subject.head]
        let isPerson = passage.name(at: subject.head)?.kind == .person || NounLexicon.persons.contains(head.lemma)
        switch first.lower {
        case "it", "its": return !subject.isPlural && !isPerson && head.partOfSpeech != .pronoun
        case "they", "their": return subject.isPlural && head.partOfSpeech != .pronoun
        case "he", "she", "his", "her":
            return isPerson && !subject.isPlural
                && !passage.names.contains {
                    $0.kind == .person && $0.range.lowerBound > subject.head
                        && $0.range.upperBound <= word.range.lowerBound
                }
        case "the":
            // "the roof", "the salt trade"
            return word.range.count < 4
                && passage.tokens[word.range].dropFirst().allSatisfy(\.isNominal)
                && !Self.shifting.contains(passage.tokens[word.range.upperBound - 1].lower)
        default: return false
        }
    }

    /// The same with what is unclear left as it is written.
    private var withoutUnclear: Anaphora {
        var copy = self
        copy.words.removeAll { $0.text == nil }
        return copy
    }

    /// Nouns that say nothing without what came before.
    private static let shifting: Set<String> = [
        "case", "event", "events", "fact", "former", "issue", "latter", "man", "matter", "one", "ones", "order",
        "other",
        "others", "problem", "same", "thing", "two", "way", "woman", "work",
    ]
}
