internal import Statistics

extension OverviewSection {
    /// How many of the latest sittings are drawn.
    private static let sittingsShown = 60
    /// How many weeks the time spent is drawn for.
    private static let weeksShown = 26

    var calendar: ChartFigure? {
        let calendar = ActivityCalendar(report, weeks: 54)
        guard let table = report.table("days") else { return nil }
        return ChartFigure(
            identifier: "calendar", title: "Days of study",
            summary:
                "\(Wording.counted(calendar.answers, "answer")) on \(Wording.counted(calendar.activeDays, "day")) of "
                + "the last 54 weeks. The darker a day, the more was answered.",
            chart: CalendarChart(calendar: calendar), table: table)
    }

    var sittings: ChartFigure? {
        let shown = report.standing.sittings.suffix(Self.sittingsShown)
        guard let table = report.table("sittings"), let last = shown.last, let share = last.share else { return nil }
        let mean = shown.compactMap(\.share).reduce(0, +) / Double(shown.count)
        return ChartFigure(
            identifier: "sittings", title: "Scores of sittings",
            summary: "The last \(Wording.counted(shown.count, "sitting")), of \(report.standing.sittings.count): "
                + "\(Plot.percent(mean)) of the cards right at the first try on the mean, \(Plot.percent(share)) in the "
                + "latest.",
            chart: LineChart(
                points: shown.map { sitting in
                    LineChart.Point(
                        name: String(sitting.start.prefix(10)), value: sitting.share ?? 0,
                        text: "\(sitting.right) of \(sitting.asked)")
                }, isShare: true),
            table: table)
    }

    var known: ChartFigure? {
        guard let first = report.known.first, let last = report.known.last, last.cards > 0,
            let table = report.table("known")
        else { return nil }
        return ChartFigure(
            identifier: "known", title: "How much you know",
            summary:
                "The sum of the probabilities of recall: from \(Plot.number(first.known)) cards on \(first.day) to "
                + "\(Plot.number(last.known)) on \(last.day), of \(last.cards) begun.",
            chart: LineChart(
                points: report.known.map {
                    LineChart.Point(name: $0.day, value: $0.known, text: "\(Plot.number($0.known)) of \($0.cards)")
                }, isShare: false, isFilled: true),
            table: table)
    }

    var retention: ChartFigure? {
        let months = report.retentionByMonth.suffix(36)
        guard let all = report.retention.last?.all, let share = all.share, let range = all.interval,
            let table = report.table("retention")
        else { return nil }
        return ChartFigure(
            identifier: "retention", title: "Recalled after a day or more",
            summary: "\(Plot.percent(share)) of \(Wording.counted(all.total, "answer")), likely between "
                + "\(Plot.percent(range.lowerBound)) and \(Plot.percent(range.upperBound)); the aim is "
                + "\(Plot.percent(report.desiredRetention)) (dashed). By month.",
            chart: LineChart(
                points: months.map {
                    LineChart.Point(
                        name: $0.period, value: $0.all.share ?? 0, text: "\($0.all.right) of \($0.all.total)")
                }, isShare: true, aim: report.desiredRetention),
            table: table)
    }

    /// Recall by deck, kind or tag; `name` is that of the table.
    func shares(_ name: String, _ groups: [GroupStanding]) -> ChartFigure? {
        let answered = groups.filter { $0.recall.total > 0 }
        guard let table = report.table(name), !answered.isEmpty else { return nil }
        let ranked = answered.sorted { ($0.recall.share ?? 0) > ($1.recall.share ?? 0) }
        var summary = "First answers of a day that were right."
        if ranked.count > 1, let best = ranked.first, let worst = ranked.last {
            summary +=
                " Best: \(best.name), \(Plot.percent(best.recall.share ?? 0)). Worst: \(worst.name), "
                + "\(Plot.percent(worst.recall.share ?? 0))."
        }
        return ChartFigure(
            identifier: name, title: table.title, summary: summary,
            chart: ShareChart(
                bars: answered.prefix(30).map {
                    ShareChart.Bar(name: $0.name, share: $0.recall.share, count: $0.recall.total)
                }),
            table: table)
    }

    var forms: ChartFigure? {
        guard let table = report.table("forms"), !report.forms.isEmpty else { return nil }
        let parts = report.forms.map { "\($0.name) \($0.recall.share.map(Plot.percent) ?? "–")" }
        return ChartFigure(
            identifier: "forms", title: table.title,
            summary: "First answers of a day that were right, by how they were asked for: "
                + parts.joined(separator: ", ") + ".",
            chart: ShareChart(
                bars: report.forms.map {
                    ShareChart.Bar(name: $0.name, share: $0.recall.share, count: $0.recall.total)
                }),
            table: table)
    }

    var calibration: ChartFigure? {
        guard let calibration = report.calibration, let table = report.table("calibration") else { return nil }
        return ChartFigure(
            identifier: "calibration", title: "Foretold and recalled",
            summary: "The memory model foretold \(Plot.percent(calibration.predicted)) on the mean, and "
                + "\(Plot.percent(calibration.recalled)) of \(Wording.counted(calibration.answers, "answer")) was recalled "
                + "(log loss \(calibration.logLoss), RMSE \(calibration.rmse)). On the dashed line the model is right.",
            chart: CalibrationChart(bins: calibration.bins), table: table)
    }

    var forecast: ChartFigure? {
        guard let table = report.table("forecast") else { return nil }
        let forecast = report.standing.forecast
        return ChartFigure(
            identifier: "forecast", title: "Cards that come due",
            summary:
                "\(Wording.counted(forecast.first ?? 0, "card")) today, \(forecast.prefix(7).reduce(0, +)) within a "
                + "week, \(forecast.reduce(0, +)) within 30 days, as things stand.",
            chart: ColumnChart(
                columns: forecast.enumerated().map {
                    ColumnChart.Column(name: Wording.daysAhead($0), value: Double($1), text: "\($1)")
                }),
            table: table)
    }

    var time: ChartFigure? {
        guard let mean = report.meanSeconds, let table = report.table("weeks") else { return nil }
        let weeks = report.weeks.suffix(Self.weeksShown)
        return ChartFigure(
            identifier: "time", title: "Minutes a week",
            summary:
                "\(Wording.duration(report.standing.seconds)) in all; \(Wording.duration(mean.perDay)) on a day of study "
                + "and \(Plot.number(mean.perAnswer)) s for an answer on the mean.",
            chart: ColumnChart(
                columns: weeks.map {
                    ColumnChart.Column(name: $0.monday, value: $0.seconds / 60, text: Wording.duration($0.seconds))
                }),
            table: table)
    }
}
