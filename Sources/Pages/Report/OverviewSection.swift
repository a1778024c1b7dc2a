internal import Statistics

/// The overview: the numbers that matter most, then the charts.
struct OverviewSection {
    let report: ScoreReport

    /// Writes what stands below the heading.
    func write(to page: inout Markup) {
        page.element("dl", ["class": "tiles"]) { page in
            for (name, value) in tiles {
                page.element("div") { page in
                    page.element("dt", name)
                    page.element("dd", value)
                }
            }
        }
        guard report.standing.answers > 0 else {
            page.element("p", "There is no answer yet to draw a chart of.")
            return
        }
        page.element("div", ["class": "charts"]) { page in
            for figure in figures { figure.write(to: &page) }
        }
        writeTables(to: &page)
    }

    private var tiles: [(String, String)] {
        let standing = report.standing
        var tiles = [("Cards", "\(standing.cards.total)"), ("Due today", "\(standing.cards.due)")]
        if let last = report.known.last { tiles.append(("Known now", "\(Int(last.known.rounded())) of \(last.cards)")) }
        if let share = standing.recall.share { tiles.append(("Right at the first try", Plot.percent(share))) }
        if let share = standing.retention.share { tiles.append(("Recalled after a day", Plot.percent(share))) }
        tiles.append(("Right today", "\(standing.today.right) of \(standing.today.total)"))
        tiles.append(("Days in a row", "\(standing.streakDays)"))
        tiles.append(("Longest row", "\(report.longestStreakDays)"))
        tiles.append(("Time", Wording.duration(standing.seconds)))
        return tiles
    }

    private var figures: [ChartFigure] {
        [
            calendar, sittings, known, retention, shares("kinds", report.standing.kinds),
            shares("decks", report.standing.decks), forms, shares("tags", report.tags), calibration, forecast, time,
        ].compactMap { $0 }
    }

    private func writeTables(to page: inout Markup) {
        if !report.hardest.isEmpty, let table = report.table("hardest") {
            page.element("h2", ["id": "hardest"], "Hardest cards")
            page.element(
                "p", ["class": "soft"], "Cards missed most surely: many misses count more than one in one answer.")
            table.write(to: &page)
        }
        if !report.confusions.isEmpty, let table = report.table("confusions") {
            page.element("h2", ["id": "confusions"], "Confusions")
            page.element("p", ["class": "soft"], "Wrong answers given at least twice to the same question.")
            table.write(to: &page)
        }
    }
}
