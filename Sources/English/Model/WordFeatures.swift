/// What the model sees of a word: its form, its first and last letters, its shape; each as a hash.
///
/// Forms are seen in small letters, with digits as 0 and typographic quotation marks, apostrophes and dashes as plain
/// ones, so that "In 1943" is read like "in 1867".
package struct WordFeatures: Sendable {
    /// The whole form first, then what every word has some of.
    ///
    /// The kind is hashed too, so that different kinds seldom share a hash.
    package private(set) var hashes: [UInt32] = []

    /// The longest part of a form that is looked at, in bytes; a token of 10 kB is read by its beginning.
    private static let longestForm = 96

    /// The features of a word.
    ///
    /// - Parameter isFirst: whether it opens its sentence, where a capital says little.
    package init(form: some StringProtocol, isFirst: Bool) {
        let letters = Self.normalized(form)
        hashes.reserveCapacity(12)
        letters.withUnsafeBufferPointer { letters in
            hashes.append(Self.hash(letters[...], kind: .form))
            hashes.append(Self.hash(shape: Self.shape(of: form), isFirst: isFirst))
            var end = 0
            for length in 1...3 {
                guard end < letters.count else { break }
                end = Self.characterEnd(letters, after: end)
                hashes.append(Self.hash(letters[..<end], kind: .beginning, length: length))
            }
            var start = letters.count
            for length in 1...5 {
                guard start > 0 else { break }
                start = Self.characterStart(letters, before: start)
                hashes.append(Self.hash(letters[start...], kind: .ending, length: length))
            }
        }
    }

    private enum Kind: UInt32 {
        case form = 1
        case shape
        case beginning
        case ending
    }

    /// FNV-1a (Fowler, Noll and Vo; RFC 9923) over the kind and the bytes.
    private static func hash(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, kind: Kind, length: Int = 0) -> UInt32 {
        var hash = (2_166_136_261 ^ (kind.rawValue << 4 | UInt32(truncatingIfNeeded: length))) &* 16_777_619
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return hash
    }

    private static func hash(shape: UInt8, isFirst: Bool) -> UInt32 {
        let start = (2_166_136_261 ^ (Kind.shape.rawValue << 4)) &* 16_777_619
        return (start ^ UInt32(shape) ^ (isFirst ? 0x80 : 0)) &* 16_777_619
    }

    /// Small letters, digits as 0, marks as in ASCII.
    private static func normalized(_ form: some StringProtocol) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(form.utf8.count, longestForm))
        var isPlain = true
        for byte in form.utf8.prefix(longestForm) {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
            case UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(UInt8(ascii: "0"))
            default:
                bytes.append(byte)
                if byte >= 0x80 { isPlain = false }
            }
        }
        guard !isPlain else { return bytes }
        return String(decoding: bytes, as: UTF8.self).lowercased().unicodeScalars.flatMap { scalar -> [UInt8] in
            switch scalar {
            case "‘", "’": [UInt8(ascii: "'")]
            case "“", "”": [UInt8(ascii: "\"")]
            case "–", "—": [UInt8(ascii: "-")]
            default: Array(String(scalar).utf8)
            }
        }
    }

    /// Which kinds of bytes a form has: bits for small letters and all that is not ASCII, digits, a capital at its start,
    /// capitals later, hyphens and stops, other marks.
    private static func shape(of form: some StringProtocol) -> UInt8 {
        var shape: UInt8 = 0
        var isStart = true
        for byte in form.utf8.prefix(longestForm) {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: shape |= 1
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): shape |= isStart ? 8 : 16
            case UInt8(ascii: "0")...UInt8(ascii: "9"): shape |= 2
            case UInt8(ascii: "-"), UInt8(ascii: "."): shape |= 32
            default: shape |= 4
            }
            isStart = false
        }
        return shape
    }

    private static func characterEnd(_ bytes: UnsafeBufferPointer<UInt8>, after start: Int) -> Int {
        var end = start + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }

    private static func characterStart(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Int {
        var start = end - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }
}
