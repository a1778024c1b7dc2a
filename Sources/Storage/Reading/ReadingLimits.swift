/// What a file that is read as text may be.
package struct ReadingLimits: Sendable {
    /// Larger files are refused, so that a mistaken path cannot fill the memory.
    package let byteCount: Int
    package let mayBeEmpty: Bool

    /// Up to 64 MB, some twenty times the longest novels; a document without a byte is a mistake.
    package static let document = ReadingLimits(byteCount: 64 << 20, mayBeEmpty: false)
    /// As large as a document; a deck that was just begun may be empty.
    package static let deck = ReadingLimits(byteCount: 64 << 20, mayBeEmpty: true)
    /// Up to 4 GB, more reviews than a lifetime brings.
    package static let log = ReadingLimits(byteCount: 4 << 30, mayBeEmpty: true)

    package init(byteCount: Int, mayBeEmpty: Bool) {
        self.byteCount = byteCount
        self.mayBeEmpty = mayBeEmpty
    }
}
