/// In which order a day is written.
package enum DateStyle: Sendable {
    /// "22 June 1941"
    case dayFirst
    /// "June 22, 1941"
    case monthFirst
}

extension DateValue {
    /// The value as a person would read it: "22 June 1941", "the 1940s", "two years and nine months".
    package func written(_ style: DateStyle = .dayFirst) -> String {
        switch self {
        case .calendar(let date): date.written(style)
        case .decade(let first): first < 0 ? "the \(-first - 9)s BC" : "the \(first)s"
        case .century(let number):
            number < 0
                ? "the \(NumberSpeller.ordinal(-number)) century BC" : "the \(NumberSpeller.ordinal(number)) century"
        case .span(let span): span.written
        case .time(.part(let part)): part.name
        case .time(.clock(let hour, let minute)): clock(hour, minute)
        case .offset(let offset): offset.written
        }
    }
}

extension CalendarDate {
    /// "22 June 1941", "June 1941", "the winter of 1941", "490 BC".
    package func written(_ style: DateStyle = .dayFirst) -> String {
        let year = year.map(Self.written)
        let dated =
            switch part {
            case .wholeYear: year ?? ""
            case .half(let half): "the \(half == 1 ? "first" : "second") half of \(year ?? "the year")"
            case .quarter(let quarter): "the \(NumberSpeller.ordinalWords(quarter)) quarter of \(year ?? "the year")"
            case .season(let season): "the \(season.name)" + (year.map { " of \($0)" } ?? "")
            case .month(let month): Self.monthName(month) + (year.map { " \($0)" } ?? "")
            case .day(let month, let day):
                style == .dayFirst
                    ? "\(day) \(Self.monthName(month))" + (year.map { " \($0)" } ?? "")
                    : "\(Self.monthName(month)) \(day)" + (year.map { ", \($0)" } ?? "")
            case .week(let week): "week \(week)" + (year.map { " of \($0)" } ?? "")
            case .dayOfMonth(let day): "the \(NumberSpeller.ordinal(day))"
            case .weekday(let day): Self.weekdayName(day)
            case .feast(let feast): feast.name + (year.map { " \($0)" } ?? "")
            }
        return switch time {
        case nil: dated
        case .part(let part): "the \(part.name) of \(dated)"
        case .clock(let hour, let minute): "\(clock(hour, minute)) on \(dated)"
        }
    }

    /// "January" for 1; empty for no month.
    package static func monthName(_ month: Int) -> String {
        guard CalendarWords.months.indices.contains(month - 1) else { return "" }
        let name = CalendarWords.months[month - 1].name
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// "Monday" for 1; empty for no day of the week.
    package static func weekdayName(_ day: Int) -> String {
        guard CalendarWords.weekdays.indices.contains(day - 1) else { return "" }
        let name = CalendarWords.weekdays[day - 1].name
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    static func written(year: Int) -> String {
        year < 0 ? "\(-year) BC" : year < 1000 ? "AD \(year)" : String(year)
    }
}

extension TimeSpan {
    /// "six months", "two years and nine months", "2.5 years".
    package var written: String { joined { NumberSpeller.words($0) } }

    func joined(_ number: (Int) -> String) -> String {
        let texts = parts.map { part in
            let isWhole = part.amount == part.amount.rounded() && part.amount < 1e9
            let amount = isWhole ? number(Int(part.amount)) : shortest(part.amount)
            return amount + " " + (part.amount == 1 ? part.unit.name : part.unit.plural)
        }
        guard texts.count > 1, let last = texts.last else { return texts.first ?? "" }
        return texts.dropLast().joined(separator: ", ") + " and " + last
    }
}

extension DateOffset {
    /// "two days later", "the same year", "the next morning".
    fileprivate var written: String {
        if isPeriod || amount == 0 {
            let name = dayPart?.name ?? unit.name
            guard reference == .narrative else { return (amount < 0 ? "last " : amount > 0 ? "next " : "this ") + name }
            return (amount < 0 ? "the previous " : amount > 0 ? "the next " : "the same ") + name
        }
        let length = TimeSpan(abs(amount), unit).written
        return length + (amount > 0 ? " later" : reference == .writing ? " ago" : " earlier")
    }
}

extension Season {
    /// "winter".
    package var name: String {
        switch self {
        case .spring: "spring"
        case .summer: "summer"
        case .autumn: "autumn"
        case .winter: "winter"
        }
    }
}

extension DayPart {
    /// "morning".
    package var name: String {
        switch self {
        case .dawn: "dawn"
        case .morning: "morning"
        case .noon: "noon"
        case .afternoon: "afternoon"
        case .evening: "evening"
        case .night: "night"
        case .midnight: "midnight"
        }
    }
}

/// A number below 100 in two digits.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

private func clock(_ hour: Int, _ minute: Int) -> String { "\(twoDigits(hour)):\(twoDigits(minute))" }
