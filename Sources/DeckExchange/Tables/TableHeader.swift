internal import Diagnostics

/// The lines `#key:value` at the top of a table, as Anki writes and reads them.
struct TableHeader {
    private(set) var separator: UInt8?
    private(set) var isHTML = false
    /// Names of the columns, in lower case.
    private(set) var columns: [String] = []
    /// Tags of every row.
    private(set) var tags: [String] = []
    /// Columns (from 0) by what they hold: `guid`, `deck`, `tags`, `notetype`.
    private(set) var special: [String: Int] = [:]
    /// The byte behind the header.
    private(set) var end = 0

    init(_ source: SourceText, reporting problems: inout [Diagnostic]) {
        for number in 1...source.lineCount {
            let range = source.range(ofLine: number)
            let line = source[range]
            guard line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { return }
            end = number < source.lineCount ? source.range(ofLine: number + 1).lowerBound : source.byteCount
            let key = line[line.index(after: line.startIndex)..<colon].lowercased()
            let value = String(line[line.index(after: colon)...])
            switch key {
            case "separator":
                separator = Self.separators[value.lowercased()] ?? (value.utf8.count == 1 ? value.utf8.first : nil)
                if separator == nil {
                    problems.append(
                        Diagnostic(
                            "unknown separator \"\(value)\"", in: source, at: range,
                            notes: ["separators are \(Self.separators.keys.sorted().joined(separator: ", "))"]))
                }
            case "html": isHTML = value.lowercased() == "true"
            case "columns": columns = value.split(whereSeparator: { $0 == "\t" || $0 == "," }).map { $0.lowercased() }
            case "tags": tags = value.split(separator: " ").map(String.init)
            case "deck", "notetype", "if matches": break
            default:
                guard key.hasSuffix(" column"), let column = Int(value), column > 0 else {
                    problems.append(
                        Diagnostic(
                            "unknown header \"#\(key):\"", severity: .warning, in: source, at: range,
                            notes: ["it is left out"]))
                    continue
                }
                special[String(key.dropLast(" column".count))] = column - 1
            }
        }
    }

    private static let separators: [String: UInt8] = [
        "colon": 0x3A, "comma": 0x2C, "pipe": 0x7C, "semicolon": 0x3B, "space": 0x20, "tab": 0x09,
    ]
}
