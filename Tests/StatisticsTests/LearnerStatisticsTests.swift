import Cards
import Memory
import ReviewHistory
import Statistics
import Testing

struct LearnerStatisticsTests {
    private let statistics = LearnerStatistics(
        ExampleLearner.history, decks: ExampleLearner.decks, now: ExampleLearner.now)

    @Test func `sittings have their scores, also the one that was cut off`() {
        #expect(statistics.sittings.map(\.session) == ["mon", "tue", "wed"])
        #expect(statistics.sittings.map(\.start) == ["2026-05-04 08:00", "2026-05-05 08:00", "2026-05-06 09:00"])
        #expect(statistics.sittings.map(\.mode) == ["quiz", nil, "review"])
        #expect(statistics.sittings.map(\.decks) == [["War"], ["Peace"], ["War"]])
        #expect(statistics.sittings.map(\.asked) == [3, 1, 1])
        #expect(statistics.sittings.map(\.right) == [1, 1, 1])
        #expect(statistics.sittings.map(\.seconds) == [25, 5, 2.5])
        #expect(statistics.sittings.map(\.ended) == [true, false, true])
        #expect(statistics.sittings[0].share == 1.0 / 3)
    }

    @Test func `every card is counted once`() throws {
        // a, b, c, d were answered, f is new, e suspended; b is due on Wednesday (2 days), c on Tuesday (1 day).
        #expect(statistics.cards.total == 6)
        #expect(statistics.cards.new == 1)
        #expect(statistics.cards.learned == 4)
        #expect(statistics.cards.missed == 0)
        #expect(statistics.cards.suspended == 1)
        let due = ["a", "b", "c", "d"].filter { card in
            (ExampleLearner.history.progress(of: CardIdentifier(card)).reviewed?.dueDay ?? .max) <= 20_580
        }
        #expect(due.contains("b") && due.contains("c") && !due.contains("d"))
        #expect(statistics.cards.due == due.count)
    }

    @Test func `recall counts the first answer of a day`() {
        // Monday: a wrong, b right, c close; Tuesday: d right; Wednesday: a right.
        #expect(statistics.recall == Tally(right: 3, total: 5))
        #expect(statistics.retention == Tally(right: 1, total: 1))
        #expect(statistics.forms == ["choices": Tally(right: 1, total: 2), "typed": Tally(right: 2, total: 3)])
    }

    @Test func `decks and kinds have their own numbers`() {
        #expect(statistics.decks.map(\.name) == ["War", "Peace"])
        #expect(statistics.decks.map(\.recall) == [Tally(right: 2, total: 4), Tally(right: 1, total: 1)])
        #expect(statistics.decks.map(\.cards.total) == [3, 3])
        #expect(statistics.kinds.map(\.name) == ["date", "cause", "other"])
        #expect(
            statistics.kinds.map(\.recall) == [Tally(right: 2, total: 3), Tally(total: 1), Tally(right: 1, total: 1)])
        #expect(statistics.kinds.map(\.cards.total) == [3, 2, 1])
        #expect(statistics.kinds.map(\.cards.suspended) == [0, 1, 0])
    }

    @Test func `time, answers and streak are added up`() {
        #expect(statistics.answers == 6)
        #expect(statistics.seconds == 32.5)
        #expect(statistics.today == Tally())
        // Nothing yet on Thursday, so the streak is that of Monday to Wednesday.
        #expect(statistics.streakDays == 3)
    }

    @Test func `a day without an answer ends the streak`() {
        let friday = LearnerStatistics(
            ExampleLearner.history, decks: [], now: ExampleLearner.moment(day: 4, hour: 12))
        #expect(friday.streakDays == 0)
        let wednesday = LearnerStatistics(
            ExampleLearner.history, decks: [], now: ExampleLearner.moment(day: 2, hour: 12))
        #expect(wednesday.streakDays == 3)
        #expect(wednesday.today == Tally(right: 1, total: 1))
    }

    @Test func `mean recall is that of the cards answered before`() throws {
        let curve = ForgettingCurve()
        // b: first "good" on Monday; c: first "hard" on Monday; d: first "easy" on Tuesday; now it is Thursday.
        let b = curve.recall(after: 3, stability: 2.3065)
        let c = curve.recall(after: 3, stability: 1.2931)
        let d = curve.recall(after: 2, stability: 8.2956)
        let a = try #require(ExampleLearner.history.progress(of: CardIdentifier("a")).reviewed)
        let ofA = curve.recall(after: 1, stability: a.memory.stability)
        #expect(statistics.meanRecall.map { abs($0 - (ofA + b + c + d) / 4) < 1e-4 } == true)
        #expect(statistics.decks[1].meanRecall.map { abs($0 - d) < 1e-4 } == true)
    }

    @Test func `the forecast counts overdue cards today and others on their day`() {
        // A due day beyond the thirty is not in the forecast; d comes back 8 days after Tuesday, give or take.
        let due = ["a", "b", "c", "d"].compactMap {
            ExampleLearner.history.progress(of: CardIdentifier($0)).reviewed?.dueDay
        }
        #expect(statistics.forecast.count == 30)
        for (daysAhead, count) in statistics.forecast.enumerated() {
            let day = 20_580 + daysAhead
            #expect(count == due.count { $0 == day || (daysAhead == 0 && $0 < day) })
        }
        #expect(statistics.forecast[0] == statistics.cards.due)
    }

    @Test func `a learner without answers has no means`() {
        let empty = LearnerStatistics(
            LearnerHistory(events: []), decks: ExampleLearner.decks, now: ExampleLearner.now)
        #expect(empty.meanRecall == nil)
        #expect(empty.recall.share == nil)
        #expect(empty.cards.new == 6)
        #expect(empty.forecast == Array(repeating: 0, count: 30))
        #expect(empty.sittings == [])
    }

    @Test func `answers to cards that are in no deck keep their deck's name`() {
        let gone = LearnerStatistics(ExampleLearner.history, decks: [], now: ExampleLearner.now)
        #expect(gone.decks.map(\.name) == ["Peace", "War"])
        #expect(gone.decks.map(\.recall.total) == [1, 4])
        #expect(gone.cards.total == 0)
    }
}
