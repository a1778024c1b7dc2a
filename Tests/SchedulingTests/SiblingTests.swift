import Cards
import ReviewHistory
import Scheduling
import TestSupport
import Testing

struct SiblingTests {
    private func order(_ cards: [Card]) -> [String] {
        var generator = SeededGenerator(seed: 1)
        return StudyPlan(
            StudyRequest(newCardsPerDay: .max), decks: [Example.deck("A", cards)],
            history: LearnerHistory(events: []), now: Example.monday, using: &generator
        ).identifiers
    }

    @Test func `cards with one answer do not follow one another`() {
        let cards = [
            Example.card("a", answer: "Zhukov"), Example.card("b", answer: " zhukov "), Example.card("c"),
            Example.card("d"),
        ]
        #expect(order(cards) == ["a", "c", "b", "d"])
    }

    @Test func `cards on one sentence do not follow one another`() {
        let cards = [
            Example.card("a", evidence: "Order 227 was issued in July 1942."),
            Example.card("b", evidence: "Order 227  was issued in July 1942."), Example.card("c"),
        ]
        #expect(order(cards) == ["a", "c", "b"])
    }

    @Test func `gaps of one sentence do not follow one another`() {
        func cloze(_ identifier: String, _ prompt: String, _ answer: String) -> Card {
            Card(form: .cloze, prompt: prompt, answer: answer, explicitIdentifier: identifier)
        }
        let cards = [
            cloze("a", "The siege of […] lasted 872 days.", "Leningrad"),
            cloze("b", "The siege of Leningrad lasted […] days.", "872"), Example.card("c"),
        ]
        #expect(order(cards) == ["a", "c", "b"])
    }

    @Test func `siblings at the end are spread over the cards before`() {
        let family = ["x", "y", "z"].map { Example.card($0, answer: "same") }
        #expect(order([Example.card("a"), Example.card("b")] + family) == ["x", "a", "y", "b", "z"])
    }

    @Test func `siblings through a third card are apart too`() {
        let cards = [
            Example.card("a", answer: "1941"), Example.card("b", answer: "1942", evidence: "One sentence."),
            Example.card("c", answer: "1941", evidence: "One sentence."), Example.card("d"), Example.card("e"),
        ]
        #expect(order(cards) == ["a", "d", "b", "e", "c"])
    }

    @Test(arguments: 0..<200)
    func `no card follows a sibling wherever that is possible`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let count = Int.random(in: 0...30, using: &generator)
        let families = Int.random(in: 1...8, using: &generator)
        let cards = (0..<count).map {
            Example.card("\($0)", answer: "family \(Int.random(in: 0..<families, using: &generator))")
        }
        let answers = Dictionary(cards.map { ($0.identifier.text, $0.answer) }, uniquingKeysWith: { first, _ in first })
        let ordered = order(cards)
        #expect(ordered.sorted() == cards.map(\.identifier.text).sorted())
        let largest = Dictionary(grouping: cards, by: \.answer).values.map(\.count).max() ?? 0
        let adjacent = zip(ordered, ordered.dropFirst()).count { answers[$0] == answers[$1] }
        // Of the largest family, as many stay together as there are too few other cards to keep them apart.
        #expect(adjacent == max(0, largest - 1 - (count - largest)))
    }
}
