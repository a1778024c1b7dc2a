extension JSONCursor {
    /// Reads a string.
    mutating func readString() throws(Problem) -> String {
        guard let plain = try readPlainString() else { return try readEscapedString() }
        return try text(bytes[plain], at: plain.lowerBound)
    }

    /// Reads a string and returns where its bytes stand; nil, and nothing read, when it has escapes.
    mutating func readPlainString() throws(Problem) -> Range<Int>? {
        guard try peek() == UInt8(ascii: "\"") else {
            throw Problem(message: "a text in quotation marks was expected here", range: position..<position + 1)
        }
        var last = position + 1
        while last < end {
            switch bytes[last] {
            case UInt8(ascii: "\""):
                defer { position = last + 1 }
                return position + 1..<last
            case UInt8(ascii: "\\"): return nil
            case 0..<0x20: throw Problem(message: "a control character in a text", range: last..<last + 1)
            default: last += 1
            }
        }
        throw cutOff()
    }

    /// Reads the name of a field.
    mutating func readName() throws(Problem) -> FieldName {
        _ = try peek()
        let start = position
        if let plain = try readPlainString() { return FieldName(bytes[plain], at: start) }
        return FieldName(Array(try readEscapedString().utf8)[...], at: start)
    }

    /// The name that `readName` read, as a text.
    func text(of name: FieldName) throws(Problem) -> String {
        var cursor = self
        cursor.position = name.position
        return try cursor.readString()
    }

    /// Reads a number; fractions to the nearest `Double`.
    mutating func readNumber() throws(Problem) -> Double {
        if let integer = try readPlainInteger() { return Double(integer) }
        let start = position
        while position < end, isPartOfNumber(bytes[position]) { position += 1 }
        let digits = String(decoding: bytes[start..<position], as: UTF8.self)
        guard isNumber(digits), let number = Double(digits), number.isFinite else {
            // Only a number can be continued by further bytes.
            if position == end, start < end { throw cutOff() }
            throw Problem(message: "a number was expected here", range: start..<max(position, start + 1))
        }
        return number
    }

    /// Reads a whole number within `range`.
    mutating func readInteger(in range: ClosedRange<Int>) throws(Problem) -> Int {
        _ = try peek()
        let start = position
        let plain = try readPlainInteger()
        let number = if let plain { Int(exactly: plain) } else { Int(exactly: try readNumber()) }
        guard let number else {
            throw Problem(message: "a whole number was expected here", range: start..<position)
        }
        guard range.contains(number) else {
            throw Problem(
                message: "\(number) is not within \(range.lowerBound) and \(range.upperBound)", range: start..<position)
        }
        return number
    }

    /// Reads digits with a sign and nothing else; nil, and nothing read, where a number is written otherwise.
    private mutating func readPlainInteger() throws(Problem) -> Int64? {
        var cursor = position
        let isNegative = try peek() == UInt8(ascii: "-")
        cursor = isNegative ? position + 1 : position
        let first = cursor
        var value: Int64 = 0
        while cursor < end, case 0x30...0x39 = bytes[cursor] {
            value = value &* 10 &+ Int64(bytes[cursor] &- 0x30)
            cursor += 1
        }
        let count = cursor - first
        guard (1...18).contains(count), count == 1 || bytes[first] != 0x30 else { return nil }
        if cursor < end, isPartOfNumber(bytes[cursor]) { return nil }
        // A number at the very end may have lost digits.
        guard cursor < end else { throw cutOff() }
        position = cursor
        return isNegative ? -value : value
    }

    private func isPartOfNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"),
            UInt8(ascii: "E"):
            true
        default: false
        }
    }

    /// Whether JSON allows the number to be written so; `Double` reads more than JSON does ("+1", ".5", "01").
    private func isNumber(_ digits: String) -> Bool {
        var rest = digits.utf8.drop { $0 == UInt8(ascii: "-") }
        guard digits.utf8.count - rest.count <= 1, let first = rest.first, case 0x30...0x39 = first else {
            return false
        }
        if first == 0x30, let second = rest.dropFirst().first, case 0x30...0x39 = second { return false }
        rest = rest.drop { (0x30...0x39).contains($0) }
        guard rest.first == UInt8(ascii: "."), let digit = rest.dropFirst().first else {
            return rest.first != UInt8(ascii: ".")
        }
        return (0x30...0x39).contains(digit)
    }

    /// Reads a string that may have escapes; its quotation mark is at the cursor.
    private mutating func readEscapedString() throws(Problem) -> String {
        var decoded: [UInt8] = []
        position += 1
        let start = position
        while position < end {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return try text(decoded[...], at: start)
            case UInt8(ascii: "\\"): decoded.append(contentsOf: String(try readEscape()).utf8)
            case 0..<0x20: throw Problem(message: "a control character in a text", range: position - 1..<position)
            default: decoded.append(byte)
            }
        }
        throw cutOff()
    }

    /// Reads what follows a backslash.
    private mutating func readEscape() throws(Problem) -> Unicode.Scalar {
        guard position < end else { throw cutOff() }
        let start = position - 1
        defer { position += 1 }
        switch bytes[position] {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            let unit = try readHexDigits(at: position + 1)
            position += 4
            if let scalar = Unicode.Scalar(unit) { return scalar }
            // Half of a pair: the other half must follow. The cursor stays on the last byte that was used.
            guard unit < 0xDC00, position + 2 < end, bytes[position + 1] == UInt8(ascii: "\\"),
                bytes[position + 2] == UInt8(ascii: "u")
            else {
                if position + 2 >= end { throw cutOff() }
                throw Problem(message: "half of a surrogate pair", range: start..<position + 1)
            }
            let low = try readHexDigits(at: position + 3)
            position += 6
            if case 0xDC00..<0xE000 = low,
                let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
            {
                return scalar
            }
            throw Problem(message: "half of a surrogate pair", range: start..<position + 1)
        default: throw Problem(message: "an unknown escape", range: start..<position + 1)
        }
    }

    private func readHexDigits(at start: Int) throws(Problem) -> UInt32 {
        guard start + 4 <= end else { throw cutOff() }
        guard let unit = UInt32(String(decoding: bytes[start..<start + 4], as: UTF8.self), radix: 16),
            bytes[start] != UInt8(ascii: "+")
        else { throw Problem(message: "four hexadecimal digits were expected here", range: start..<start + 4) }
        return unit
    }

    private func text(_ slice: ArraySlice<UInt8>, at start: Int) throws(Problem) -> String {
        guard let text = String(validating: slice, as: UTF8.self) else {
            throw Problem(message: "the text is not UTF-8", range: start..<start + 1)
        }
        return text
    }
}
