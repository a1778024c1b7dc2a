/// When a sitting was, and what it was for; what was answered in it is in the rows of the table.
package struct SittingFrame: Hashable, Sendable {
    package let session: String
    /// When its first event happened.
    package internal(set) var start: Moment
    /// Whether it was ended in order.
    package internal(set) var isEnded = false
    /// As it was started; nil when the start is not in the log.
    package internal(set) var mode: String?
    /// The decks it was started with, else those of its answers.
    package internal(set) var decks: [String] = []

    init(session: String, start: Moment) {
        self.session = session
        self.start = start
    }
}
