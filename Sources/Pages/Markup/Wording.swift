/// Numbers in sentences.
enum Wording {
    /// As in "1 card", "3 cards".
    static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    /// A span of time, as in "8 s", "2 min", "1 h 12 min".
    static func duration(_ seconds: Double) -> String {
        let whole = Int(seconds.rounded())
        switch whole {
        case ..<60: return "\(whole) s"
        case ..<3600: return "\((whole + 30) / 60) min"
        default: return "\(whole / 3600) h \(whole % 3600 / 60) min"
        }
    }

    /// The day after a number of days, for the axis of a forecast.
    static func daysAhead(_ days: Int) -> String { days == 0 ? "today" : days == 1 ? "tomorrow" : "in \(days) days" }
}
