#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Texts, each of which is known by its place; equal texts have one place.
///
/// Looked up by their bytes, so that a log with a million names makes no text of a name it has met before.
struct TextIndex: Sendable {
    /// The bytes of all texts, one after the other.
    private var bytes: [UInt8] = []
    private var entries: [Entry] = []
    /// The entries by their hash, in an open table of which at most half is in use.
    private var slots: [Entry] = Array(repeating: .free, count: 1 << 10)

    /// The text that was asked for last.
    private var last: Entry?

    private struct Entry {
        let hash: UInt64
        let start: Int
        let count: Int32
        /// In the order in which they were added; below 0 for no entry.
        let place: Int32

        static let free = Entry(hash: 0, start: 0, count: 0, place: -1)

        var range: Range<Int> { start..<start + Int(count) }
    }

    /// The place of the text with these bytes, which is added where it is new.
    mutating func place(of text: UnsafeRawBufferPointer) -> Int32 {
        // The same deck and sitting come again and again.
        if let last, isText(text, at: last) { return last.place }
        let hash = ByteHash.words(text)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot].place >= 0 {
            if slots[slot].hash == hash, isText(text, at: slots[slot]) {
                last = slots[slot]
                return slots[slot].place
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        let entry = Entry(
            hash: hash, start: bytes.count, count: Int32(truncatingIfNeeded: text.count), place: Int32(entries.count))
        entries.append(entry)
        bytes.append(contentsOf: text)
        slots[slot] = entry
        last = entry
        if entries.count * 2 > slots.count { grow() }
        return entry.place
    }

    /// The same for a text.
    mutating func place(of text: String) -> Int32 {
        var text = text
        return text.withUTF8 { place(of: UnsafeRawBufferPointer($0)) }
    }

    /// The texts in the order of their places.
    var texts: [String] { entries.map { String(decoding: bytes[$0.range], as: UTF8.self) } }

    /// Adds all texts of `other`; returns the place here of each place there.
    mutating func merge(_ other: TextIndex) -> [Int32] {
        other.bytes.withUnsafeBytes { buffer in
            other.entries.map { entry in
                place(of: UnsafeRawBufferPointer(rebasing: buffer[entry.range]))
            }
        }
    }

    private func isText(_ text: UnsafeRawBufferPointer, at entry: Entry) -> Bool {
        guard Int(entry.count) == text.count else { return false }
        guard let other = text.baseAddress else { return true }
        return bytes.withUnsafeBytes { $0.baseAddress.map { memcmp($0 + entry.start, other, text.count) == 0 } ?? true }
    }

    private mutating func grow() {
        slots = Array(repeating: .free, count: slots.count * 2)
        for entry in entries {
            var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
            while slots[slot].place >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = entry
        }
    }
}
