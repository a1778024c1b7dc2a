/// How an answer was asked for in a sitting; a card moves from recognition to recall as it is learned.
package enum AnswerForm: String, CaseIterable, Codable, Sendable {
    /// Picked among choices.
    case choices
    /// Typed.
    case typed
    /// Steps put in order.
    case order
}
