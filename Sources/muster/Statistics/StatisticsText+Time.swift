import Statistics
import Terminal

/// The sections about days: what was done, what is known, what is to come.
extension StatisticsText {
    /// The heat map: a column a week, a row a day of the week.
    var calendar: [StyledText] {
        let weeks = min(53, max(4, (width - 5) / 2))
        let calendar = ActivityCalendar(report, weeks: weeks)
        var header = String(repeating: " ", count: 5 + 2 * weeks)
        for (place, week) in calendar.weeks.enumerated() where place + 1 < weeks {
            guard let month = week.month else { continue }
            let start = header.index(header.startIndex, offsetBy: 5 + 2 * place)
            header.replaceSubrange(start..<header.index(start, offsetBy: 3), with: ActivityCalendar.months[month - 1])
        }
        while header.last == " " { header.removeLast() }
        var lines = [Self.heading(header)]
        for day in 0..<7 {
            var line = Self.heading(day % 2 == 0 ? ActivityCalendar.weekdays[day] + "  " : "     ")
            for week in calendar.weeks where day < week.days.count {
                line += Self.cell(week.days[day].level) + " "
            }
            lines.append(line)
        }
        let answers = Amount.counted(calendar.answers, "answer")
        let days = Amount.counted(calendar.activeDays, "day")
        lines.append(
            Self.heading("\(answers) on \(days) in \(weeks) weeks; few ") + Self.cell(1) + Self.cell(2) + Self.cell(3)
                + Self.cell(4) + Self.heading(" many"))
        return lines
    }

    private static func cell(_ level: Int) -> StyledText {
        let levels: [StyledText] = [
            StyledText("·", .dim), StyledText("░", .green), StyledText("▒", .green), StyledText("▓", .green),
            StyledText("█", .green),
        ]
        return levels[level]
    }

    /// The sum of the probabilities of recall over time.
    var known: [StyledText] {
        guard let first = report.known.first, let last = report.known.last, last.cards > 0 else { return [] }
        let most = report.known.map(\.known).max() ?? 1
        let line = Sparkline.text(
            Sparkline.means(report.known.map(\.known), atMost: width - 2), from: 0, to: max(1, most))
        return [
            StyledText("You know about \(Int(last.known.rounded())) of \(last.cards) cards that you have begun.")
        ] + (hasCharts ? [StyledText(line, .green)] : [])
            + [Self.heading("\(first.day) to \(last.day), at most \(Int(most.rounded()))")]
    }

    /// True retention against the desired one.
    var retention: [StyledText] {
        let periods = report.retention.filter { $0.all.total > 0 }
        guard !periods.isEmpty else { return [] }
        var table = TextTable(.left, .right, .right, .right, .right)
        table.add(
            Self.heading("Recalled after a day or more"), Self.heading("All"), Self.heading("Likely"),
            Self.heading("Young"), Self.heading("Mature"))
        let names = [
            "today": "today", "week": "last 7 days", "month": "last 30 days", "year": "last 365 days", "all": "ever",
        ]
        for period in periods {
            let range = period.all.interval.map {
                "\(Amount.percent($0.lowerBound))–\(Amount.percent($0.upperBound))"
            }
            table.add(
                StyledText(names[period.period] ?? period.period), Self.share(period.all),
                StyledText(range ?? "", .dim), Self.share(period.young), Self.share(period.mature))
        }
        let aim =
            "The aim is \(Amount.percent(report.desiredRetention)); mature cards have a stability of 21 days or more."
        return table.lines(columns: columns) + [Self.heading(aim)]
    }

    private static func share(_ tally: Tally) -> StyledText {
        StyledText(tally.share.map { "\(Amount.percent($0)) of \(tally.total)" } ?? "–")
    }

    /// What the memory model foretold against what happened.
    var calibration: [StyledText] {
        guard let calibration = report.calibration else { return [] }
        var lines = [
            StyledText(
                "The memory model foretold \(Amount.percent(calibration.predicted)), and "
                    + "\(Amount.percent(calibration.recalled)) was recalled (\(Amount.counted(calibration.answers, "answer")), "
                    + "log loss \(calibration.logLoss), RMSE \(calibration.rmse)).")
        ]
        guard calibration.answers >= 20 else { return lines }
        var table = TextTable(.left, .right, .left, .right)
        table.add(Self.heading("Foretold"), Self.heading("Recalled"), "", Self.heading("Answers"))
        for bin in calibration.bins {
            let from = Amount.percent(bin.from)
            table.add(
                StyledText("\(from)–\(Amount.percent(bin.from + 0.05))"), StyledText(Amount.percent(bin.recalled)),
                bar(bin.recalled), StyledText("\(bin.answers)"))
        }
        lines += table.lines(columns: columns)
        return lines
    }

    /// How many cards come due, day by day.
    var forecast: [StyledText] {
        let days = Array(standing.forecast.prefix(14))
        guard let most = days.max(), most > 0 else { return [StyledText("Nothing is due within two weeks.")] }
        let week = standing.forecast.prefix(7).reduce(0, +)
        let month = standing.forecast.reduce(0, +)
        let names = ["today", "tomorrow"]
        let parts = days.enumerated().filter { $0.element > 0 }.prefix(4).map { place, count in
            "\(count) \(place < 2 ? names[place] : "in \(place) days")"
        }
        return [
            StyledText("Due: " + parts.joined(separator: ", ") + (days.filter { $0 > 0 }.count > 4 ? ", …" : ".")),
            (hasCharts
                ? Self.heading("Two weeks  ")
                    + StyledText(
                        Sparkline.text(standing.forecast.prefix(14).map(Double.init), from: 0, to: Double(most)),
                        .yellow) + Self.heading("  ")
                : StyledText()) + Self.heading("\(week) within a week, \(month) within 30 days"),
        ]
    }

    /// Time spent.
    var time: [StyledText] {
        guard let mean = report.meanSeconds else { return [] }
        let week = report.activity(ofLast: 7)
        let month = report.activity(ofLast: 30)
        return [
            StyledText(
                "Time: \(Amount.duration(seconds: week.seconds)) in the last 7 days, "
                    + "\(Amount.duration(seconds: month.seconds)) in 30; \(Amount.duration(seconds: mean.perDay)) on a day of "
                    + "study, \(Self.tenths(mean.perAnswer)) s for an answer.")
        ]
    }

    private static func tenths(_ number: Double) -> String { "\((number * 10).rounded() / 10)" }
}
