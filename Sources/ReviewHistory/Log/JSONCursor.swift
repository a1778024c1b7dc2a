/// A strict reader of JSON (RFC 8259) that walks over bytes without building a tree.
///
/// The log of a lifetime is read at each start, so that no value is made that nobody asked for.
struct JSONCursor {
    let bytes: [UInt8]
    /// The next byte to read.
    var position: Int
    /// Where the text ends that may be read.
    let end: Int

    /// What is wrong with the text, and where.
    struct Problem: Error {
        let message: String
        let range: Range<Int>
        /// Whether the text stopped in the middle of a value, as after a crash.
        var isCutOff = false
    }

    /// Reads an object; `body` is given each name and reads exactly its value.
    mutating func readObject(_ body: (FieldName, inout JSONCursor) throws(Problem) -> Void) throws(Problem) {
        try expect("{", "an object")
        if try peek() == UInt8(ascii: "}") { return position += 1 }
        while true {
            let name = try readName()
            try expect(":", "a colon after the name")
            try body(name, &self)
            if try !readsComma(beforeEnd: "}") { return }
        }
    }

    /// Reads an array; `body` reads exactly one element each time.
    mutating func readArray(_ body: (inout JSONCursor) throws(Problem) -> Void) throws(Problem) {
        try expect("[", "a list")
        if try peek() == UInt8(ascii: "]") { return position += 1 }
        while true {
            try body(&self)
            if try !readsComma(beforeEnd: "]") { return }
        }
    }

    /// Passes over any value and returns where it stood; checks that it is JSON.
    @discardableResult
    mutating func skipValue(depth: Int = 0) throws(Problem) -> Range<Int> {
        guard depth < 64 else { throw Problem(message: "values are nested too deeply", range: position..<position + 1) }
        let first = try peek()
        let start = position
        switch first {
        case UInt8(ascii: "{"):
            try readObject { _, cursor throws(Problem) in try cursor.skipValue(depth: depth + 1) }
        case UInt8(ascii: "["):
            try readArray { cursor throws(Problem) in try cursor.skipValue(depth: depth + 1) }
        case UInt8(ascii: "\""): _ = try readString()
        case UInt8(ascii: "t"): try skipWord("true")
        case UInt8(ascii: "f"): try skipWord("false")
        case UInt8(ascii: "n"): try skipWord("null")
        default: _ = try readNumber()
        }
        return start..<position
    }

    /// Whether nothing but white space is left.
    mutating func isAtEnd() -> Bool {
        skipSpace()
        return position >= end
    }

    /// The next byte that is not white space, without reading it.
    mutating func peek() throws(Problem) -> UInt8 {
        skipSpace()
        guard position < end else { throw cutOff() }
        return bytes[position]
    }

    func cutOff() -> Problem {
        Problem(message: "the entry ends in the middle", range: end..<end, isCutOff: true)
    }

    private mutating func expect(_ character: Unicode.Scalar, _ what: String) throws(Problem) {
        guard try peek() == UInt8(ascii: character) else {
            throw Problem(message: "\(what) was expected here", range: position..<position + 1)
        }
        position += 1
    }

    /// Reads what follows an element: a comma (true) or the end (false).
    private mutating func readsComma(beforeEnd endCharacter: Unicode.Scalar) throws(Problem) -> Bool {
        let byte = try peek()
        guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: endCharacter) else {
            throw Problem(message: "a comma or \"\(endCharacter)\" was expected here", range: position..<position + 1)
        }
        position += 1
        return byte == UInt8(ascii: ",")
    }

    private mutating func skipWord(_ word: StaticString) throws(Problem) {
        let start = position
        for offset in 0..<word.utf8CodeUnitCount {
            guard position < end else { throw cutOff() }
            guard bytes[position] == word.utf8Start[offset] else {
                throw Problem(message: "this is no JSON value", range: start..<position + 1)
            }
            position += 1
        }
    }

    private mutating func skipSpace() {
        while position < end {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }
}
