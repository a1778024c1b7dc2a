internal import FoundationEssentials

extension LearnerStatistics {
    /// The numbers as JSON that a person can read, with a line break at the end.
    package func json() throws -> String { try readableJSON(self) }
}

/// JSON with the fields in alphabetical order; what holds no further lists or objects stands on one line.
func readableJSON(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return laidOut(Array(try encoder.encode(value)))
}

/// JSON that was written without any white space, on lines that a person can read.
private func laidOut(_ compact: [UInt8]) -> String {
    let marks = JSONMark.all(in: compact)
    // Of each open list or object: whether its elements stand on lines of their own.
    var open: [Bool] = []
    var text: [UInt8] = []
    var copied = 0
    func breakLine() {
        text.append(UInt8(ascii: "\n"))
        text += Array(repeating: UInt8(ascii: " "), count: open.count * 2)
    }
    for mark in marks {
        text += compact[copied..<mark.position]
        copied = mark.position + 1
        let byte = compact[mark.position]
        switch mark.role {
        case .opening(let isNested):
            text.append(byte)
            open.append(isNested)
            if isNested { breakLine() }
        case .closing:
            if open.popLast() == true { breakLine() }
            text.append(byte)
        case .comma:
            text.append(byte)
            if open.last == true { breakLine() } else { text.append(UInt8(ascii: " ")) }
        case .colon: text += [byte, UInt8(ascii: " ")]
        }
    }
    return String(decoding: text + compact[copied...], as: UTF8.self) + "\n"
}

/// A byte of JSON that gives it its structure.
private struct JSONMark {
    let position: Int
    var role: Role

    enum Role {
        /// Of a list or object; `isNested` when it holds another one.
        case opening(isNested: Bool)
        case closing
        case comma
        case colon
    }

    /// Every mark that is not inside of a text.
    static func all(in json: [UInt8]) -> [JSONMark] {
        var marks: [JSONMark] = []
        // Places in `marks` of the lists and objects that are open.
        var open: [Int] = []
        var isInText = false
        var isEscaped = false
        for (position, byte) in json.enumerated() {
            if isInText {
                if !isEscaped, byte == UInt8(ascii: "\"") { isInText = false }
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isInText = true
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                if let outer = open.last { marks[outer].role = .opening(isNested: true) }
                open.append(marks.count)
                marks.append(JSONMark(position: position, role: .opening(isNested: false)))
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                _ = open.popLast()
                marks.append(JSONMark(position: position, role: .closing))
            case UInt8(ascii: ","): marks.append(JSONMark(position: position, role: .comma))
            case UInt8(ascii: ":"): marks.append(JSONMark(position: position, role: .colon))
            default: break
            }
        }
        return marks
    }
}
