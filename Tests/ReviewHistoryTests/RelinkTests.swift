import Cards
import ReviewHistory
import Testing

struct RelinkTests {
    private static func relink(_ identifier: String, _ from: String, _ to: String, hour: Double) -> Event {
        Example.event(identifier, .relinked(from: CardIdentifier(from), to: CardIdentifier(to)), hour: hour)
    }

    private func counts(_ events: [Event]) -> [String: Int] {
        let cards = LearnerHistory(events: events).cards
        return Dictionary(uniqueKeysWithValues: cards.map { ($0.card.text, $0.progress.reviewCount) })
    }

    private let reviews = [
        Example.review("r1", "a", hour: 1), Example.review("r2", "a", hour: 2), Example.review("r3", "b", hour: 9),
    ]

    @Test func `an edited card keeps its history`() {
        let events = reviews + [Self.relink("l1", "a", "b", hour: 3)]
        #expect(counts(events) == ["b": 3])
        let history = LearnerHistory(events: events)
        #expect(history.progress(of: CardIdentifier("a")) == history.progress(of: CardIdentifier("b")))
    }

    @Test func `a card edited twice keeps its history`() {
        let events = reviews + [Self.relink("l1", "a", "b", hour: 3), Self.relink("l2", "b", "c", hour: 10)]
        #expect(counts(events) == ["c": 3])
    }

    @Test func `an edit that is taken back brings the history home`() {
        let events = reviews + [Self.relink("l1", "a", "b", hour: 3), Self.relink("l2", "b", "a", hour: 10)]
        #expect(counts(events) == ["a": 3])
    }

    @Test func `edits in a circle end at the last card`() {
        let events =
            reviews + [
                Self.relink("l1", "a", "b", hour: 3), Self.relink("l2", "b", "c", hour: 4),
                Self.relink("l3", "c", "a", hour: 5), Self.relink("l4", "a", "a", hour: 6),
            ]
        #expect(counts(events) == ["a": 3])
    }

    @Test func `an undone relink gives each card its own history again`() {
        let events = reviews + [Self.relink("l1", "a", "b", hour: 3), Example.event("u", .undo(event: "l1"), hour: 11)]
        #expect(counts(events) == ["a": 2, "b": 1])
    }

    @Test func `suspension follows the history`() {
        let history = LearnerHistory(events: [
            Example.event("s", .suspended(CardIdentifier("a")), hour: 1), Self.relink("l1", "a", "b", hour: 3),
        ])
        #expect(history.isSuspended(CardIdentifier("b")))
    }
}
