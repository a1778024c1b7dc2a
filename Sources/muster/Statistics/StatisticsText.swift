import Statistics
import Terminal

/// The numbers of `muster stats` as a person reads them.
struct StatisticsText {
    let statistics: LearnerStatistics
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
            Self.counted(cards.total, "card"), "\(cards.learned) known", "\(cards.missed) missed", "\(cards.new) new",
        ]
        if cards.suspended > 0 { parts.append("\(cards.suspended) suspended") }
        var lines = [StyledText(parts.joined(separator: " · "), .bold)]
        guard statistics.answers > 0 else { return lines + ["No answer yet. To begin: quiz"] }
        var sentence = "\(Self.counted(statistics.answers, "answer")) in \(Self.duration(statistics.seconds))"
        if let share = statistics.recall.share { sentence += ", \(Self.percent(share)) right at the first try" }
        if let mean = statistics.meanRecall {
            sentence += "; \(Self.percent(mean)) of what you have learned is in mind now"
        }
        lines.append(StyledText(sentence + "."))
        if let share = statistics.retention.share {
            lines.append(StyledText("Recalled after a day or more: \(Self.percent(share)) (the aim is 90%)."))
        }
        let today = statistics.today
        lines.append(
            StyledText(
                "Today \(today.right) of \(today.total) right; \(Self.counted(statistics.streakDays, "day")) in a row.")
        )
        return lines
    }

    private var sittings: [StyledText] {
        let shown = statistics.sittings.suffix(Self.sittingsShown)
        guard !shown.isEmpty else { return [] }
        var table = TextTable(.left, .left, .right, .right, .left, .left)
        table.add(
            Self.heading("Sitting"), Self.heading(""), Self.heading("Right"), Self.heading("Score"), "",
            Self.heading("Decks"))
        for sitting in shown {
            table.add(
                StyledText(sitting.start), StyledText(sitting.mode ?? ""),
                StyledText("\(sitting.right)/\(sitting.asked)"),
                StyledText(sitting.share.map(Self.percent) ?? ""), Self.bar(sitting.share ?? 0),
                StyledText(sitting.decks.joined(separator: ", ")))
        }
        let left = statistics.sittings.count - shown.count
        return table.lines + (left > 0 ? [StyledText("and \(Self.counted(left, "sitting")) before", .dim)] : [])
    }

    private func standings(_ title: String, _ groups: [GroupStanding]) -> [StyledText] {
        let groups = groups.filter { $0.cards.total > 0 || $0.recall.total > 0 }
        guard !groups.isEmpty else { return [] }
        var table = TextTable(.left, .right, .right, .right, .right, .right, .left)
        table.add(
            Self.heading(title), Self.heading("Cards"), Self.heading("Due"), Self.heading("New"),
            Self.heading("Right"), Self.heading("Score"))
        for group in groups {
            table.add(
                StyledText(group.name), StyledText("\(group.cards.total)"), StyledText("\(group.cards.due)"),
                StyledText("\(group.cards.new)"), StyledText("\(group.recall.right)/\(group.recall.total)"),
                StyledText(group.recall.share.map(Self.percent) ?? "–"), Self.bar(group.recall.share ?? 0))
        }
        return table.lines
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

    /// As in "1 card", "3 cards".
    static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    /// As in "83%".
    static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

    /// As in "40 s", "12 min", "3 h 5 min".
    private static func duration(_ seconds: Double) -> String {
        let minutes = Int(seconds / 60)
        return switch minutes {
        case 0: "\(Int(seconds)) s"
        case ..<60: "\(minutes) min"
        default: "\(minutes / 60) h \(minutes % 60) min"
        }
    }
}
