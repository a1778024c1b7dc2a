package import Cards
package import ReviewHistory

extension AnswerForm {
    /// How a card is asked for: at the rung it has reached, or at the one that the learner wants, `pinned`.
    ///
    /// `distractors` is the number of wrong answers there are to choose among; choices need two at least. Without them a new
    /// card is typed, and a missed one gets a cue. A gap has no choices; a sequence is always ordered, and a question that
    /// makes no sense without its choices always asked with them.
    package init(for card: Card, progress: CardProgress, distractors: Int, pinned: Rung? = nil) {
        let reached = pinned ?? progress.reviewed?.rung
        switch card.form {
        case .sequence: self = .order
        case .choice: self = .choices
        case .cloze: self = (reached ?? .typed) < .typed ? .cued : .typed
        case .question:
            switch reached ?? .choices {
            case .choices where distractors >= 2: self = .choices
            case .choices: self = reached == nil ? .typed : .cued
            case .cued: self = .cued
            case .typed: self = .typed
            }
        }
    }
}
