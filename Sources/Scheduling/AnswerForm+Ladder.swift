package import Cards
internal import Memory
package import ReviewHistory

extension AnswerForm {
    /// Stability in days from which a card is recalled by typing, not recognised among choices.
    private static let typedFromStability = 7.0

    /// How a card is asked for: by choices while it is new or unstable, then by typing.
    ///
    /// `distractors` is the number of wrong answers there are to choose among; choices need two at least. A gap is
    /// always typed, a sequence always ordered, and a question that makes no sense without its choices always asked
    /// with them.
    package init(for card: Card, progress: CardProgress, distractors: Int) {
        switch card.form {
        case .sequence: self = .order
        case .choice: self = .choices
        case .cloze: self = .typed
        case .question:
            let isStable = progress.reviewed.map { $0.memory.stability >= Self.typedFromStability } ?? false
            self = distractors >= 2 && !isStable ? .choices : .typed
        }
    }
}
