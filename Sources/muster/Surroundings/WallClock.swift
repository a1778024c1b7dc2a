import Glibc
import ReviewHistory

/// The only clock of the program; everything else is told the time.
enum WallClock {
    /// The time now, with the offset from UTC that is in force here.
    static var now: Moment {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        var local = tm()
        localtime_r(&time.tv_sec, &local)
        return Moment(
            time: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000, utcOffsetMinutes: local.tm_gmtoff / 60)
    }
}
