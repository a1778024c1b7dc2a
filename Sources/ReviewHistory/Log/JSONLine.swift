/// A JSON object that is written on one line, its fields in the order in which they are added.
struct JSONLine {
    private var text = "{"

    mutating func add(_ name: String, text value: String) {
        begin(name)
        append(quoted: value)
    }

    mutating func add(_ name: String, texts values: [String]) {
        begin(name)
        text += "["
        for (index, value) in values.enumerated() {
            if index > 0 { text += "," }
            append(quoted: value)
        }
        text += "]"
    }

    mutating func add(_ name: String, integer value: Int64) {
        begin(name)
        text += String(value)
    }

    /// A number in the fewest digits that give it back; one that JSON cannot write (infinite, not a number) as 0.
    mutating func add(_ name: String, number value: Double) {
        begin(name)
        let integer = Int64(exactly: value)
        text += integer.map { String($0) } ?? (value.isFinite ? String(value) : "0")
    }

    /// A value that is JSON already.
    mutating func add(_ name: String, json value: String) {
        begin(name)
        text += value
    }

    /// The whole object.
    var finished: String { text + "}" }

    private mutating func begin(_ name: String) {
        if text.utf8.count > 1 { text += "," }
        append(quoted: name)
        text += ":"
    }

    private mutating func append(quoted value: String) {
        text += "\""
        if value.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
            for scalar in value.unicodeScalars { append(escaped: scalar) }
        } else {
            text += value
        }
        text += "\""
    }

    private mutating func append(escaped scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": text += "\\\""
        case "\\": text += "\\\\"
        case "\n": text += "\\n"
        case "\r": text += "\\r"
        case "\t": text += "\\t"
        case "\0"..<" ":
            let digits = String(scalar.value, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: text.unicodeScalars.append(scalar)
        }
    }
}
