/// A feast or holiday whose day changes from year to year.
package enum MovableFeast: String, CaseIterable, Hashable, Sendable {
    case ashWednesday, palmSunday, goodFriday, easter, easterMonday, ascension, pentecost, whitMonday
    /// In the United States: the fourth Thursday of November, the first Monday of September, the last Monday of May,
    /// the second Monday of October.
    case thanksgiving, laborDay, memorialDay, columbusDay

    /// "Good Friday".
    package var name: String {
        switch self {
        case .ashWednesday: "Ash Wednesday"
        case .palmSunday: "Palm Sunday"
        case .goodFriday: "Good Friday"
        case .easter: "Easter"
        case .easterMonday: "Easter Monday"
        case .ascension: "Ascension Day"
        case .pentecost: "Pentecost"
        case .whitMonday: "Whit Monday"
        case .thanksgiving: "Thanksgiving"
        case .laborDay: "Labor Day"
        case .memorialDay: "Memorial Day"
        case .columbusDay: "Columbus Day"
        }
    }

    /// Its month and day in a year, by the calendar of the West.
    package func day(in year: Int) -> (month: Int, day: Int) {
        let day =
            switch self {
            case .ashWednesday: Self.easter(in: year).advanced(by: -46)
            case .palmSunday: Self.easter(in: year).advanced(by: -7)
            case .goodFriday: Self.easter(in: year).advanced(by: -2)
            case .easter: Self.easter(in: year)
            case .easterMonday: Self.easter(in: year).advanced(by: 1)
            case .ascension: Self.easter(in: year).advanced(by: 39)
            case .pentecost: Self.easter(in: year).advanced(by: 49)
            case .whitMonday: Self.easter(in: year).advanced(by: 50)
            case .thanksgiving: DayNumber(year: year, month: 11, day: 22).onOrAfter(weekday: 4)
            case .laborDay: DayNumber(year: year, month: 9, day: 1).onOrAfter(weekday: 1)
            case .memorialDay: DayNumber(year: year, month: 5, day: 25).onOrAfter(weekday: 1)
            case .columbusDay: DayNumber(year: year, month: 10, day: 8).onOrAfter(weekday: 1)
            }
        let (_, month, dayOfMonth) = day.calendar
        return (month, dayOfMonth)
    }

    /// Easter Sunday; before 1583 by the Julian calendar.
    ///
    /// Source: J. Meeus, Astronomical Algorithms, chapter 8.
    private static func easter(in year: Int) -> DayNumber {
        guard year > 1582 else {
            let shift = ((year % 19 + 19) * 19 + 15) % 30
            let rest = (2 * (year & 3) + 4 * ((year % 7 + 7) % 7) - shift + 34) % 7
            let sum = shift + rest + 114
            return DayNumber(year: year, month: sum / 31, day: sum % 31 + 1)
        }
        let (golden, century, rest) = (year % 19, year / 100, year % 100)
        let epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let sum = epact + weekday - 7 * ((golden + 11 * epact + 22 * weekday) / 451) + 114
        return DayNumber(year: year, month: sum / 31, day: sum % 31 + 1)
    }
}
