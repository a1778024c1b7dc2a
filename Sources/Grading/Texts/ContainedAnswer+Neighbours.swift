/// What may stand beside an accepted answer within a longer one, and what makes another thing of it.
extension ContainedAnswer {
    /// Whether the words before the accepted answer, from the beginning of a clause, leave it what it is.
    func mayStandBefore(_ words: ArraySlice<AnswerWord>) -> Bool {
        guard let word = words.last else { return true }
        if isLong, word.text != "of", !WordLists.negatingPrefixes.contains(word.text),
            word.lists.isDisjoint(with: [.negation, .refusal, .privative])
        {
            return true
        }
        if Self.leads.contains(word.text) { return true }
        if word.text == "after" { return words.dropLast().last?.text == "named" }
        if word.text == "of" {
            // "the law of gravity" says what is meant; "the wife of Stalin" is another person.
            guard let thing = words.dropLast().last else { return false }
            return !thing.lists.isDisjoint(with: [.kind, .partitive]) || isAsked(thing)
                || wanted.count > 1 && !wanted.contains(where: \.isCapitalized)
        }
        // "the man who shot Lincoln"
        if isAsked(word), let before = words.dropLast().last, ["that", "which", "who"].contains(before.text) {
            return false
        }
        if isAsked(word) || Description.isWhole(words, of: wanted) || isModified(by: words) { return true }
        // "the western Pacific" is where the Pacific is.
        if asksForPlace, WordLists.compass.contains(word.text), !word.isCapitalized,
            wanted.first?.isCapitalized ?? false
        {
            return words.dropLast().last.map { Self.leads.contains($0.text) } ?? true
        }
        // "It carries oxygen", where carrying it is asked for.
        if words.count == 1, Self.subjects.contains(word.text), !(wanted.first?.isCapitalized ?? true) { return true }
        return mayHaveFirstName && word.isCapitalized && word.isContent && !word.isNumber
            && !word.lists.contains(.contrast)
    }

    /// Whether the words before, from the beginning of a clause or a word that leads to an answer, only tell more of a
    /// common noun.
    private func isModified(by words: ArraySlice<AnswerWord>) -> Bool {
        let modifiers = words.reversed().prefix { $0.isContent }
        let before = words.dropLast(modifiers.count).last
        return (before.map { Self.leads.contains($0.text) } ?? true)
            && !wanted.contains(where: \.isCapitalized) && (modifiers.isEmpty || wanted.count > 1 || !asksForTerm)
            && Premodifiers.areHarmless(Array(modifiers), before: wanted.last)
    }

    private static let subjects: Set<String> = ["he", "it", "she", "they"]

    /// Whether the words behind the accepted answer, to the end of a clause, leave it what it is.
    func mayStandAfter(_ words: ArraySlice<AnswerWord>) -> Bool {
        guard let word = words.first, !isLong else { return true }
        // "Doctor Who", "University of Chicago School": a capital goes on with the name.
        if word.text == "and", isPhrase { return true }
        if word.text == "and" || word.isCapitalized && wanted.last?.isCapitalized ?? false {
            // "the Louvre Museum, Paris" where a museum is asked for.
            return word.lists.contains(.kind) && isAsked(word)
                && words.dropFirst().first.map { !$0.isCapitalized } ?? true
        }
        // "Cévennes region in the south"
        if !word.isCapitalized, !word.lists.isDisjoint(with: [.kind, .genus]), let next = words.dropFirst().first,
            !next.isContent,
            next.text != "and"
        {
            return true
        }
        // "tea imported from China"
        let isParticiple = word.text.hasSuffix("ed") || word.text.hasSuffix("ing")
        if isParticiple, !word.isCapitalized, let next = words.dropFirst().first, !next.isContent, next.text != "and" {
            return !(wanted.last?.isCapitalized ?? true)
        }
        return !word.isContent || isAsked(word) || word.lists.contains(.apart) && !word.isCapitalized
    }

    private func isAsked(_ word: AnswerWord) -> Bool {
        word.isContent && !word.lists.contains(.contrast)
            && question.words.contains { $0.stem == word.stem || $0.key == word.stem }
    }

    /// Words that lead to the answer.
    static let leads: Set<String> = [
        "as", "at", "be", "been", "believe", "by", "called", "for", "from", "had", "has", "have", "in", "into", "is",
        "its", "named", "on", "onto", "probably", "that", "think", "to", "toward", "towards", "using", "via", "through",
        "was", "were", "with", "within",
    ]
}
