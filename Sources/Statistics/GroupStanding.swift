/// How the learner stands with the cards of a deck or of a kind.
package struct GroupStanding: Hashable, Codable, Sendable {
    /// The name of the deck, or the kind; the kind of cards without one is "other".
    package let name: String
    package internal(set) var cards = CardCounts()
    /// First answers of a day, and how many of them were right.
    package internal(set) var recall = Tally()
    /// The mean probability of recall now of the cards answered before, in 0...1; nil where there are none.
    package internal(set) var meanRecall: Double?

    init(name: String) { self.name = name }
}
