internal import Cards
internal import Memory
internal import ReviewHistory

/// Everything that `muster stats` and `muster report` show; `docs/statistics.md` says what each number means.
package struct ScoreReport: Hashable, Sendable {
    /// Where the learner stands.
    package let standing: LearnerStatistics
    /// The day of study, as in "2026-05-04".
    package let today: String
    /// The probability of recall at which a card is due.
    package let desiredRetention: Double
    package let longestStreakDays: Int
    /// The days with an answer, ascending.
    package let days: [DayScore]
    /// How much was known, at days an equal distance apart.
    package let known: [KnownPoint]
    /// By how far back: today, a week, a month, a year, all.
    package let retention: [RetentionScore]
    /// Each month with such an answer, ascending.
    package let retentionByMonth: [RetentionScore]
    /// Nil where no answer can be counted.
    package let calibration: Calibration?
    /// Every tag that occurs, sorted.
    package let tags: [GroupStanding]
    package let forms: [FormScore]
    package let hardest: [HardCard]
    package let confusions: [Confusion]

    /// How an answer was asked for, and what came of it.
    package struct FormScore: Hashable, Codable, Sendable {
        /// `choices`, `typed` or `order`.
        package let name: String
        /// First answers of a day.
        package let recall: Tally
        package let answers: Int
        package let seconds: Double
    }

    /// The numbers that a fold counted.
    package init(_ fold: StatisticsFold) {
        standing = LearnerStatistics(fold)
        today = CalendarDay(number: fold.today).description
        desiredRetention = fold.table.desiredRetention
        longestStreakDays = fold.streaks.longest
        days = fold.countedDays.map { DayScore($0.day, $0.sum) }
        known = zip(fold.walk.sampleDays, fold.sums.known).map { day, sum in
            KnownPoint(
                day: CalendarDay(number: day).description, known: rounded(sum.recall, places: 2), cards: sum.cards)
        }
        retention = fold.retentionBackwards
        retentionByMonth = fold.retentionByMonth
        calibration = Calibration(fold.sums)
        tags = Standings(fold).tags
        forms = zip(AnswerWalk.forms, fold.sums.forms).filter { $1.answers > 0 }.map { form, sum in
            FormScore(
                name: form.rawValue, recall: sum.first, answers: sum.answers, seconds: rounded(sum.seconds, places: 1))
        }
        hardest = fold.hardestCards
        confusions = fold.confusions
    }
}

extension StatisticsFold {
    /// Retention over the last days, weeks and so on up to today.
    var retentionBackwards: [RetentionScore] {
        let counted = countedDays
        return [("today", 1), ("week", 7), ("month", 30), ("year", 365), ("all", Int.max)].map { period, length in
            let part = counted.filter { $0.day <= today && today - $0.day < length }
            return RetentionScore(
                period: period, young: part.reduce(Tally()) { $0 + $1.sum.young },
                mature: part.reduce(Tally()) { $0 + $1.sum.mature })
        }
    }

    /// Retention in each calendar month that has an answer of the kind.
    var retentionByMonth: [RetentionScore] {
        var months: [(name: String, young: Tally, mature: Tally)] = []
        for (day, sum) in countedDays where sum.young.total + sum.mature.total > 0 {
            let name = String(CalendarDay(number: day).description.dropLast(3))
            if months.last?.name != name { months.append((name, Tally(), Tally())) }
            months[months.count - 1].young += sum.young
            months[months.count - 1].mature += sum.mature
        }
        return months.map { RetentionScore(period: $0.name, young: $0.young, mature: $0.mature) }
    }
}
