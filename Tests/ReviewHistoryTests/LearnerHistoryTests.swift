import Cards
import Memory
import ReviewHistory
import Testing

struct LearnerHistoryTests {
    private let card = CardIdentifier("a")

    @Test func `a card without an answer is new`() {
        #expect(LearnerHistory(events: []).progress(of: card) == .new)
        #expect(LearnerHistory(events: [Example.review("e1", "b")]).progress(of: card) == .new)
    }

    @Test func `answers are folded into memory, due day and counts`() throws {
        // Good on Monday; good on Wednesday (2 days); again on the Wednesday a week later (7 days).
        let history = LearnerHistory(events: [
            Example.review("e1", "a", .good, day: 0), Example.review("e2", "a", .good, day: 2),
            Example.review("e3", "a", .again, day: 9),
        ])
        let model = MemoryModel()
        let first = model.firstState(after: .good)
        let second = model.state(after: .good, elapsedDays: 2, from: first)
        let progress = try #require(history.progress(of: card).reviewed)
        #expect(progress.memory == model.state(after: .again, elapsedDays: 7, from: second))
        #expect(progress.firstDay == 20_577)
        #expect(progress.lastDay == 20_586)
        #expect(progress.dueDay == 20_586)
        #expect(progress.reviewCount == 3)
        #expect(progress.lapses == 1)
        #expect(progress.isOpenLapse)
        #expect(history.reviews(of: card).map(\.stamp.identifier) == ["e1", "e2", "e3"])
    }

    @Test func `a recalled card is due after its interval`() throws {
        // A first "good" has a stability of 2.3065 days, which is two whole days and has no fuzz.
        let history = LearnerHistory(events: [Example.review("e1", "a", .good)])
        #expect(history.progress(of: card).reviewed?.dueDay == 20_579)
    }

    @Test func `a card missed twice has lapsed once, and one missed at first sight has not`() {
        let history = LearnerHistory(events: [
            Example.review("e1", "a", .again, day: 0), Example.review("e2", "a", .good, day: 0, hour: 13),
            Example.review("e3", "a", .again, day: 2), Example.review("e4", "a", .again, day: 3),
        ])
        #expect(history.progress(of: card).reviewed?.lapses == 1)
    }

    @Test func `days are those of the learner's clock at each answer`() throws {
        // 23:00 UTC in New York is 19:00 on the same day; 02:00 UTC in Tokyo is 11:00.
        func review(_ identifier: String, day: Int, hour: Double, offset: Int) -> Event {
            let event = Example.review(identifier, "a", day: day, hour: hour)
            return Event(
                stamp: EventStamp(identifier: identifier, time: event.stamp.time, utcOffsetMinutes: offset),
                what: event.what)
        }
        let evening = review("e1", day: 0, hour: 26, offset: -240)
        let nextMorning = review("e2", day: 1, hour: 13, offset: -240)
        let history = LearnerHistory(events: [evening, nextMorning])
        let progress = try #require(history.progress(of: card).reviewed)
        #expect(progress.firstDay == 20_577)
        #expect(progress.lastDay == 20_578)
        // Flying west brings an earlier date; it counts as the same day.
        let flownWest = review("e3", day: 2, hour: 1, offset: -600)
        #expect(LearnerHistory(events: [nextMorning, flownWest]).progress(of: card).reviewed?.lastDay == 20_578)
    }

    @Test func `a due day is the same whenever the log is replayed, and differs between cards`() throws {
        var due: Set<Int> = []
        for number in 0..<50 {
            let events = (0..<4).map { Example.review("e\($0)", "card\(number)", .good, day: $0 * 20) }
            let progress = LearnerHistory(events: events).progress(of: CardIdentifier("card\(number)"))
            #expect(progress == LearnerHistory(events: events).progress(of: CardIdentifier("card\(number)")))
            due.insert(try #require(progress.reviewed).dueDay)
        }
        #expect(due.count > 10)
    }

    @Test func `an undo withdraws an answer, and an undo of it brings it back`() {
        let review = Example.review("e1", "a")
        let undo = Example.event("e2", .undo(event: "e1"), hour: 13)
        let redo = Example.event("e3", .undo(event: "e2"), hour: 14)
        #expect(LearnerHistory(events: [review, undo]).progress(of: card) == .new)
        #expect(LearnerHistory(events: [review, undo, redo]).progress(of: card).reviewed?.reviewCount == 1)
        let again = Example.event("e4", .undo(event: "e3"), hour: 15)
        #expect(LearnerHistory(events: [review, undo, redo, again]).progress(of: card) == .new)
    }

    @Test func `an undo counts even when its clock was behind`() {
        let undo = Example.event("e2", .undo(event: "e1"), hour: 1)
        #expect(LearnerHistory(events: [Example.review("e1", "a"), undo]).progress(of: card) == .new)
    }

    @Test func `undos that withdraw each other do nothing`() {
        let events = [
            Example.review("e1", "a"), Example.event("u1", .undo(event: "u2")),
            Example.event("u2", .undo(event: "u1")), Example.event("u3", .undo(event: "u3")),
        ]
        #expect(LearnerHistory(events: events).progress(of: card).reviewed?.reviewCount == 1)
    }

    @Test func `suspending lasts until it is resumed or undone`() {
        let suspended = Example.event("e1", .suspended(card), hour: 1)
        #expect(LearnerHistory(events: [suspended]).isSuspended(card))
        let resumed = Example.event("e2", .resumed(card), hour: 2)
        #expect(!LearnerHistory(events: [suspended, resumed]).isSuspended(card))
        let undone = Example.event("e3", .undo(event: "e2"), hour: 3)
        #expect(LearnerHistory(events: [suspended, resumed, undone]).isSuspended(card))
    }
}
