/// A word as it is written, folded, with what its capitals and signs tell.
struct WordShape {
    /// Lower case, no accents, and no signs within.
    let folded: String
    let isASCII: Bool
    let isCapitalized: Bool
    /// Whether all of it is capital letters.
    let isUppercase: Bool
    /// Whether it names whose the thing behind it is: "Whitbread's".
    let isPossessive: Bool
    let hasDigit: Bool

    init(_ letters: UnsafeBufferPointer<UInt8>) {
        let isASCII = letters.allSatisfy { $0 < 0x80 }
        self = isASCII ? WordShape(ascii: letters) : WordShape(beyondASCII: String(decoding: letters, as: UTF8.self))
    }

    private init(ascii letters: UnsafeBufferPointer<UInt8>) {
        isASCII = true
        var hasDigit = false
        var capitals = 0
        let text = String(unsafeUninitializedCapacity: letters.count) { text in
            var length = 0
            for byte in letters {
                let isCapital = byte &- UInt8(ascii: "A") < 26
                if isCapital { capitals += 1 }
                if byte &- UInt8(ascii: "0") < 10 { hasDigit = true }
                guard byte != UInt8(ascii: "'"), byte != UInt8(ascii: ",") else { continue }
                text[length] = isCapital ? byte | 0x20 : byte
                length += 1
            }
            return length
        }
        folded = text.isEmpty ? "'" : text
        self.hasDigit = hasDigit
        isCapitalized = letters.first.map { $0 &- UInt8(ascii: "A") < 26 } ?? false
        isUppercase = capitals == letters.count
        isPossessive =
            letters.count > 1 && letters.last == UInt8(ascii: "s")
            && letters[letters.count - 2] == UInt8(ascii: "'")
    }

    private init(beyondASCII letters: String) {
        isASCII = false
        var text = letters.folded
        if text.utf8.contains(where: { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: ",") }) {
            text = text.filter { $0 != "'" && $0 != "," }
        }
        folded = text.isEmpty ? "'" : text
        isCapitalized = letters.unicodeScalars.first?.isCapital ?? false
        isUppercase = letters.allSatisfy(\.isUppercase)
        isPossessive =
            letters.utf8.last == UInt8(ascii: "s")
            && letters.unicodeScalars.dropLast().last.map { $0 == "'" || $0 == "’" } ?? false
        hasDigit = folded.utf8.contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }
}
