import Expressions
import Testing

/// Distances from a date: how lengths of time become them, and where they lead.
struct DateOffsetTests {
    struct Case: Sendable {
        let span: TimeSpan
        let isLater: Bool
        let date: CalendarDate
        /// In TIMEX3 form; nil where the date is not exact enough.
        let resolved: String?
    }

    @Test(arguments: [
        Case(
            span: TimeSpan(2, .day), isLater: true, date: CalendarDate(year: 1904, month: 2, day: 28),
            resolved: "1904-03-01"),
        Case(
            span: TimeSpan(3, .week), isLater: false, date: CalendarDate(year: 1900, month: 1, day: 4),
            resolved: "1899-12-14"),
        Case(
            span: TimeSpan([TimeSpan.Part(2, .year), TimeSpan.Part(3, .month)]), isLater: true,
            date: CalendarDate(year: 1760, .month(11)), resolved: "1763-02"),
        Case(
            span: TimeSpan(0.5, .year), isLater: false, date: CalendarDate(year: 1760, .month(3)), resolved: "1759-09"),
        Case(span: TimeSpan(2, .year), isLater: true, date: CalendarDate(year: -2), resolved: "0001"),
        Case(span: TimeSpan(1, .day), isLater: true, date: CalendarDate(year: 1760, .month(3)), resolved: nil),
        Case(span: TimeSpan(3, .hour), isLater: true, date: CalendarDate(year: 1760, month: 3, day: 1), resolved: nil),
    ])
    func `a length of time leads from one date to another as exactly as both allow`(_ example: Case) {
        let offset = DateOffset(example.span, isLater: example.isLater)
        #expect(offset?.resolved(from: example.date)?.timex == example.resolved)
    }

    @Test func `a length in units of unlike kinds is no distance`() {
        #expect(DateOffset(TimeSpan([TimeSpan.Part(2, .month), TimeSpan.Part(3, .day)]), isLater: true) == nil)
        #expect(DateOffset(TimeSpan(0.3, .day), isLater: true) == nil)
    }

    struct Pair: Sendable {
        let first: CalendarDate
        let second: CalendarDate
        let agree: Bool
    }

    @Test(arguments: [
        Pair(first: CalendarDate(year: 1760), second: CalendarDate(year: 1760, month: 3, day: 1), agree: true),
        Pair(
            first: CalendarDate(year: 1760, .month(3)), second: CalendarDate(year: 1760, month: 3, day: 1), agree: true),
        Pair(
            first: CalendarDate(year: 1760, .month(4)), second: CalendarDate(year: 1760, month: 3, day: 1), agree: false
        ),
        Pair(first: CalendarDate(year: 1761), second: CalendarDate(year: 1760, month: 3, day: 1), agree: false),
        Pair(
            first: CalendarDate(year: 1760, month: 3, day: 2), second: CalendarDate(year: 1760, month: 3, day: 1),
            agree: false),
    ])
    func `two dates agree where both may be one day`(_ pair: Pair) {
        #expect(pair.first.agrees(with: pair.second) == pair.agree)
        #expect(pair.second.agrees(with: pair.first) == pair.agree)
    }

    @Test func `days are more exact than months, and months than years`() {
        let dates = [
            CalendarDate(year: 1760), CalendarDate(year: 1760, .season(.spring)), CalendarDate(year: 1760, .month(3)),
            CalendarDate(year: 1760, month: 3, day: 1),
        ]
        #expect(dates.map(\.exactness) == [0, 1, 2, 3])
    }
}
