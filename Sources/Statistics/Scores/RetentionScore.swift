/// What was recalled after a day or more, in a part of time.
package struct RetentionScore: Hashable, Codable, Sendable {
    /// "today", "week", "month", "year", "all" for the days up to now, or a month as in "2026-05".
    package let period: String
    /// Cards of a stability below 21 days, and how many answers to them were rated better than "again".
    package let young: Tally
    /// Cards of a stability from 21 days on.
    package let mature: Tally

    package var all: Tally { young + mature }
}
