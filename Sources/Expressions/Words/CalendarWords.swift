/// The words of the calendar.
package enum CalendarWords {
    package static let months: [(name: String, number: Int8)] = [
        ("january", 1), ("february", 2), ("march", 3), ("april", 4), ("may", 5), ("june", 6), ("july", 7),
        ("august", 8), ("september", 9), ("october", 10), ("november", 11), ("december", 12),
    ]

    static let monthAbbreviations: [(name: String, number: Int8)] = [
        ("jan", 1), ("feb", 2), ("febr", 2), ("mar", 3), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9),
        ("sept", 9), ("oct", 10), ("nov", 11), ("dec", 12),
    ]

    /// From January on.
    static let romanMonths = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]

    static let weekdays: [(name: String, number: Int8)] = [
        ("monday", 1), ("tuesday", 2), ("wednesday", 3), ("thursday", 4), ("friday", 5), ("saturday", 6),
        ("sunday", 7),
    ]

    static let weekdayAbbreviations: [(name: String, number: Int8)] = [
        ("mon", 1), ("tue", 2), ("tues", 2), ("wed", 3), ("thu", 4), ("thur", 4), ("thurs", 4), ("fri", 5), ("sat", 6),
        ("sun", 7),
    ]

    static let seasons: [(name: String, season: Season)] = [
        ("spring", .spring), ("springtime", .spring), ("summer", .summer), ("summertime", .summer), ("fall", .autumn),
        ("autumn", .autumn), ("winter", .winter), ("wintertime", .winter),
    ]

    static let decades: [(name: String, tens: Int8)] = [
        ("twenties", 2), ("thirties", 3), ("forties", 4), ("fifties", 5), ("sixties", 6), ("seventies", 7),
        ("eighties", 8), ("nineties", 9),
    ]

    static let dayParts: [(name: String, part: DayPart)] = [
        ("morning", .morning), ("dawn", .dawn), ("afternoon", .afternoon), ("noon", .noon), ("midday", .noon),
        ("evening", .evening), ("dusk", .evening), ("night", .night), ("midnight", .midnight),
    ]

    /// Singular and plural; a hyphenated one ("ten-day") is always singular.
    static let timeUnits: [(singular: String, plural: String, unit: TimeUnit)] = [
        ("second", "seconds", .second), ("minute", "minutes", .minute), ("hour", "hours", .hour),
        ("day", "days", .day), ("night", "nights", .night), ("week", "weeks", .week),
        ("fortnight", "fortnights", .fortnight),
        ("month", "months", .month), ("year", "years", .year), ("decade", "decades", .decade),
        ("century", "centuries", .century), ("millennium", "millennia", .millennium),
    ]
}
