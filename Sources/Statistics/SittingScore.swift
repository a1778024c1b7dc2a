internal import ReviewHistory

/// What came of one sitting, as it is shown and written.
package struct SittingScore: Hashable, Codable, Sendable {
    package let session: String
    /// The learner's own clock, as in "2026-05-04 09:30".
    package let start: String
    /// `quiz`, `review` or `learn`; nil when the start is not in the log.
    package let mode: String?
    package let decks: [String]
    /// How many cards were asked.
    package let asked: Int
    /// How many of them were answered right at the first attempt.
    package let right: Int
    /// Seconds between questions and answers.
    package let seconds: Double
    /// Whether it was ended in order.
    package let ended: Bool

    init(_ sitting: SittingFrame, _ sum: Sums.SittingSum) {
        session = sitting.session
        start = sitting.start.text
        mode = sitting.mode
        decks = sitting.decks
        asked = sum.asked
        right = sum.right
        seconds = rounded(sum.seconds, places: 1)
        ended = sitting.isEnded
    }

    /// The share of cards answered right, in 0...1; nil where none was asked.
    package var share: Double? { Tally(right: right, total: asked).share }
}

/// `number` with as many places behind the point, so that what is written stays readable.
func rounded(_ number: Double, places: Int) -> Double {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    return (number * scale).rounded() / scale
}
