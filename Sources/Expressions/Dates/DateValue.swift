/// What an expression of time means.
package enum DateValue: Hashable, Sendable {
    case calendar(CalendarDate)
    /// By its first year: 1940 for the forties; −499 for the 490s BC, which run from 499 to 490.
    case decade(Int)
    /// 20 for the twentieth century, −4 for the fourth before Christ.
    case century(Int)
    /// A length of time.
    case span(TimeSpan)
    /// A time of day without a date.
    case time(DayTime)
    /// A distance from a date that the text tells elsewhere: "two days later", "the next year".
    case offset(DateOffset)
}

extension DateValue {
    /// The value in TIMEX3 form, as `docs` of the command `inspect` have it; what is unknown is written `X`.
    package var timex: String {
        switch self {
        case .calendar(let date): date.timex
        case .decade(let first):
            first < 0 ? "BC" + padded(-first / 10, to: 3) : padded(first / 10, to: 3)
        case .century(let number):
            // The fourth century BC is the years 400 to 301, the twentieth AD 1901 to 2000.
            number < 0 ? "BC" + padded(-number - 1, to: 2) : padded(number - 1, to: 2)
        case .span(let span): span.timex
        case .time(let time): time.timex
        case .offset(let offset): offset.timex
        }
    }
}

extension CalendarDate {
    /// `1941-06-22`, `1941-06`, `1941`, `1941-WI`, `1941-H2`, `BC0490-09`; `XXXX` for an unknown year.
    package var timex: String {
        let years = year.map { $0 < 0 ? "BC" + padded(-$0, to: 4) : padded($0, to: 4) } ?? unknown(4)
        let rest =
            switch part {
            case .wholeYear: ""
            case .half(let half): "-H\(half)"
            case .quarter(let quarter): "-Q\(quarter)"
            case .season(let season): "-\(season.rawValue)"
            case .month(let month): "-\(padded(month, to: 2))"
            case .day(let month, let day): "-\(padded(month, to: 2))-\(padded(day, to: 2))"
            case .week(let week): "-W\(padded(week, to: 2))"
            case .dayOfMonth(let day): "-\(unknown(2))-\(padded(day, to: 2))"
            case .weekday(let day): "-W\(unknown(2))-\(day)"
            case .feast: "-\(unknown(2))-\(unknown(2))"
            }
        return years + rest + (time?.timex ?? "")
    }
}

extension DayTime {
    /// `TMO`, `T15:30`.
    package var timex: String {
        switch self {
        case .part(.noon): "T12:00"
        case .part(.midnight): "T24:00"
        case .part(let part): part.rawValue
        case .clock(let hour, let minute): "T\(padded(hour, to: 2)):\(padded(minute, to: 2))"
        }
    }
}

extension TimeSpan {
    /// `P6M`, `P2Y9M`, `PT1H`, `P2.5Y`; decades and centuries as `P1DE`, `P2CE`.
    package var timex: String {
        var text = "P"
        var hasTime = false
        for part in parts {
            if part.unit < .day, !hasTime {
                text += "T"
                hasTime = true
            }
            let (amount, code) = part.inUnitOfTimex
            text += shortest(amount) + code
        }
        return text
    }
}

extension TimeSpan.Part {
    /// TIMEX3 has no fortnight and no quarter of a year: they are told in weeks and months.
    fileprivate var inUnitOfTimex: (Double, String) {
        switch unit {
        case .second: (amount, "S")
        case .minute: (amount, "M")
        case .hour: (amount, "H")
        case .day: (amount, "D")
        case .night: (amount, "NI")
        case .week: (amount, "W")
        case .fortnight: (amount * 2, "W")
        case .month: (amount, "M")
        case .quarter: (amount * 3, "M")
        case .year: (amount, "Y")
        case .decade: (amount, "DE")
        case .century: (amount, "CE")
        case .millennium: (amount, "ML")
        }
    }
}

extension TimeUnit: Comparable {
    package static func < (left: TimeUnit, right: TimeUnit) -> Bool { left.rawValue < right.rawValue }
}

/// So many digits that nobody knows, as TIMEX3 writes them.
func unknown(_ digits: Int) -> String { String(repeating: "X", count: digits) }

/// A number with leading zeros.
private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// A number without a needless ".0".
func shortest(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
}
