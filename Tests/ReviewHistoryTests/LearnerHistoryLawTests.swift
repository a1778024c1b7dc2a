import Cards
import Memory
import ReviewHistory
import TestSupport
import Testing

struct LearnerHistoryLawTests {
    @Test(arguments: 0..<40)
    func `any order, duplicates and merges of the same events give the same history`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let events = Example.randomEvents(120, using: &generator)
        let expected = LearnerHistory(events: events)
        for _ in 0..<4 {
            var other = events.shuffled(using: &generator)
            other += other.prefix(Int.random(in: 0...120, using: &generator))
            expectEqual(LearnerHistory(events: other.shuffled(using: &generator)), expected)
        }
    }

    @Test(arguments: 0..<40)
    func `recording events one by one gives the history of all of them`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        // Only an event with a new identifier may be recorded, so no undo may come before its event.
        let events = Example.randomEvents(120, using: &generator).sorted { $0.stamp < $1.stamp }
        var seen: Set<String> = []
        let possible = events.filter { event in
            seen.insert(event.stamp.identifier)
            if case .undo(let undone) = event.what { return seen.contains(undone) }
            return true
        }
        var history = LearnerHistory(events: [])
        for event in possible { history.record(event) }
        expectEqual(history, LearnerHistory(events: possible))
    }

    private func expectEqual(_ left: LearnerHistory, _ right: LearnerHistory) {
        #expect(left.events == right.events)
        #expect(left.cards == right.cards)
        #expect(left.sittings == right.sittings)
        #expect(left.missedLately == right.missedLately)
        #expect(left.openLapses == right.openLapses)
        for number in 0..<6 {
            let card = CardIdentifier("card\(number)")
            #expect(left.isSuspended(card) == right.isSuspended(card))
            #expect(left.reviews(of: card) == right.reviews(of: card))
        }
    }
}
