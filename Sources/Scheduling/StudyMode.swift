/// What a sitting is for; the word is written into the log.
package enum StudyMode: String, CaseIterable, Codable, Sendable {
    /// What is due, then new cards.
    case quiz
    /// What was missed.
    case review
    /// New cards only.
    case learn
}
