internal import ReviewHistory

extension ScoreReport {
    /// The names of all tables, in the order of `tables`.
    package static let tableNames = [
        "sittings", "days", "weeks", "decks", "kinds", "forms", "tags", "forecast", "retention", "months",
        "calibration",
        "known",
        "hardest", "confusions",
    ]

    /// The table called `name`, one of `tableNames`.
    package func table(_ name: String) -> ScoreTable? {
        switch name {
        case "sittings": sittingTable
        case "days": dayTable
        case "weeks": weekTable
        case "decks": Self.standingTable("decks", "Recall by deck", "Deck", standing.decks)
        case "kinds": Self.standingTable("kinds", "Recall by kind of card", "Kind", standing.kinds)
        case "forms": formTable
        case "tags": Self.standingTable("tags", "Recall by tag", "Tag", tags)
        case "forecast": forecastTable
        case "retention": retentionTable("retention", "What was recalled after a day or more", retention)
        case "months": retentionTable("months", "Retention by month", retentionByMonth)
        case "calibration": calibrationTable
        case "known": knownTable
        case "hardest": hardestTable
        case "confusions": confusionTable
        default: nil
        }
    }

    private var sittingTable: ScoreTable {
        ScoreTable(
            "sittings", "Sittings",
            columns: [
                ("Begun", "start"), ("Mode", "mode"), ("Cards", "asked"), ("Right", "right"), ("Score", "score"),
                ("Time", "seconds"), ("Decks", "decks"),
            ],
            rows: standing.sittings.map { sitting in
                [
                    .text(sitting.start), .init(sitting.mode), .count(sitting.asked), .count(sitting.right),
                    .init(share: sitting.share), .time(sitting.seconds), .text(sitting.decks.joined(separator: "; ")),
                ]
            })
    }

    private var dayTable: ScoreTable {
        ScoreTable(
            "days", "Days of study",
            columns: [
                ("Day", "day"), ("Answers", "answers"), ("Right", "right"), ("New cards", "new"), ("Time", "seconds"),
            ],
            rows: days.map { day in
                [.text(day.day), .count(day.answers), .count(day.right), .count(day.new), .time(day.seconds)]
            })
    }

    private var weekTable: ScoreTable {
        ScoreTable(
            "weeks", "Time by week",
            columns: [("Monday", "monday"), ("Days", "days"), ("Answers", "answers"), ("Time", "seconds")],
            rows: weeks.map { [.text($0.monday), .count($0.days), .count($0.answers), .time($0.seconds)] })
    }

    private static func standingTable(
        _ name: String, _ title: String, _ heading: String, _ groups: [GroupStanding]
    ) -> ScoreTable {
        ScoreTable(
            name, title,
            columns: [
                (heading, "name"), ("Cards", "cards"), ("Due", "due"), ("New", "new"),
                ("First answers", "firstAnswers"),
                ("Right", "right"), ("Score", "score"), ("In mind now", "meanRecall"), ("Answers", "answers"),
                ("Time", "seconds"),
            ],
            rows: groups.filter(\.isInUse).map { group in
                [
                    .text(group.name), .count(group.cards.total), .count(group.cards.due), .count(group.cards.new),
                    .count(group.recall.total), .count(group.recall.right), .init(share: group.recall.share),
                    .init(share: group.meanRecall), .count(group.answers), .time(group.seconds),
                ]
            })
    }

    private var formTable: ScoreTable {
        ScoreTable(
            "forms", "Recall by form",
            columns: [
                ("Form", "name"), ("First answers", "firstAnswers"), ("Right", "right"), ("Score", "score"),
                ("Answers", "answers"), ("Time", "seconds"),
            ],
            rows: forms.map { form in
                [
                    .text(form.name), .count(form.recall.total), .count(form.recall.right),
                    .init(share: form.recall.share), .count(form.answers), .time(form.seconds),
                ]
            })
    }

    private var forecastTable: ScoreTable {
        ScoreTable(
            "forecast", "Cards that come due", columns: [("Days from today", "daysAhead"), ("Cards", "due")],
            rows: standing.forecast.enumerated().map { [.count($0), .count($1)] })
    }

    private func retentionTable(_ name: String, _ title: String, _ scores: [RetentionScore]) -> ScoreTable {
        ScoreTable(
            name, title,
            columns: [
                ("Period", "period"), ("Young cards", "youngAnswers"), ("Recalled", "young"),
                ("Mature cards", "matureAnswers"), ("Recalled", "mature"), ("All", "answers"), ("Recalled", "recalled"),
                ("Aim", "desired"),
            ],
            rows: scores.map { score in
                [
                    .text(score.period), .count(score.young.total), .init(share: score.young.share),
                    .count(score.mature.total), .init(share: score.mature.share), .count(score.all.total),
                    .init(share: score.all.share), .share(desiredRetention),
                ]
            })
    }

    private var calibrationTable: ScoreTable {
        ScoreTable(
            "calibration", "Foretold and recalled",
            columns: [
                ("From", "from"), ("Foretold", "predicted"), ("Recalled", "recalled"), ("Answers", "answers"),
            ],
            rows: (calibration?.bins ?? []).map { bin in
                [.share(bin.from), .share(bin.predicted), .share(bin.recalled), .count(bin.answers)]
            })
    }

    private var knownTable: ScoreTable {
        ScoreTable(
            "known", "How much is known",
            columns: [("Day", "day"), ("Known", "known"), ("Cards begun", "cards")],
            rows: known.map { [.text($0.day), .number($0.known, places: 1), .count($0.cards)] })
    }

    private var hardestTable: ScoreTable {
        ScoreTable(
            "hardest", "Hardest cards",
            columns: [
                ("Question", "prompt"), ("Answer", "answer"), ("Missed", "misses"), ("Asked", "asked"),
                ("Lapses", "lapses"), ("Difficulty", "difficulty"), ("Deck", "deck"), ("Card", "card"),
            ],
            rows: hardest.map { card in
                [
                    .init(card.prompt), .init(card.answer), .count(card.misses), .count(card.recall.total),
                    .count(card.lapses), .number(card.difficulty, places: 1), .text(card.deck), .text(card.card),
                ]
            })
    }

    private var confusionTable: ScoreTable {
        ScoreTable(
            "confusions", "Confusions",
            columns: [
                ("Question", "prompt"), ("Answer", "answer"), ("Given instead", "given"), ("Times", "count"),
                ("That answers", "rightFor"), ("Deck", "deck"), ("Card", "card"),
            ],
            rows: confusions.map { found in
                [
                    .init(found.prompt), .init(found.answer), .text(found.given), .count(found.count),
                    .init(found.rightFor), .text(found.deck), .text(found.card),
                ]
            })
    }
}
