/// The letters of a word, one bit each: enough to tell most words apart without looking at them again.
struct LetterSet: Hashable, Sendable {
    private var bits: UInt32 = 0

    init(_ text: String) {
        for byte in text.utf8 {
            let letter = byte &- UInt8(ascii: "a")
            // All digits are one letter here, and all that is not ASCII another.
            bits |= 1 << UInt32(letter < 26 ? letter : byte < 0x80 ? 26 : 27)
        }
    }

    /// Whether a word of the letters `other` may be a part of one of these, `edits` letters apart.
    func mayContain(_ other: LetterSet, edits: Int) -> Bool { (other.bits & ~bits).nonzeroBitCount <= edits }

    /// Whether words of these letters may be `edits` apart: each edit takes away one letter and brings another at most.
    func mayBe(_ edits: Int, from other: LetterSet) -> Bool { (bits ^ other.bits).nonzeroBitCount <= 2 * edits }
}
