/// Words before a name that say who or what bears it: "the Irish author" before "Bram Stoker".
enum Description {
    /// Whether the words from the beginning of a clause, or from a word that leads to an answer, describe what comes next.
    static func isWhole(_ words: ArraySlice<AnswerWord>, of name: [AnswerWord]) -> Bool {
        guard let noun = words.last, isNoun(noun), name.contains(where: \.isCapitalized) || noun.isCapitalized else {
            return false
        }
        let rest = words.dropLast().reversed().drop(while: isPart)
        return rest.first.map { ContainedAnswer.leads.contains($0.text) } ?? true
    }

    private static func isNoun(_ word: AnswerWord) -> Bool {
        word.lists.contains(.title) || !word.isCapitalized && word.lists.contains(.calling)
    }

    private static func isPart(_ word: AnswerWord) -> Bool {
        !word.lists.isDisjoint(with: [.calling, .title, .nationality])
            || word.isCapitalized && word.text.hasSuffix("an")
    }
}
