internal import Cards

/// What stands in for an answer where a part of it is shown: its first letters, the rest as dots.
enum Cue {
    /// The answer with the first `count` characters of each word, the rest as dots: "J····  M·······"; nil when no word shows
    /// more than with one character fewer.
    ///
    /// At most half of a word is shown, and of a short one nothing: a cue is no answer. With one character the length of the
    /// words is shown at least. With `moreOfNumbers` half of each number is shown.
    static func letters(of answer: String, showing count: Int, moreOfNumbers: Bool = false) -> String? {
        var isNew = count == 1
        let words = answer.split(separator: " ", omittingEmptySubsequences: false).map { word in
            // One digit of a number says next to nothing.
            let wanted = moreOfNumbers && word.allSatisfy { !$0.isLetter } ? word.count / 2 : count
            let allowed = min(wanted, word.count / 2)
            if allowed == count { isNew = true }
            return word.enumerated().map { position, character in
                position < allowed || !(character.isLetter || character.isNumber) ? String(character) : "·"
            }.joined()
        }
        return isNew ? words.joined(separator: " ") : nil
    }

    /// The sentence that a question rests on, with the first letters of the answer in its place: "On 2· J··· 1···, Germany
    /// broke the treaty."; nil where the answer does not stand there, as a whole and once.
    static func sentence(of card: Card) -> String? {
        guard card.form == .question, let evidence = card.evidence?.collapsed,
            let letters = letters(of: card.answer, showing: 1, moreOfNumbers: true)
        else { return nil }
        let found = evidence.ranges(of: card.answer.collapsed)
        guard found.count == 1, let place = found.first else { return nil }
        let (before, after) = (evidence[..<place.lowerBound], evidence[place.upperBound...])
        func isWordPart(_ character: Character?) -> Bool { character.map { $0.isLetter || $0.isNumber } ?? false }
        guard !isWordPart(before.last), !isWordPart(after.first) else { return nil }
        return before + letters + after
    }

    /// What is shown with a question of the form `cued`: the sentence where that is possible, else the letters alone.
    static func text(for card: Card) -> String? {
        sentence(of: card) ?? letters(of: card.answer, showing: 1, moreOfNumbers: true)
    }
}
