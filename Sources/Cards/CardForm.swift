/// How a card is written.
package enum CardForm: String, CaseIterable, Codable, Sendable {
    /// A question with an answer, and perhaps choices as distractors.
    case question
    /// A sentence with a gap.
    case cloze
    /// A question that cannot be asked without its choices.
    case choice
    /// Steps to be put in order.
    case sequence
}
