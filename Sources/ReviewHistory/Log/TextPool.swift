/// Texts that occur again and again, each kept once.
///
/// A year of reviews names the same few decks and cards; one object for all of them saves most of the memory.
struct TextPool {
    private var slots: [String?] = Array(repeating: nil, count: 1 << 12)

    /// Reads a string; one equal to an earlier one shares its storage.
    mutating func readString(_ cursor: inout JSONCursor) throws(JSONCursor.Problem) -> String {
        let start = cursor
        // Short texts are kept without storage of their own.
        guard let plain = try cursor.readPlainString(), plain.count > 15 else {
            cursor = start
            return try cursor.readString()
        }
        let bytes = cursor.bytes[plain]
        let hash = ByteHash.bytes(bytes)
        let slot = Int((hash ^ (hash >> 32)) & UInt64(slots.count - 1))
        if let known = slots[slot], known.utf8.elementsEqual(bytes) { return known }
        cursor = start
        let text = try cursor.readString()
        slots[slot] = text
        return text
    }
}
