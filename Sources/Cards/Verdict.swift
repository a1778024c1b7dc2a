/// What the judge says of an answer.
package enum Verdict: String, CaseIterable, Codable, Sendable {
    case right
    /// A near miss that the learner is shown: a typo in a name, the right year but the wrong day.
    case close
    case wrong
}
