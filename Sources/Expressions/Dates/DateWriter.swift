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

    /// All the ways to write the value that are read back as the same value when they are an answer.
    package var surfaceForms: [String] {
        switch self {
        case .calendar(let date): date.surfaceForms
        case .decade(let first) where first > 0: ["the \(first)s", "\(first)s", "in the \(first)s", "the \(first)'s"]
        case .century(let number):
            [NumberSpeller.ordinal(abs(number)), NumberSpeller.ordinalWords(abs(number))].flatMap { ordinal in
                ["the \(ordinal) century", "\(ordinal) century", "in the \(ordinal) century"].map {
                    number < 0 ? $0 + " BC" : $0
                }
            }
        case .span(let span): span.surfaceForms
        default: [written()]
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

    private static func written(year: Int) -> String {
        year < 0 ? "\(-year) BC" : year < 1000 ? "AD \(year)" : String(year)
    }

    fileprivate var surfaceForms: [String] {
        guard time == nil, let year else { return [written(.dayFirst), written(.monthFirst)] }
        let years = Self.yearForms(year)
        let plain = Self.written(year: year)
        switch part {
        case .wholeYear: return years + ["in \(plain)", "the year \(plain)"]
        case .season(let season):
            return ["the \(season.name) of \(plain)", "\(season.name) \(plain)", "in the \(season.name) of \(plain)"]
        case .month(let month):
            let name = Self.monthName(month)
            let short = String(name.prefix(3))
            var forms = years.flatMap { ["\(name) \($0)", "in \(name), \($0)", "\(name) of \($0)"] }
            forms += [
                "\(short) \(plain)", "\(name.lowercased()) \(plain)",
                "\(name.uppercased()) \(plain)",
            ]
            if short != name { forms.append("\(short). \(plain)") }
            if year >= 1000 { forms += ["\(year)-\(twoDigits(month))", "\(twoDigits(month))/\(year)"] }
            return forms
        case .day(let month, let day): return dayForms(year, plain, years, Self.monthName(month), month, day)
        default: return [written(.dayFirst)]
        }
    }

    private func dayForms(
        _ year: Int, _ plain: String, _ years: [String], _ name: String, _ month: Int, _ day: Int
    ) -> [String] {
        let short = String(name.prefix(3))
        var forms: [String] = []
        for ordinal in [String(day), NumberSpeller.ordinal(day), NumberSpeller.ordinalWords(day)] {
            forms += years.flatMap {
                ["\(ordinal) \(name) \($0)", "\(name) \(ordinal), \($0)", "the \(ordinal) of \(name), \($0)"]
            }
        }
        forms += [
            "on \(day) \(name) \(plain)", "\(name) \(day) \(plain)",
            "\(short) \(day), \(plain)",
        ]
        forms += ["\(day) \(name.lowercased()) \(plain)", "\(name.uppercased()) \(day), \(plain)"]
        if short != name { forms.append("\(day) \(short). \(plain)") }
        if year >= 1000 {
            forms += ["\(year)-\(twoDigits(month))-\(twoDigits(day))", "\(year)/\(twoDigits(month))/\(twoDigits(day))"]
            forms += [
                "\(day).\(month).\(year)", "\(twoDigits(day)).\(twoDigits(month)).\(year)", "\(day)-\(short)-\(year)",
            ]
            forms += ["\(month)/\(day)/\(year)"]
        }
        return forms
    }

    private static func yearForms(_ year: Int) -> [String] {
        guard year > 0 else { return ["\(-year) BC", "\(-year) B.C.", "\(-year) BCE"] }
        guard year >= 1000 else { return ["AD \(year)", "\(year) AD", "\(year) CE"] }
        return [String(year), "AD \(year)", "\(year) AD", "\(year) CE"]
            + (year < 2100 ? [NumberSpeller.yearWords(year)] : [])
    }
}

extension TimeSpan {
    /// "six months", "two years and nine months", "2.5 years".
    package var written: String { joined { NumberSpeller.words($0) } }

    fileprivate var surfaceForms: [String] {
        let forms = [written, joined { String($0) }, "for " + written, written.uppercased()]
        guard parts.count == 1, let part = parts.first, part.amount == part.amount.rounded() else { return forms }
        return forms + ["\(Int(part.amount))-\(part.unit.name)"]
    }

    private func joined(_ number: (Int) -> String) -> String {
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
    /// "two days later", "the same year".
    fileprivate var written: String {
        guard amount != 0 else { return "the same \(unit.name)" }
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

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

private func clock(_ hour: Int, _ minute: Int) -> String { "\(twoDigits(hour)):\(twoDigits(minute))" }
