extension DateValue {
    /// All the ways to write the value that are read back as the same value when they are an answer.
    package var surfaceForms: [String] {
        switch self {
        case .calendar(let date): date.surfaceForms
        case .decade(let first): decadeForms(first)
        case .century(let number): centuryForms(number)
        case .span(let span): span.surfaceForms
        case .time(let time): time.surfaceForms
        case .offset(let offset): offset.surfaceForms
        }
    }

    private func decadeForms(_ first: Int) -> [String] {
        guard first > 0 else { return ["the \(-first - 9)s BC", "\(-first - 9)s BC", "the \(-first - 9)s BCE"] }
        return ["the \(first)s", "\(first)s", "in the \(first)s", "the \(first)'s"]
    }

    private func centuryForms(_ number: Int) -> [String] {
        let ordinals = [NumberSpeller.ordinal(abs(number)), NumberSpeller.ordinalWords(abs(number))]
        let forms = ordinals.flatMap { ["the \($0) century", "\($0) century", "in the \($0) century"] }
        return number < 0 ? forms.flatMap { [$0 + " BC", $0 + " BCE"] } : forms
    }
}

extension CalendarDate {
    fileprivate var surfaceForms: [String] {
        guard let year else { return yearlessForms }
        if let time { return timedForms(time) }
        let years = Self.yearForms(year)
        let plain = Self.written(year: year)
        switch part {
        case .wholeYear: return years + ["in \(plain)", "the year \(plain)"]
        case .half(let half):
            let ordinal = NumberSpeller.ordinalWords(half)
            return years.map { "the \(ordinal) half of \($0)" } + [
                "in the \(ordinal) half of \(plain)", "H\(half) \(plain)",
            ]
        case .quarter(let quarter):
            let ordinal = NumberSpeller.ordinalWords(quarter)
            return years.map { "the \(ordinal) quarter of \($0)" } + [
                "\(ordinal) quarter of \(plain)", "Q\(quarter) \(plain)",
            ]
        case .season(let season):
            return ["the \(season.name) of \(plain)", "\(season.name) \(plain)", "in the \(season.name) of \(plain)"]
        case .month(let month): return monthForms(month, year, plain, years)
        case .day(let month, let day): return dayForms(year, plain, years, Self.monthName(month), month, day)
        case .feast(let feast): return ["\(feast.name) \(plain)", "on \(feast.name), \(plain)"]
        default: return [written(.dayFirst)]
        }
    }

    /// Days, months and weekdays of a year that the question has said.
    private var yearlessForms: [String] {
        switch part {
        case .day(let month, let day):
            let name = Self.monthName(month)
            return [String(day), NumberSpeller.ordinal(day), NumberSpeller.ordinalWords(day)].flatMap {
                ["\($0) \(name)", "\(name) \($0)", "the \($0) of \(name)", "on \($0) \(name)"]
            }
        case .month(let month):
            let name = Self.monthName(month)
            return [name, "in \(name)", name.lowercased(), name.uppercased()]
        case .season(let season): return ["the \(season.name)", "in the \(season.name)"]
        case .weekday(let day):
            let name = Self.weekdayName(day)
            return [name, "on \(name)", name.lowercased(), name.uppercased()]
        default: return [written(.dayFirst), written(.monthFirst)]
        }
    }

    private func timedForms(_ time: DayTime) -> [String] {
        var date = self
        date.time = nil
        let days = [date.written(.dayFirst), date.written(.monthFirst)]
        switch time {
        case .part(let part): return days.map { "the \(part.name) of \($0)" }
        case .clock: return []
        }
    }

    private func monthForms(_ month: Int, _ year: Int, _ plain: String, _ years: [String]) -> [String] {
        let name = Self.monthName(month)
        let short = String(name.prefix(3))
        var forms = years.flatMap { ["\(name) \($0)", "in \(name), \($0)", "\(name) of \($0)"] }
        forms += ["\(short) \(plain)", "\(name.lowercased()) \(plain)", "\(name.uppercased()) \(plain)"]
        if short != name { forms.append("\(short). \(plain)") }
        if year >= 1000 { forms += ["\(year)-\(twoDigits(month))", "\(twoDigits(month))/\(year)"] }
        return forms
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
        forms += ["on \(day) \(name) \(plain)", "\(name) \(day) \(plain)", "\(short) \(day), \(plain)"]
        forms += ["\(day) \(name.lowercased()) \(plain)", "\(name.uppercased()) \(day), \(plain)"]
        if short != name { forms.append("\(day) \(short). \(plain)") }
        guard year >= 1000 else { return forms }
        forms += ["\(year)-\(twoDigits(month))-\(twoDigits(day))", "\(year)/\(twoDigits(month))/\(twoDigits(day))"]
        forms += ["\(day).\(month).\(year)", "\(twoDigits(day)).\(twoDigits(month)).\(year)"]
        return forms + ["\(day)-\(short)-\(year)", "\(month)/\(day)/\(year)"]
    }

    private static func yearForms(_ year: Int) -> [String] {
        guard year > 0 else { return ["\(-year) BC", "\(-year) B.C.", "\(-year) BCE", "BC \(-year)"] }
        guard year >= 1000 else { return ["AD \(year)", "\(year) AD", "\(year) CE"] }
        return [String(year), "AD \(year)", "\(year) AD", "\(year) CE"]
            + (year < 2100 ? [NumberSpeller.yearWords(year)] : [])
    }
}

extension TimeSpan {
    fileprivate var surfaceForms: [String] {
        let forms = [written, joined { String($0) }, "for " + written, written.uppercased()]
        guard parts.count == 1, let part = parts.first, part.amount == part.amount.rounded() else { return forms }
        return forms + ["\(Int(part.amount))-\(part.unit.name)"]
    }
}

extension DayTime {
    fileprivate var surfaceForms: [String] {
        guard case .clock(let hour, let minute) = self else { return [DateValue.time(self).written()] }
        let (half, twelve) = (hour < 12 ? "a.m." : "p.m.", (hour + 11) % 12 + 1)
        let minutes = ":" + twoDigits(minute)
        return [
            "\(twoDigits(hour))\(minutes)", "at \(hour)\(minutes)", "\(twelve)\(minutes) \(half)",
            "\(twelve)\(minutes)" + (hour < 12 ? "am" : "pm"), "\(twoDigits(hour))\(twoDigits(minute)) hours",
        ] + (minute == 0 ? ["\(twelve) \(half)"] : [])
    }
}

extension DateOffset {
    fileprivate var surfaceForms: [String] {
        guard amount != 0, !isPeriod else { return [DateValue.offset(self).written()] }
        let length = TimeSpan(abs(amount), unit)
        let ending = amount > 0 ? "later" : reference == .writing ? "ago" : "earlier"
        return [length.written, length.joined { String($0) }].map { "\($0) \(ending)" }
    }
}
