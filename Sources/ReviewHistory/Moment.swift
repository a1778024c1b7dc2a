/// A point in time together with the clock on the learner's wall.
package struct Moment: Hashable, Sendable {
    /// Milliseconds since 1970-01-01 00:00 UTC.
    package let time: Int64
    /// The offset from UTC in force, in minutes; east is positive.
    package let utcOffsetMinutes: Int

    package init(time: Int64, utcOffsetMinutes: Int) {
        self.time = time
        self.utcOffsetMinutes = utcOffsetMinutes
    }

    /// The hour at which a new day of study begins, so that a late evening still counts for its day.
    private static let rolloverHour = 4

    /// The day of study, in days since 1970-01-01: the local calendar day, begun at `rolloverHour`.
    package var studyDay: Int { day(startingAtHour: Self.rolloverHour) }

    /// The local calendar day, begun at midnight.
    package var calendarDay: CalendarDay { CalendarDay(number: day(startingAtHour: 0)) }

    /// The local day in days since 1970-01-01, where a day begins at `hour` o'clock.
    private func day(startingAtHour hour: Int) -> Int {
        let shifted = localMilliseconds - Int64(hour) * 3_600_000
        return Int(shifted.flooredQuotient(by: 86_400_000))
    }

    /// The local time to the minute, as in "2026-05-04 09:30".
    package var text: String {
        let minute = Int(localMilliseconds.flooredQuotient(by: 60_000)) - day(startingAtHour: 0) * 1440
        return "\(calendarDay) \(twoDigits(minute / 60)):\(twoDigits(minute % 60))"
    }

    /// The moment so many minutes later.
    package func later(minutes: Double) -> Moment {
        Moment(time: time + Int64(minutes * 60_000), utcOffsetMinutes: utcOffsetMinutes)
    }

    private var localMilliseconds: Int64 { time + Int64(utcOffsetMinutes) * 60_000 }
}

extension EventStamp {
    /// When it happened.
    package var moment: Moment { Moment(time: time, utcOffsetMinutes: utcOffsetMinutes) }
}

extension Int64 {
    /// The quotient rounded down, also for times before 1970; `divisor` is above 0.
    fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
