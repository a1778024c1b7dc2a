package import ReviewHistory

extension EventStamp {
    /// The stamp of something that happens now, with a fresh identifier.
    package init(at now: Moment, using generator: inout some RandomNumberGenerator) {
        self.init(
            identifier: String.identifier(using: &generator), time: now.time, utcOffsetMinutes: now.utcOffsetMinutes)
    }
}

extension String {
    /// 16 hex digits by chance; of a million, two are equal once in 40 million times.
    static func identifier(using generator: inout some RandomNumberGenerator) -> String {
        let digits = String(generator.next() as UInt64, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
