/// Words before a common noun that tell more of the same thing: "ocellaris" in "an ocellaris clownfish", "human" in "the human
/// liver".
///
/// A kind makes another thing of it ("sea lion"), and so do words of contrast ("lower house"), those that take the thing
/// back ("fake gold"), and names.
enum Premodifiers {
    /// Whether the words, which stand before `noun` without anything between, leave it the thing that it is.
    static func areHarmless(_ words: some Collection<AnswerWord>, before noun: AnswerWord?) -> Bool {
        guard let noun, !noun.isCapitalized, !noun.isNumber, noun.isContent else { return false }
        return words.count <= 3 && words.allSatisfy(isHarmless)
    }

    /// Words of contrast that only describe a common noun.
    private static let plain: Set<String> = [
        "black", "blue", "brown", "gray", "green", "grey", "new", "old", "red", "white", "yellow",
    ]

    private static func isHarmless(_ word: AnswerWord) -> Bool {
        word.isContent && !word.isCapitalized && !word.isNumber && word.length > 2
            && (word.lists.isDisjoint(with: [.contrast]) || plain.contains(word.text))
            && word.lists.isDisjoint(with: [.negation, .reservation, .kind, .privative, .apart, .title])
    }
}
