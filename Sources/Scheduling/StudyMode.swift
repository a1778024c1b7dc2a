/// What a sitting is for; the word is written into the log.
package enum StudyMode: String, CaseIterable, Codable, Sendable {
    /// What is due, then new cards.
    case quiz
    /// What was missed.
    case review
    /// New cards only.
    case learn
    /// Cards drawn by chance, without a word on the answers until the end.
    case exam
    /// Any cards, outside of the schedule: the answers change nothing about when a card comes back.
    case cram
}
