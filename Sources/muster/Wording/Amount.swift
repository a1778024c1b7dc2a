import ReviewHistory

/// Numbers as a person reads them; one place, so that all screens say them alike.
enum Amount {
    /// As in "1 card", "3 cards".
    static func counted(_ count: Int, _ noun: String, plural: String? = nil) -> String {
        "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
    }

    /// A share in 0...1, as in "83%".
    static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

    /// A day of study, as in "9 December", with its year where that is not the one of `today`.
    static func day(_ number: Int, from today: Int) -> String {
        let (day, now) = (CalendarDay(number: number), CalendarDay(number: today))
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        return "\(day.day) \(months[day.month - 1])" + (day.year == now.year ? "" : " \(day.year)")
    }

    /// A span of time, as in "8 s", "2 min 5 s", "1 h 12 min".
    static func duration(seconds: Double) -> String {
        let whole = Int(seconds.rounded())
        switch whole {
        case ..<60: return "\(whole) s"
        case ..<3600: return whole % 60 == 0 ? "\(whole / 60) min" : "\(whole / 60) min \(whole % 60) s"
        default: return "\(whole / 3600) h \(whole % 3600 / 60) min"
        }
    }
}
