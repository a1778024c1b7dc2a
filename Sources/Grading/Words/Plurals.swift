/// Plurals that more than an "s" makes.
enum Plurals {
    /// A word and its plural on each line.
    private static let table = """
        child children
        foot feet
        goose geese
        louse lice
        man men
        mouse mice
        ox oxen
        tooth teeth
        woman women
        """

    /// What a word ends in, and what its plural has instead.
    private static let endings: [(one: String, many: String)] = [
        ("y", "ies"), ("f", "ves"), ("fe", "ves"), ("man", "men"), ("eau", "eaux"),
    ]

    /// The same of Latin and Greek words, never of names: "Cubae" is no plural of Cuba.
    private static let learnedEndings: [(one: String, many: String)] = [
        ("us", "i"), ("um", "a"), ("a", "ae"), ("is", "es"), ("ex", "ices"), ("ix", "ices"), ("on", "a"),
    ]

    /// What a word ends in whose plural has "es".
    private static let hissing = ["s", "x", "z", "ch", "sh", "o"]

    private static let irregular: [String: String] = {
        var plurals: [String: String] = [:]
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            plurals[words[0]] = words[1]
        }
        return plurals
    }()

    /// Whether one word is the plural of the other, otherwise than by an "s" alone: "wolves" of "wolf", "cacti" of "cactus".
    static func areOne(_ word: AnswerWord, _ other: AnswerWord) -> Bool {
        guard !word.isNumber, !other.isNumber else { return false }
        // "dogs", not "Hans".
        if !word.isCapitalized || !other.isCapitalized, word.key == other.key + "s" || other.key == word.key + "s",
            min(word.length, other.length) == 3
        {
            return true
        }
        let endings = word.isCapitalized || other.isCapitalized ? endings : endings + learnedEndings
        return isPlural(word.key, of: other.key, endings) || isPlural(other.key, of: word.key, endings)
    }

    private static func isPlural(_ many: String, of one: String, _ endings: [(one: String, many: String)]) -> Bool {
        guard many.utf8.first == one.utf8.first, many != one else { return false }
        if irregular[one] == many { return true }
        if many.hasSuffix("es"), one.utf8.count >= 3, hissing.contains(where: one.hasSuffix), many == one + "es" {
            return true
        }
        return endings.contains { ending in
            let stem = one.utf8.count - ending.one.utf8.count
            // "flies"
            return stem >= (ending.one == "y" ? 2 : 3) && many.utf8.count == stem + ending.many.utf8.count
                && one.hasSuffix(ending.one) && many.hasSuffix(ending.many)
                && many.utf8.prefix(stem).elementsEqual(one.utf8.prefix(stem))
        }
    }
}
