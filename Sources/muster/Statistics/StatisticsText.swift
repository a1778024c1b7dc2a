import Statistics
import Terminal

/// The numbers of `muster stats` as a person reads them.
struct StatisticsText {
    let report: ScoreReport
    private var statistics: LearnerStatistics { report.standing }
    /// How long a line of a table may be; nil for any length.
    let columns: Int?
    /// Whether only a part of all answers was counted.
    let isFiltered: Bool
    /// How many of the latest sittings are listed.
    static let sittingsShown = 12

    /// All sections, an empty line between them.
    var lines: [StyledText] {
        let sections = [
            overview, sittings, standings("Deck", statistics.decks), standings("Kind", statistics.kinds), forecast,
        ]
        return Array(sections.filter { !$0.isEmpty }.joined(separator: [StyledText()]))
    }

    private var overview: [StyledText] {
        let cards = statistics.cards
        var parts = [
            Amount.counted(cards.total, "card"), "\(cards.learned) known", "\(cards.missed) missed", "\(cards.new) new",
        ]
        if cards.suspended > 0 { parts.append("\(cards.suspended) suspended") }
        var lines = [StyledText(parts.joined(separator: " · "), .bold)]
        guard statistics.answers > 0 else { return lines + ["No answer yet. To begin: quiz"] }
        var sentence =
            "\(Amount.counted(statistics.answers, "answer")) in \(Amount.duration(seconds: statistics.seconds))"
        if let share = statistics.recall.share { sentence += ", \(Amount.percent(share)) right at the first try" }
        if let mean = statistics.meanRecall {
            sentence += "; \(Amount.percent(mean)) of what you have learned is in mind now"
        }
        lines.append(StyledText(sentence + "."))
        if let share = statistics.retention.share {
            lines.append(StyledText("Recalled after a day or more: \(Amount.percent(share)) (the aim is 90%)."))
        }
        let today = statistics.today
        lines.append(
            StyledText(
                "Today \(today.right) of \(today.total) right; \(Amount.counted(statistics.streakDays, "day")) in a row."
            )
        )
        return lines
    }

    private var sittings: [StyledText] {
        let shown = statistics.sittings.suffix(Self.sittingsShown)
        guard !shown.isEmpty else { return [] }
        var table = TextTable(.left, .left, .right, .right, .left, .yielding)
        table.add(
            Self.heading("Sitting"), Self.heading(""), Self.heading("Right"), Self.heading("Score"), "",
            Self.heading("Decks"))
        for sitting in shown {
            table.add(
                StyledText(sitting.start), StyledText(sitting.mode ?? ""),
                StyledText("\(sitting.right)/\(sitting.asked)"),
                StyledText(sitting.share.map(Amount.percent) ?? ""), Self.bar(sitting.share ?? 0),
                StyledText(sitting.decks.joined(separator: ", ")))
        }
        let left = statistics.sittings.count - shown.count
        return table.lines(columns: columns)
            + (left > 0 ? [StyledText("and \(Amount.counted(left, "sitting")) before", .dim)] : [])
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
                StyledText(group.recall.share.map(Amount.percent) ?? "–"), Self.bar(group.recall.share ?? 0))
        }
        return table.lines(columns: columns)
    }

    private var forecast: [StyledText] {
        guard statistics.answers > 0 else { return [] }
        let days = ["today", "tomorrow"] + (2..<7).map { "in \($0) days" }
        let parts = zip(days, statistics.forecast).filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }
        return [
            StyledText(parts.isEmpty ? "Nothing is due within a week." : "Due: " + parts.joined(separator: ", ") + ".")
        ]
    }

    private static func heading(_ text: String) -> StyledText { StyledText(text, .dim) }

    /// A share as ten blocks.
    private static func bar(_ share: Double) -> StyledText {
        let full = Int((share * 10).rounded())
        return StyledText(String(repeating: "█", count: full), .green)
            + StyledText(String(repeating: "░", count: 10 - full), .dim)
    }
}
