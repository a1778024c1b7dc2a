import Statistics
import Terminal

/// The numbers of `muster stats` as a person reads them.
struct StatisticsText {
    let report: ScoreReport
    /// How long a line may be; nil for any length.
    let columns: Int?
    /// Whether only a part of all answers was counted.
    let isFiltered: Bool
    /// Whether charts are drawn beside the numbers; not for whoever hears the screen.
    var hasCharts = true

    /// How many of the latest sittings are listed.
    static let sittingsShown = 8
    /// How many hard cards and confusions are listed; the report has more.
    static let cardsShown = 8

    var standing: LearnerStatistics { report.standing }
    /// The width of charts.
    var width: Int { min(columns ?? 80, 100) }

    /// All sections, an empty line between them.
    var lines: [StyledText] {
        guard standing.answers > 0 else { return overview }
        let sections = [
            overview, hasCharts ? calendar : [], sittings, standings("Deck", standing.decks),
            standings("Kind", standing.kinds), forms,
            standings("Tag", report.tags), known, retention, calibration, forecast, time, hardest, confusions,
        ]
        return Array(sections.filter { !$0.isEmpty }.joined(separator: [StyledText()]))
    }

    private var overview: [StyledText] {
        let cards = standing.cards
        var parts = [
            Amount.counted(cards.total, "card"), "\(cards.learned) known", "\(cards.missed) missed", "\(cards.new) new",
        ]
        if cards.suspended > 0 { parts.append("\(cards.suspended) suspended") }
        var lines = [StyledText(parts.joined(separator: " · "), .bold)]
        guard standing.answers > 0 else {
            return lines + [
                StyledText(isFiltered ? "No answer in what was asked for." : "No answer yet. To begin: quiz")
            ]
        }
        var sentence =
            "\(Amount.counted(standing.answers, "answer")) in \(Amount.duration(seconds: standing.seconds))"
        if let share = standing.recall.share { sentence += ", \(Amount.percent(share)) right at the first try" }
        if let mean = standing.meanRecall {
            sentence += "; \(Amount.percent(mean)) of what you have learned is in mind now"
        }
        lines.append(StyledText(sentence + "."))
        let today = standing.today
        let streak = Amount.counted(standing.streakDays, "day")
        lines.append(
            StyledText("Today \(today.right) of \(today.total) right; \(streak) in a row, ")
                + StyledText("at most \(report.longestStreakDays)."))
        return lines
    }

    private var sittings: [StyledText] {
        let shown = standing.sittings.suffix(Self.sittingsShown)
        guard !shown.isEmpty else { return [] }
        var table = TextTable(.left, .left, .right, .right, .left, .yielding)
        table.add(
            Self.heading("Sitting"), Self.heading(""), Self.heading("Right"), Self.heading("Score"), "",
            Self.heading("Decks"))
        for sitting in shown {
            table.add(
                StyledText(sitting.start), StyledText(sitting.mode ?? ""),
                StyledText("\(sitting.right)/\(sitting.asked)"),
                StyledText(sitting.share.map(Amount.percent) ?? ""), bar(sitting.share ?? 0),
                StyledText(sitting.decks.joined(separator: ", ")))
        }
        let left = standing.sittings.count - shown.count
        var lines = table.lines(columns: columns)
        if left > 0 { lines.append(StyledText("and \(Amount.counted(left, "sitting")) before", .dim)) }
        let shares = standing.sittings.compactMap(\.share)
        if hasCharts, shares.count > 2 {
            let means = Sparkline.means(shares, atMost: width - 20)
            lines.append(
                Self.heading("Score by sitting  ") + StyledText(Sparkline.text(means, from: 0, to: 1), .green))
        }
        return lines
    }

    private func standings(_ title: String, _ groups: [GroupStanding]) -> [StyledText] {
        let groups = groups.filter { $0.cards.total > 0 || $0.recall.total > 0 }
        guard !groups.isEmpty else { return [] }
        var table = TextTable(.yielding, .right, .right, .right, .right, .right, .left)
        table.add(
            Self.heading(title), Self.heading("Cards"), Self.heading("Due"), Self.heading("New"),
            Self.heading("Right"), Self.heading("Score"))
        for group in groups {
            table.add(
                StyledText(group.name), StyledText("\(group.cards.total)"), StyledText("\(group.cards.due)"),
                StyledText("\(group.cards.new)"), StyledText("\(group.recall.right)/\(group.recall.total)"),
                StyledText(group.recall.share.map(Amount.percent) ?? "–"), bar(group.recall.share ?? 0))
        }
        return table.lines(columns: columns)
    }

    private var forms: [StyledText] {
        guard !report.forms.isEmpty else { return [] }
        var table = TextTable(.yielding, .right, .right, .left, .right)
        table.add(
            Self.heading("Form"), Self.heading("Right"), Self.heading("Score"), "", Self.heading("An answer takes"))
        for form in report.forms {
            table.add(
                StyledText(form.name), StyledText("\(form.recall.right)/\(form.recall.total)"),
                StyledText(form.recall.share.map(Amount.percent) ?? "–"), bar(form.recall.share ?? 0),
                StyledText(Amount.duration(seconds: form.seconds / Double(max(1, form.answers)))))
        }
        return table.lines(columns: columns)
    }

    /// What stands above numbers, or beside them.
    static func heading(_ text: String) -> StyledText { StyledText(text, .dim) }

    /// A share as ten blocks; empty where no charts are wanted.
    func bar(_ share: Double) -> StyledText {
        guard hasCharts else { return StyledText() }
        let full = Int((share * 10).rounded())
        return StyledText(String(repeating: "█", count: full), .green)
            + StyledText(String(repeating: "░", count: 10 - full), .dim)
    }
}
