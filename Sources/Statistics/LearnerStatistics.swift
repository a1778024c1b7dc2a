package import Cards
internal import Memory
package import ReviewHistory

/// How a learner stands: what the prompt shows first, and what `Progress/summary.json` holds.
///
/// `ScoreReport` has these numbers and those over time.
package struct LearnerStatistics: Hashable, Codable, Sendable {
    /// The sittings in which a card was asked, the oldest first.
    package let sittings: [SittingScore]
    /// The cards of all decks, each once.
    package private(set) var cards = CardCounts()
    /// Every deck as it is now, in the order given, then those known only from answers, by name.
    package let decks: [GroupStanding]
    /// Every kind that occurs, in the order of `CardKind`, then "other".
    package let kinds: [GroupStanding]
    /// By how the answer was asked for, `choices`, `typed` or `order`: first answers of a day.
    package let forms: [String: Tally]
    /// First answers of a day, and how many were right.
    package private(set) var recall = Tally()
    /// First answers of a day to cards known from an earlier one, and how many were rated better than "again".
    ///
    /// This is what the desired retention promises.
    package private(set) var retention = Tally()
    /// Today's answers, repeated ones too, and how many were right.
    package private(set) var today = Tally()
    /// Days of study in a row with an answer, up to today, or to yesterday while nothing was answered today.
    package let streakDays: Int
    /// The mean probability of recall now of the cards answered before, in 0...1; nil where there are none.
    package let meanRecall: Double?
    /// How many cards are due today and on each of the days after, as things stand.
    package private(set) var forecast = Array(repeating: 0, count: forecastDays)
    /// All answers, repeated ones too.
    package private(set) var answers = 0
    /// Seconds between questions and answers.
    package private(set) var seconds = 0.0

    /// How far the forecast goes.
    package static let forecastDays = 30

    /// The numbers at a moment; `decks` are all decks that there are.
    package init(_ history: LearnerHistory, decks: [Deck], now: Moment) {
        self.init(StatisticsFold(history, decks: decks, now: now))
    }

    /// The numbers that a fold counted.
    package init(_ fold: StatisticsFold) {
        sittings = fold.sittingScores
        let standings = Standings(fold)
        decks = standings.decks
        kinds = standings.kinds
        meanRecall = standings.meanRecall
        forms = Dictionary(
            uniqueKeysWithValues: zip(AnswerWalk.forms, fold.sums.forms)
                .filter { $1.first.total > 0 }.map { ($0.rawValue, $1.first) })
        streakDays = fold.streaks.current
        for entry in fold.catalogue.cards where entry.isWanted {
            let progress = fold.progress(of: entry)
            cards.count(progress, isSuspended: entry.isSuspended, today: fold.today)
            guard !entry.isSuspended, let progress else { continue }
            let daysAhead = max(0, progress.dueDay - fold.today)
            if forecast.indices.contains(daysAhead) { forecast[daysAhead] += 1 }
        }
        for (day, sum) in fold.countedDays {
            answers += sum.answers
            seconds += sum.seconds
            recall += sum.first
            retention += sum.young + sum.mature
            if day == fold.today { today = Tally(right: sum.right, total: sum.answers) }
        }
        seconds = rounded(seconds, places: 1)
    }
}

extension StatisticsFold {
    /// The sittings in which a card was asked that counts.
    var sittingScores: [SittingScore] {
        zip(table.sittings, sums.sittings).filter { $1.asked > 0 }.map { SittingScore($0, $1) }
    }

    /// The days in a row with an answer: up to today (or yesterday, while there is none today), and at most.
    var streaks: (current: Int, longest: Int) {
        var longest = 0
        var length = 0
        var last: Int?
        for (day, sum) in zip(walk.days.days, sums.days) where sum.isStudied && day <= today {
            length = last == day - 1 ? length + 1 : 1
            longest = max(longest, length)
            last = day
        }
        return (last.map { $0 >= today - 1 } ?? false ? length : 0, longest)
    }
}
