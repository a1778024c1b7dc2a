package import Cards
internal import Memory
package import ReviewHistory

/// The numbers that a history adds up to; the terminal and JSON show the same ones.
package struct LearnerStatistics: Hashable, Codable, Sendable {
    /// The sittings in which a card was asked, the oldest first.
    package let sittings: [SittingScore]
    /// The cards of all decks, each once.
    package private(set) var cards = CardCounts()
    /// Every deck as it is now, in the order given, then those known only from answers, by name.
    package private(set) var decks: [GroupStanding] = []
    /// Every kind that occurs, in the order of `CardKind`, then "other".
    package private(set) var kinds: [GroupStanding] = []
    /// By how the answer was asked for, `choices`, `typed` or `order`: first answers of a day.
    package private(set) var forms: [String: Tally] = [:]
    /// First answers of a day, and how many were right.
    package private(set) var recall = Tally()
    /// First answers of a day to cards known from an earlier one, and how many were rated better than "again".
    ///
    /// This is what the desired retention promises.
    package private(set) var retention = Tally()
    /// Today's answers, repeated ones too, and how many were right.
    package private(set) var today = Tally()
    /// Days of study in a row with an answer, up to today, or to yesterday while nothing was answered today.
    package private(set) var streakDays = 0
    /// The mean probability of recall now of the cards answered before, in 0...1; nil where there are none.
    package private(set) var meanRecall: Double?
    /// How many cards are due today and on each of the six days after, as things stand.
    package private(set) var forecast = Array(repeating: 0, count: 7)
    /// All answers, repeated ones too.
    package private(set) var answers = 0
    /// Seconds between questions and answers.
    package private(set) var seconds = 0.0

    /// The numbers at a moment; `decks` are all decks that there are.
    package init(_ history: LearnerHistory, decks: [Deck], now: Moment) {
        sittings = history.sittings.filter { $0.asked > 0 }.map(SittingScore.init)
        var groups = StatisticsGroups(decks)
        for card in groups.cards { count(card, history, now.studyDay, &groups) }
        fold(history, today: now.studyDay, &groups)
        self.decks = groups.decks
        kinds = groups.kinds
        meanRecall = groups.all.mean
        seconds = rounded(seconds, places: 1)
    }

    private mutating func count(
        _ card: Card, _ history: LearnerHistory, _ today: Int, _ groups: inout StatisticsGroups
    ) {
        let progress = history.progress(of: card.identifier)
        let isSuspended = history.isSuspended(card.identifier)
        cards.count(progress, isSuspended: isSuspended, today: today)
        groups.count(card, progress, isSuspended: isSuspended, today: today)
        guard !isSuspended, let reviewed = progress.reviewed else { return }
        // What was just missed is not in mind, however short ago that was.
        groups.addRecall(reviewed.isOpenLapse ? 0 : history.recall(of: reviewed, on: today), of: card)
        let daysAhead = max(0, reviewed.dueDay - today)
        if forecast.indices.contains(daysAhead) { forecast[daysAhead] += 1 }
    }

    private mutating func fold(_ history: LearnerHistory, today: Int, _ groups: inout StatisticsGroups) {
        var days: Set<Int> = []
        for card in history.cards {
            var lastDay: Int?
            for past in history.reviews(of: card) {
                let day = past.day
                let isRight = past.review.verdict == .right
                answers += 1
                if day == today { self.today.count(isRight) }
                // Only the first answer of a day tells what was still known.
                if let lastDay, lastDay >= day { continue }
                days.insert(day)
                recall.count(isRight)
                if lastDay != nil { retention.count(past.review.rating > .again) }
                lastDay = day
                forms[past.review.form.rawValue, default: Tally()].count(isRight)
                groups.count(past, isRight: isRight)
            }
        }
        seconds = history.sittings.reduce(0) { $0 + $1.seconds }
        var day = days.contains(today) ? today : today - 1
        while days.contains(day) {
            streakDays += 1
            day -= 1
        }
    }
}
