/// What every entry of the log carries: which one it is, and when it happened.
package struct EventStamp: Hashable, Comparable, Sendable {
    /// Unique without coordination between devices.
    package let identifier: String
    /// Milliseconds since 1970-01-01 00:00 UTC.
    package let time: Int64
    /// The offset from UTC in force where and when it happened, in minutes; east is positive.
    package let utcOffsetMinutes: Int

    package init(identifier: String, time: Int64, utcOffsetMinutes: Int) {
        self.identifier = identifier
        self.time = time
        self.utcOffsetMinutes = utcOffsetMinutes
    }

    /// By time; equal times by identifier, so that any merge of logs has one order.
    package static func < (left: EventStamp, right: EventStamp) -> Bool {
        (left.time, left.identifier) < (right.time, right.identifier)
    }
}
