internal import Cards

/// What `:hint` gives away; each hint of a question gives more than the one before.
package enum Hint: Hashable, Sendable {
    /// The range that a date or figure lies in: "in the 1940s".
    case range(String)
    /// The answer with most of its letters and digits as dots: "J····  M·······".
    case partly(String)
    /// One of the options that is wrong.
    case ruledOut(letter: Character, option: String)
    /// The first steps in their right order.
    case startsWith([String])

    /// The hint after `count` earlier ones; nil when more would be the answer itself.
    init?(for question: Question, after count: Int) {
        switch question.form {
        case .typed, .cued:
            let range = AnswerRange.text(of: question.card.answer)
            if count == 0, let range {
                self = .range(range)
                return
            }
            // The cue shows the first letters already.
            let shown = count + (range == nil ? 1 : 0) + (question.form == .cued ? 1 : 0)
            guard let text = Cue.letters(of: question.card.answer, showing: shown) else { return nil }
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
}
