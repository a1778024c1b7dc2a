/// How an answer was asked for in a sitting; a card moves from recognition to recall as it is learned.
package enum AnswerForm: String, CaseIterable, Codable, Sendable {
    /// Picked among choices.
    case choices
    /// Typed, with the first letters of the answer shown: cued recall.
    case cued
    /// Typed.
    case typed
    /// Steps put in order.
    case order
}
