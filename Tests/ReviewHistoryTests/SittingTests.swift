import Cards
import Memory
import ReviewHistory
import Testing

struct SittingTests {
    private static func start(_ session: String, _ mode: String = "quiz", day: Int = 0, hour: Double) -> Event {
        Example.event(
            "start-" + session, .sessionStarted(SessionStart(session: session, mode: mode, decks: ["War"])), day: day,
            hour: hour)
    }

    private static func end(_ session: String, day: Int = 0, hour: Double) -> Event {
        Example.event(
            "end-" + session, .sessionEnded(SessionEnd(session: session, asked: 9, right: 9)), day: day, hour: hour)
    }

    @Test func `the score counts each card once, by its first answer`() throws {
        let history = LearnerHistory(events: [
            Self.start("s1", hour: 8), Example.review("e1", "a", .again, hour: 8.1),
            Example.review("e2", "b", .good, hour: 8.2), Example.review("e3", "a", .good, hour: 8.3),
            Example.review("e4", "c", .hard, hour: 8.4), Self.end("s1", hour: 8.5),
        ])
        let sitting = try #require(history.sitting("s1"))
        #expect(history.sittings == [sitting])
        #expect(sitting.asked == 3)
        #expect(sitting.right == 1)
        #expect(sitting.answers == 4)
        #expect(sitting.seconds == 16)
        #expect(sitting.isEnded)
        #expect(sitting.mode == "quiz")
        #expect(sitting.decks == ["War"])
        #expect(sitting.start.text == "2026-05-04 08:00")
        #expect(sitting.end.text == "2026-05-04 08:30")
    }

    @Test func `a sitting that was cut off is told by its answers`() throws {
        let history = LearnerHistory(events: [
            Example.review("e1", "a", hour: 8), Example.review("e2", "b", .again, hour: 9),
        ])
        let sitting = try #require(history.sittings.first)
        #expect(!sitting.isEnded)
        #expect(sitting.mode == nil)
        #expect(sitting.decks == ["War"])
        #expect(sitting.asked == 2)
        #expect(sitting.right == 1)
        #expect(sitting.end.text == "2026-05-04 09:00")
    }

    @Test func `two sittings at once keep their own scores`() {
        let history = LearnerHistory(events: [
            Self.start("s1", hour: 8), Self.start("s2", hour: 8.05), Example.review("e1", "a", hour: 8.1),
            Example.review("e2", "a", .again, hour: 8.2, session: "s2"), Example.review("e3", "a", hour: 8.3),
            Example.review("e4", "b", hour: 8.4, session: "s2"),
        ])
        #expect(history.sittings.map(\.asked) == [1, 2])
        #expect(history.sittings.map(\.right) == [1, 1])
    }

    @Test func `an undone answer leaves the score`() {
        let history = LearnerHistory(events: [
            Example.review("e1", "a", .again, hour: 8), Example.event("u", .undo(event: "e1"), hour: 8.1),
            Example.review("e2", "a", .good, hour: 8.2),
        ])
        #expect(history.sittings.map(\.right) == [1])
    }

    @Test func `what was missed in the last sitting is to be repeated`() {
        let quiz = [
            Example.review("e1", "old", .again, hour: 7, session: "s0"), Self.start("s1", hour: 8),
            Example.review("e2", "a", .again, hour: 8.1), Example.review("e3", "b", .good, hour: 8.2),
            Example.review("e4", "c", .again, hour: 8.3), Example.review("e5", "a", .good, hour: 8.4),
            Self.end("s1", hour: 8.5),
        ]
        #expect(LearnerHistory(events: quiz).missedLately.map(\.text) == ["a", "c"])
        // A review recalls one of them and is cut off before the other.
        let review = [Self.start("s2", "review", hour: 9), Example.review("e6", "a", .good, hour: 9.1, session: "s2")]
        #expect(LearnerHistory(events: quiz + review).missedLately.map(\.text) == ["c"])
        // Another quiz without a miss leaves nothing to repeat of the first.
        let later = [Self.start("s3", hour: 10), Example.review("e7", "b", .good, hour: 10.1, session: "s3")]
        #expect(LearnerHistory(events: quiz + later).missedLately == [])
    }

    @Test func `open lapses are the cards whose last answer was again`() {
        let history = LearnerHistory(events: [
            Example.review("e1", "b", .again, day: 0), Example.review("e2", "a", .again, day: 1),
            Example.review("e3", "c", .again, day: 1), Example.review("e4", "c", .good, day: 2),
        ])
        #expect(history.openLapses.map(\.text) == ["b", "a"])
    }
}
