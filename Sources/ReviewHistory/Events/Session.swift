/// The beginning of a sitting.
package struct SessionStart: Hashable, Sendable {
    package let session: String
    /// What the sitting is for: `quiz`, `review`, `learn`, `exam` or `cram`.
    package let mode: String
    /// The names of the decks drilled.
    package let decks: [String]

    package init(session: String, mode: String, decks: [String]) {
        self.session = session
        self.mode = mode
        self.decks = decks
    }
}

/// The end of a sitting, with its score: how many cards were asked, and how many first answers were right.
package struct SessionEnd: Hashable, Sendable {
    package let session: String
    package let asked: Int
    package let right: Int

    package init(session: String, asked: Int, right: Int) {
        self.session = session
        self.asked = asked
        self.right = right
    }
}
