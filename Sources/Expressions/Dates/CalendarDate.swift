/// A day, month, season or year, as exact as it was said; the year is nil where it was left out.
package struct CalendarDate: Hashable, Sendable {
    /// What is meant of the year.
    package enum Part: Hashable, Sendable {
        case wholeYear
        /// 1 or 2.
        case half(Int)
        /// 1...4.
        case quarter(Int)
        case season(Season)
        /// 1...12.
        case month(Int)
        /// Month 1...12, day 1...31.
        case day(month: Int, day: Int)
        /// A week by its number in ISO 8601, 1...53: what "last week" comes to.
        case week(Int)
        /// A day 1...31 of a month that was left out, as in "on the 14th".
        case dayOfMonth(Int)
        /// A day of a week that was left out, as in "on Thursday": 1 for Monday ... 7 for Sunday.
        case weekday(Int)
        /// A feast whose day depends on the year, which was left out.
        case feast(MovableFeast)
    }

    /// Negative before Christ (−490 is 490 BC), never 0; nil where the text leaves the year to the narrative.
    package var year: Int?
    package var part: Part
    /// The time of the day, or its part.
    package var time: DayTime?

    package init(year: Int?, _ part: Part = .wholeYear, time: DayTime? = nil) {
        self.year = year
        self.part = part
        self.time = time
    }

    package init(year: Int?, month: Int, day: Int, time: DayTime? = nil) {
        self.init(year: year, .day(month: month, day: day), time: time)
    }

    /// The month, where one is said.
    package var month: Int? {
        switch part {
        case .month(let month), .day(let month, _): month
        default: nil
        }
    }

    /// The month in which it begins, where that is known; a winter counts from January.
    package var monthOfStart: Int? {
        switch part {
        case .month(let month), .day(let month, _): month
        case .half(let half): half * 6 - 5
        case .quarter(let quarter): quarter * 3 - 2
        case .season(.winter): 1
        case .season(.spring): 3
        case .season(.summer): 6
        case .season(.autumn): 9
        default: nil
        }
    }

    /// The day of the month, where one is said.
    package var day: Int? {
        switch part {
        case .day(_, let day), .dayOfMonth(let day): day
        default: nil
        }
    }

    /// Whether nothing is left to the narrative.
    package var isComplete: Bool {
        switch part {
        case .dayOfMonth, .weekday, .feast: false
        default: year != nil
        }
    }

    /// The date with the year, and the month if it is missing too, that the narrative supplies.
    package func completed(year supplied: Int, month: Int? = nil) -> CalendarDate {
        var date = self
        date.year = year ?? supplied
        switch part {
        case .dayOfMonth(let day):
            if let month { date.part = .day(month: month, day: day) }
        case .feast(let feast):
            let day = feast.day(in: year ?? supplied)
            date.part = .day(month: day.month, day: day.day)
        default: break
        }
        return date
    }

    /// Whether the calendar has it: no 31 June; 29 February in leap years only, and in an unknown year.
    package var isPossible: Bool {
        switch part {
        case .day(let month, let day):
            (1...12).contains(month) && (1...Self.days(in: month, year: year)).contains(day)
        case .month(let month): (1...12).contains(month)
        case .dayOfMonth(let day): (1...31).contains(day)
        case .week(let week): (1...53).contains(week)
        default: true
        }
    }

    /// The days of a month, 1...12; of February in an unknown year 29. Julian years before 1582 leap every four years.
    package static func days(in month: Int, year: Int?) -> Int {
        switch month {
        case 2: year.map(isLeap) ?? true ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        let count = year < 0 ? year + 1 : year
        return count % 4 == 0 && (count < 1582 || count % 100 != 0 || count % 400 == 0)
    }
}

/// A quarter of the year by its name.
package enum Season: String, CaseIterable, Hashable, Sendable {
    case spring = "SP"
    case summer = "SU"
    case autumn = "FA"
    case winter = "WI"
}

/// A part of a day by its name.
package enum DayPart: String, CaseIterable, Hashable, Sendable {
    case dawn = "TDA"
    case morning = "TMO"
    case noon = "TNOON"
    case afternoon = "TAF"
    case evening = "TEV"
    case night = "TNI"
    case midnight = "TMID"
}

/// When in a day: a part of it, or the clock.
package enum DayTime: Hashable, Sendable {
    case part(DayPart)
    /// 0...23 and 0...59.
    case clock(hour: Int, minute: Int)
}
