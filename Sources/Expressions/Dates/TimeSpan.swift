/// A length of time as it was said, in its own units: "two years and nine months" is not 33 months.
package struct TimeSpan: Hashable, Sendable {
    /// From the longest unit to the shortest, each unit once.
    package let parts: [Part]

    package struct Part: Hashable, Sendable {
        package let amount: Double
        package let unit: TimeUnit

        package init(_ amount: Double, _ unit: TimeUnit) {
            self.amount = amount
            self.unit = unit
        }
    }

    package init(_ parts: [Part]) { self.parts = parts }

    package init(_ amount: Double, _ unit: TimeUnit) { parts = [Part(amount, unit)] }

    /// Its length in seconds; a month counts as 30.4375 days, a year as 365.25.
    package var seconds: Double { parts.reduce(0) { $0 + $1.amount * $1.unit.seconds } }
}

/// A unit of time, the shortest first.
package enum TimeUnit: UInt8, CaseIterable, Hashable, Sendable {
    case second, minute, hour, day, night, week, fortnight, month, quarter, year, decade, century, millennium

    /// Its length; a month counts as a twelfth of a year, a year as 365.25 days.
    package var seconds: Double {
        switch self {
        case .second: 1
        case .minute: 60
        case .hour: 3600
        case .day, .night: 86_400
        case .week: 604_800
        case .fortnight: 1_209_600
        case .month: 2_629_800
        case .quarter: 7_889_400
        case .year: 31_557_600
        case .decade: 315_576_000
        case .century: 3_155_760_000
        case .millennium: 31_557_600_000
        }
    }

    /// The unit as one says it of one.
    package var name: String {
        switch self {
        case .second: "second"
        case .minute: "minute"
        case .hour: "hour"
        case .day: "day"
        case .night: "night"
        case .week: "week"
        case .fortnight: "fortnight"
        case .month: "month"
        case .quarter: "quarter"
        case .year: "year"
        case .decade: "decade"
        case .century: "century"
        case .millennium: "millennium"
        }
    }

    /// The unit as one says it of several.
    package var plural: String {
        switch self {
        case .century: "centuries"
        case .millennium: "millennia"
        default: name + "s"
        }
    }
}
