extension ScoreTable {
    /// The table as CSV (RFC 4180): a line of names, then the rows, each line ended by CR LF.
    ///
    /// Shares are numbers from 0 to 1, times are seconds. A text that a spreadsheet would take for a formula gets an
    /// apostrophe in front.
    package var csv: String {
        var lines = [columns.map { Self.quoted($0.name) }.joined(separator: ",")]
        for row in rows { lines.append(row.map(Self.field).joined(separator: ",")) }
        return lines.map { $0 + "\r\n" }.joined()
    }

    private static func field(_ cell: Cell) -> String {
        switch cell {
        case .text(let text):
            let isFormula = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
            return quoted(isFormula ? "'" + text : text)
        case .count(let count): return String(count)
        case .number(let number, let places): return plain(rounded(number, places: places))
        case .share(let share): return plain(rounded(share, places: 4))
        case .time(let seconds): return plain(rounded(seconds, places: 1))
        case .none: return ""
        }
    }

    /// Without a point where there is nothing behind it.
    private static func plain(_ number: Double) -> String { Int(exactly: number).map { String($0) } ?? String(number) }

    private static func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: { "\",\r\n".utf8.contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
