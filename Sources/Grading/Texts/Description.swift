/// Words before a name that say who or what bears it: "the Irish author" before "Bram Stoker".
enum Description {
    /// Whether the words from the beginning of a clause, or from a word that leads to an answer, describe what comes next.
    static func isWhole(_ words: ArraySlice<AnswerWord>, of name: [AnswerWord]) -> Bool {
        guard let noun = words.last else { return false }
        if isNoun(noun), name.contains(where: \.isCapitalized) || noun.isCapitalized {
            let rest = words.dropLast().reversed().drop(while: isPart)
            return rest.first.map { ContainedAnswer.leads.contains($0.text) } ?? true
        }
        guard name.first?.isCapitalized ?? false, mayBeNoun(noun) else { return false }
        let rest = words.dropLast().reversed().prefix { $0.isContent }
        let before = words.dropLast(rest.count + 1).last
        return rest.count <= 3 && rest.allSatisfy(mayBePart)
            && (before.map { ContainedAnswer.leads.contains($0.text) } ?? true)
    }

    /// Whether the word before a name may be a noun that tells what bears it ("NFC champion Carolina Panthers"), and no verb or
    /// preposition.
    static func mayBeNoun(_ word: AnswerWord) -> Bool {
        !word.isCapitalized && mayBePart(word) && word.length > 3
            && !["ed", "s", "ing"].contains(where: word.text.hasSuffix) && !WordLists.pastVerbs.contains(word.text)
    }

    private static func mayBePart(_ word: AnswerWord) -> Bool {
        word.isContent && !word.isNumber && !word.isPossessive
            && word.lists.isDisjoint(with: [.contrast, .negation, .reservation, .privative, .apart])
    }

    private static func isNoun(_ word: AnswerWord) -> Bool {
        word.lists.contains(.title) || !word.isCapitalized && word.lists.contains(.calling)
    }

    private static func isPart(_ word: AnswerWord) -> Bool {
        !word.lists.isDisjoint(with: [.calling, .title, .nationality])
            || word.isCapitalized && word.text.hasSuffix("an")
    }
}
