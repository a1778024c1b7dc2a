import ReviewHistory
import Testing

struct MomentTests {
    /// 2026-05-04 09:30 UTC.
    private static let morning: Int64 = 1_777_887_000_000

    @Test(arguments: [
        (0, "2026-05-04 09:30"), (120, "2026-05-04 11:30"), (-600, "2026-05-03 23:30"), (330, "2026-05-04 15:00"),
    ])
    func `a moment shows the learner's own clock`(offset: Int, text: String) {
        #expect(Moment(time: Self.morning, utcOffsetMinutes: offset).text == text)
    }

    @Test func `a day of study begins at four in the morning`() {
        let fourInTheMorning: Int64 = 20_577 * 86_400_000 + 4 * 3_600_000
        #expect(Moment(time: fourInTheMorning, utcOffsetMinutes: 0).studyDay == 20_577)
        #expect(Moment(time: fourInTheMorning - 1, utcOffsetMinutes: 0).studyDay == 20_576)
        #expect(Moment(time: fourInTheMorning - 1, utcOffsetMinutes: 60).studyDay == 20_577)
        #expect(Moment(time: fourInTheMorning - 1, utcOffsetMinutes: 0).calendarDay.number == 20_577)
    }

    @Test func `days before 1970 are counted downwards`() {
        let moment = Moment(time: -1, utcOffsetMinutes: 0)
        #expect(moment.calendarDay.number == -1)
        #expect(moment.text == "1969-12-31 23:59")
    }

    @Test(arguments: [
        (0, "1970-01-01"), (20_577, "2026-05-04"), (11_016, "2000-02-29"), (-719_468, "0000-03-01"),
        (19_782, "2024-02-29"), (19_783, "2024-03-01"), (-25_509, "1900-02-28"), (-25_508, "1900-03-01"),
    ])
    func `a day number has its date in the calendar`(number: Int, date: String) {
        #expect(CalendarDay(number: number).description == date)
    }

    @Test func `every date follows the one before`() {
        var before = CalendarDay(number: -1000)
        for number in -999...60_000 {
            let day = CalendarDay(number: number)
            let isNext = (day.year, day.month, day.day) == (before.year, before.month, before.day + 1)
            let beginsMonth = day.day == 1 && (28...31).contains(before.day) && day.month == before.month % 12 + 1
            #expect(isNext || beginsMonth)
            before = day
        }
    }
}
