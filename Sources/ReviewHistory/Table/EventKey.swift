/// Time and identifier of an event in the form that is quickest to compare: its order is that of `EventStamp`.
///
/// Only for identifiers of at most 16 bytes of ASCII, which all those are that this program makes.
struct EventKey: Hashable, Comparable, Sendable {
    let time: Int64
    let identifier: Identifier

    /// Nil for an identifier that is too long, or not of ASCII.
    init?(time: Int64, identifier: UnsafeRawBufferPointer) {
        guard identifier.count <= 16 else { return nil }
        var words: (high: UInt64, low: UInt64) = (0, 0)
        if identifier.count == 16 {
            words.high = UInt64(bigEndian: identifier.loadUnaligned(as: UInt64.self))
            words.low = UInt64(bigEndian: identifier.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        } else {
            for (position, byte) in identifier.enumerated() {
                let shifted = UInt64(byte) << (56 - 8 * UInt64(position % 8))
                if position < 8 { words.high |= shifted } else { words.low |= shifted }
            }
        }
        guard (words.high | words.low) & 0x8080_8080_8080_8080 == 0 else { return nil }
        self.time = time
        self.identifier = Identifier(high: words.high, low: words.low)
    }

    init?(_ stamp: EventStamp) {
        var identifier = stamp.identifier
        let key = identifier.withUTF8 { EventKey(time: stamp.time, identifier: UnsafeRawBufferPointer($0)) }
        guard let key else { return nil }
        self = key
    }

    init(time: Int64, _ identifier: Identifier) {
        self.time = time
        self.identifier = identifier
    }

    /// The bytes of an identifier.
    struct Identifier: Hashable, Comparable, Sendable {
        let high: UInt64
        let low: UInt64

        static func < (left: Identifier, right: Identifier) -> Bool {
            left.high != right.high ? left.high < right.high : left.low < right.low
        }
    }

    static func < (left: EventKey, right: EventKey) -> Bool {
        left.time != right.time ? left.time < right.time : left.identifier < right.identifier
    }
}
