package import Cards
internal import Memory
package import ReviewHistory

/// A learner's answers and decks, counted once: all numbers that are shown anywhere are read off it.
package struct StatisticsFold {
    let table: ReviewTable
    let catalogue: Catalogue
    package let filter: StatisticsFilter
    let walk: AnswerWalk
    let sums: Sums
    /// The day of study now.
    let today: Int

    /// At most so many points are shown over time, however long that is.
    static let mostSamples = 53

    /// Counts the answers of `table`; `decks` are all decks that there are.
    package init(_ table: ReviewTable, decks: [Deck], filter: StatisticsFilter = StatisticsFilter(), now: Moment) {
        self.table = table
        self.filter = filter
        today = now.studyDay
        catalogue = Catalogue(decks, table, filter)
        let days = DayIndex(table.rows)
        walk = AnswerWalk(
            table, catalogue, filter, days: days,
            sampleDays: Self.sampleDays(days.days.first, to: today, filter))
        sums = walk.sums()
    }

    /// Counts the answers of a history.
    package init(
        _ history: LearnerHistory, decks: [Deck], filter: StatisticsFilter = StatisticsFilter(), now: Moment
    ) {
        self.init(ReviewTable(history), decks: decks, filter: filter, now: now)
    }

    /// Days an equal distance apart, the last one today or the last of the period.
    private static func sampleDays(_ first: Int?, to today: Int, _ filter: StatisticsFilter) -> [Int] {
        guard let first else { return [] }
        let start = max(first, filter.since ?? first)
        let end = min(today, filter.until ?? today)
        guard start <= end else { return [] }
        let distance = (end - start) / mostSamples + 1
        return stride(from: end, through: start, by: -distance).reversed()
    }

    /// What is known of a card of the decks; nil while it has no answer.
    func progress(of entry: Catalogue.Entry) -> ReviewedCard? { entry.place.flatMap { sums.cards[$0].progress } }

    /// The days that were counted: those of the period with an answer that was.
    var countedDays: [(day: Int, sum: Sums.DaySum)] {
        zip(walk.days.days, sums.days).filter { $0.1.answers > 0 }.map { ($0.0, $0.1) }
    }
}
