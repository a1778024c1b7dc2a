internal import Cards

/// What `:hint` gives away; each hint of a question gives more than the one before.
package enum Hint: Hashable, Sendable {
    /// The answer with most of its letters and digits as dots: "J····  M·······".
    case partly(String)
    /// One of the options that is wrong.
    case ruledOut(letter: Character, option: String)
    /// The first steps in their right order.
    case startsWith([String])

    /// The hint after `count` earlier ones; nil when more would be the answer itself.
    init?(for question: Question, after count: Int) {
        switch question.form {
        case .typed:
            guard let text = Self.partly(question.card.answer, shown: count + 1) else { return nil }
            self = .partly(text)
        case .choices:
            let wrong = zip(question.letters, question.options).filter { $0.1 != question.card.answer }
            guard count + 1 < wrong.count else { return nil }
            self = .ruledOut(letter: wrong[count].0, option: wrong[count].1)
        case .order:
            guard count + 2 < question.card.choices.count else { return nil }
            self = .startsWith(Array(question.card.choices.prefix(count + 1)))
        }
    }

    /// The answer with the first `shown` characters of each word, the rest as dots; nil when no dot would be left.
    ///
    /// At most half of a word is shown, and of a short one nothing: a hint is no answer.
    private static func partly(_ answer: String, shown: Int) -> String? {
        var isNew = false
        let words = answer.split(separator: " ", omittingEmptySubsequences: false).map { word in
            let allowed = min(shown, word.count / 2)
            if allowed == shown { isNew = true }
            return word.enumerated().map { position, character in
                position < allowed || !(character.isLetter || character.isNumber) ? String(character) : "·"
            }.joined()
        }
        return isNew || shown == 1 ? words.joined(separator: " ") : nil
    }
}
