/// How the learner stands with the cards of a deck, of a kind or with a tag.
package struct GroupStanding: Hashable, Codable, Sendable {
    /// The name of the deck, the kind or the tag; the kind of cards without one is "other".
    package let name: String
    package internal(set) var cards = CardCounts()
    /// First answers of a day, and how many of them were right.
    package let recall: Tally
    /// The mean probability of recall now of the cards answered before, in 0...1; nil where there are none.
    package internal(set) var meanRecall: Double?
    /// All answers, repeated ones too.
    package let answers: Int
    /// Seconds between questions and answers.
    package let seconds: Double

    init(name: String, _ sum: Sums.GroupSum) {
        self.name = name
        recall = sum.first
        answers = sum.answers
        seconds = rounded(sum.seconds, places: 1)
    }

    /// Whether it has a card or an answer.
    package var isInUse: Bool { cards.total > 0 || answers > 0 }
}
