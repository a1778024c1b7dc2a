import Cards
import Memory
import ReviewHistory
import Statistics
import Testing

/// The numbers over time of the learner in `ExampleLearner`, worked out by hand; those of the memory model with a few
/// lines of Python and the formulas of docs/memory-model.md.
struct ScoreReportTests {
    private let report = ScoreReport(
        StatisticsFold(ExampleLearner.history, decks: ExampleLearner.decks, now: ExampleLearner.now))

    @Test func `each day has its answers`() {
        #expect(report.days.map(\.day) == ["2026-05-04", "2026-05-05", "2026-05-06"])
        #expect(report.days.map(\.answers) == [4, 1, 1])
        #expect(report.days.map(\.right) == [2, 1, 1])
        #expect(report.days.map(\.seconds) == [25, 5, 2.5])
        #expect(report.days.map(\.new) == [3, 1, 0])
        #expect(
            report.days.map(\.recall) == [
                Tally(right: 1, total: 3), Tally(right: 1, total: 1), Tally(right: 1, total: 1),
            ])
        #expect(report.today == "2026-05-07")
        #expect(report.longestStreakDays == 3)
    }

    @Test func `weeks begin on Monday`() {
        #expect(report.weeks.map(\.monday) == ["2026-05-04"])
        #expect(report.weeks.map(\.answers) == [6])
        #expect(report.weeks.map(\.seconds) == [32.5])
        #expect(report.weeks.map(\.days) == [3])
        #expect(report.activity(ofLast: 2).answers == 1)
        #expect(report.activity(ofLast: 4).seconds == 32.5)
        #expect(
            report.meanSeconds.map { abs($0.perAnswer - 32.5 / 6) < 1e-9 && abs($0.perDay - 32.5 / 3) < 1e-9 } == true)
    }

    @Test func `what is known is the sum of the probabilities at the end of each day`() {
        // Monday: a, b and c just answered; Tuesday: they fade, d is new; Wednesday: a again; Thursday: all fade.
        #expect(report.known.map(\.day) == ["2026-05-04", "2026-05-05", "2026-05-06", "2026-05-07"])
        #expect(report.known.map(\.known) == [3, 3.64, 3.76, 3.63])
        #expect(report.known.map(\.cards) == [3, 4, 4, 4])
    }

    @Test func `retention counts the one card that was known from an earlier day`() {
        let one = Tally(right: 1, total: 1)
        #expect(report.retention.map(\.period) == ["today", "week", "month", "year", "all"])
        #expect(report.retention.map(\.young) == [Tally(), one, one, one, one])
        #expect(report.retention.map(\.mature) == Array(repeating: Tally(), count: 5))
        #expect(report.retentionByMonth.map(\.period) == ["2026-05"])
        #expect(report.retentionByMonth.map(\.all) == [one])
        #expect(report.desiredRetention == 0.9)
    }

    @Test func `calibration compares what was foretold of it`() throws {
        // R(2 days, 0.2467) = 0.71325; −ln of that is 0.33792, and 1 minus it 0.28675.
        let calibration = try #require(report.calibration)
        #expect(calibration.answers == 1)
        #expect(calibration.predicted == 0.7133)
        #expect(calibration.recalled == 1)
        #expect(calibration.logLoss == 0.3379)
        #expect(calibration.rmse == 0.2867)
        #expect(calibration.bins.map(\.from) == [0.7])
        #expect(calibration.bins.map(\.answers) == [1])
    }

    @Test func `the hardest card is the one most surely missed`() {
        // c was missed in its one first answer (at least 0.21 of the time), a in one of two (at least 0.09).
        #expect(report.hardest.map(\.card) == ["c", "a"])
        #expect(report.hardest.map(\.recall) == [Tally(right: 0, total: 1), Tally(right: 1, total: 2)])
        #expect(report.hardest.map(\.prompt) == ["c?", "a?"])
        #expect(report.hardest.map(\.answer) == ["C", "A"])
        #expect(report.hardest.map(\.deck) == ["War", "War"])
    }

    @Test func `forms have their answers and their time`() {
        #expect(report.forms.map(\.name) == ["choices", "typed"])
        #expect(report.forms.map(\.recall) == [Tally(right: 1, total: 2), Tally(right: 2, total: 3)])
        #expect(report.forms.map(\.answers) == [3, 3])
        #expect(report.forms.map(\.seconds) == [20, 12.5])
    }

    @Test func `decks and kinds have their answers and their time`() {
        #expect(report.standing.decks.map(\.answers) == [5, 1])
        #expect(report.standing.decks.map(\.seconds) == [27.5, 5])
        #expect(report.standing.kinds.map(\.answers) == [4, 1, 1])
    }

    @Test func `the calendar ends with today, and shows busy days darker`() {
        let calendar = ActivityCalendar(report, weeks: 2)
        #expect(calendar.weeks.map(\.days.count) == [7, 4])
        #expect(calendar.weeks[1].days.map(\.day) == ["2026-05-04", "2026-05-05", "2026-05-06", "2026-05-07"])
        #expect(calendar.weeks[1].days.map(\.answers) == [4, 1, 1, 0])
        #expect(calendar.weeks[1].days.map(\.level) == [4, 1, 1, 0])
        #expect(calendar.weeks.map(\.month) == [5, nil])
        #expect(calendar.answers == 6)
        #expect(calendar.activeDays == 3)
    }

    @Test func `clocks that were wrong by millennia are counted like others`() throws {
        let history = LearnerHistory(events: [
            ExampleLearner.review("a", .good, day: -700_000, hour: 9, session: "old"),
            ExampleLearner.review("a", .good, day: 0, hour: 9, session: "now"),
            ExampleLearner.review("a", .again, day: 900_000, hour: 9, session: "far"),
        ])
        let report = ScoreReport(StatisticsFold(history, decks: ExampleLearner.decks, now: ExampleLearner.now))
        #expect(report.days.map(\.answers) == [1, 1, 1])
        #expect(report.standing.answers == 3)
        #expect(report.known.count <= 53)
        #expect(report.known.last?.cards == 1)
        #expect(report.weeks.count == 520)
        #expect(report.retention.map(\.all.total) == [0, 1, 1, 1, 1])
    }

    @Test func `a learner without answers has nothing over time`() {
        let empty = ScoreReport(
            StatisticsFold(LearnerHistory(events: []), decks: ExampleLearner.decks, now: ExampleLearner.now))
        #expect(empty.days == [])
        #expect(empty.known == [])
        #expect(empty.calibration == nil)
        #expect(empty.weeks == [])
        #expect(empty.meanSeconds == nil)
        #expect(ActivityCalendar(empty, weeks: 3).weeks.map(\.days.count) == [7, 7, 4])
    }
}

struct TallyTests {
    /// Values of Wilson's interval, worked out in Python.
    @Test(arguments: [
        (Tally(right: 5, total: 10), 0.2365931, 0.7634069), (Tally(right: 0, total: 4), 0, 0.4898908),
        (Tally(right: 9, total: 10), 0.5958500, 0.9821237), (Tally(right: 1, total: 1), 0.2065493, 1),
    ])
    func `the likely range of a share is Wilson's`(tally: Tally, low: Double, high: Double) throws {
        let range = try #require(tally.interval)
        #expect(abs(range.lowerBound - low) < 1e-6)
        #expect(abs(range.upperBound - high) < 1e-6)
    }

    @Test func `nothing has no likely range`() {
        #expect(Tally().interval == nil)
    }
}
