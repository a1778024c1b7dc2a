/// Texts that occur again and again, each kept once.
///
/// A year of reviews names the same few decks and cards; one object for all of them saves most of the memory.
struct TextPool {
    private var slots: [String?] = Array(repeating: nil, count: 1 << 12)

    /// Reads a string; one equal to an earlier one shares its storage.
    mutating func readString(_ cursor: inout JSONCursor) throws(JSONCursor.Problem) -> String {
        shared(try cursor.readString())
    }

    private mutating func shared(_ text: String) -> String {
        // Short texts are kept without storage of their own.
        guard text.utf8.count > 15 else { return text }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let slot = Int((hash ^ (hash >> 32)) & UInt64(slots.count - 1))
        if let known = slots[slot], known == text { return known }
        slots[slot] = text
        return text
    }
}
