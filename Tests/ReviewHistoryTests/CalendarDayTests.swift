import ReviewHistory
import Testing

struct CalendarDayTests {
    @Test(arguments: [
        ("2026-05-04", "2026-05-04", "2026-05-04"), ("2026-02", "2026-02-01", "2026-02-28"),
        ("2024-02", "2024-02-01", "2024-02-29"), ("2026-12", "2026-12-01", "2026-12-31"),
        ("2024", "2024-01-01", "2024-12-31"), ("2100", "2100-01-01", "2100-12-31"),
        ("0001", "0001-01-01", "0001-12-31"),
    ])
    func `a date, a month and a year are ranges of days`(text: String, first: String, last: String) {
        let range = CalendarDay.range(of: text)
        #expect(range?.lowerBound.description == first)
        #expect(range?.upperBound.description == last)
    }

    @Test(arguments: [
        "", "26", "2026-13", "2026-02-30", "2026-5-x", "2026-05-04-01", "-2026", "2026-", "May 2026", "２０２６",
    ])
    func `what is no date is none`(text: String) {
        #expect(CalendarDay.range(of: text) == nil)
    }

    @Test func `a date and its number are inverse, day by day`() {
        for number in stride(from: -700_000, through: 2_900_000, by: 997) {
            let day = CalendarDay(number: number)
            #expect(
                CalendarDay(year: day.year, month: day.month, day: day.day)?.number == (day.year < 1 ? nil : number))
        }
    }

    @Test func `4 May 2026 is a Monday`() {
        #expect(CalendarDay(number: 20_577).weekday == 0)
        #expect(CalendarDay(number: -1).weekday == 2)
        #expect(CalendarDay(number: 0).weekday == 3)
    }
}
