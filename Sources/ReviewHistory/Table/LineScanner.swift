internal import Glibc

/// Reads one line of the log that is laid out byte by byte as this program writes it.
///
/// Every function returns nil or false where the bytes are anything else, and then the line is for `EventReader`.
struct LineScanner {
    let bytes: UnsafeRawBufferPointer
    /// The next byte to read.
    var position: Int
    /// Where the line ends.
    let end: Int

    /// Passes over `literal`.
    @inline(__always)
    mutating func take(_ literal: StaticString) -> Bool {
        let count = literal.utf8CodeUnitCount
        guard position + count <= end, let base = bytes.baseAddress else { return false }
        guard Self.isSame(base + position, UnsafeRawPointer(literal.utf8Start), count) else { return false }
        position += count
        return true
    }

    /// Whether `count` bytes are the same: in words that overlap, since a call takes longer than the comparison.
    @inline(__always)
    private static func isSame(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ count: Int) -> Bool {
        func differ<Word: FixedWidthInteger & BitwiseCopyable>(_ type: Word.Type, at offset: Int) -> Bool {
            left.loadUnaligned(fromByteOffset: offset, as: type)
                != right.loadUnaligned(fromByteOffset: offset, as: type)
        }
        switch count {
        case 8...16: return !differ(UInt64.self, at: 0) && !differ(UInt64.self, at: count - 8)
        case 4..<8: return !differ(UInt32.self, at: 0) && !differ(UInt32.self, at: count - 4)
        default: return memcmp(left, right, count) == 0
        }
    }

    /// Reads a text without escapes up to and with its closing quotation mark; the opening one has been passed.
    mutating func takeText() -> UnsafeRawBufferPointer? {
        let start = position
        var beyondASCII = passPlainText()
        while position < end {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") {
                let text = UnsafeRawBufferPointer(rebasing: bytes[start..<position - 1])
                if beyondASCII, String(validating: text, as: UTF8.self) == nil { return nil }
                return text
            }
            if byte < 0x20 || byte == UInt8(ascii: "\\") { return nil }
            beyondASCII = beyondASCII || byte >= 0x80
        }
        return nil
    }

    /// Passes over bytes, eight at a time, up to those among which is a quotation mark, a backslash or a control character;
    /// returns whether there were any beyond ASCII.
    ///
    /// Source: "Determine if a word has a byte less than n", S. E. Anderson, Bit Twiddling Hacks.
    private mutating func passPlainText() -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        var seen: UInt64 = 0
        while position + 8 <= end {
            let word = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
            let slashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
            let ends = ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes) | ((word &- ones &* 0x20) & ~word)
            guard ends & highs == 0 else { break }
            seen |= word
            position += 8
        }
        return seen & highs != 0
    }

    /// Reads a whole number in as many digits as it needs.
    mutating func takeInteger() -> Int64? {
        let isNegative = position < end && bytes[position] == UInt8(ascii: "-")
        if isNegative { position += 1 }
        let start = position
        var value: Int64 = 0
        while position < end, case let digit = bytes[position] &- 0x30, digit < 10 {
            value = value &* 10 &+ Int64(digit)
            position += 1
        }
        let count = position - start
        guard (1...17).contains(count), count == 1 || bytes[start] != 0x30 else { return nil }
        return isNegative ? -value : value
    }

    /// Reads a number that is not negative, with at most 15 digits and no exponent: those are exact when divided by a
    /// power of ten.
    mutating func takeNumber() -> Double? {
        guard position < end, bytes[position] != UInt8(ascii: "-"), let whole = takeInteger() else { return nil }
        guard position < end, bytes[position] == UInt8(ascii: ".") else { return Double(whole) }
        position += 1
        let start = position
        var value = whole
        while position < end, case let digit = bytes[position] &- 0x30, digit < 10, position - start < 12 {
            value = value &* 10 &+ Int64(digit)
            position += 1
        }
        guard position > start, value < 1_000_000_000_000_000 else { return nil }
        return Double(value) / Self.powersOfTen[position - start]
    }

    private static let powersOfTen: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12]
}
