extension Verb {
    /// The base form that a regular past which no list knows is likely of: "reforested" gives "reforest".
    static func guessedBase(ofPast word: String) -> String {
        let stem = String(word.dropLast(2))
        if stem.hasSuffix("i") { return stem.dropLast() + "y" }
        for prefix in ["re", "un", "over", "out", "mis", "dis", "under"] where stem.hasPrefix(prefix) {
            let rest = String(stem.dropFirst(prefix.utf8.count))
            if isKnown(rest + "e") { return stem + "e" }
            if isKnown(rest) { return stem }
        }
        let letters = Array(stem)
        if let last = letters.last, letters.count > 2, last == letters[letters.count - 2], !"lsz".contains(last) {
            return String(stem.dropLast())
        }
        // "sided": a short verb in one consonant would have doubled it.
        if let last = letters.last, letters.count > 2, !last.isVowel, !"wxy".contains(last),
            letters[letters.count - 2].isVowel, !letters[letters.count - 3].isVowel,
            letters.dropLast(2).allSatisfy({ !$0.isVowel })
        {
            return stem + "e"
        }
        for ending in ["at", "iz", "is", "us", "uc", "ag", "v", "bl", "dl", "gl", "tl", "pl", "u", "g", "c"]
        where stem.hasSuffix(ending) { return stem + "e" }
        return stem
    }
}
