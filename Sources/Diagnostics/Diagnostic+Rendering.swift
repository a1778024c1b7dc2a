extension Diagnostic {
    /// The problem as it prints: `path:line:column: error: message`, the line with a caret below, and the notes.
    ///
    /// Nothing in it can move the cursor or change colours: text from files is made safe to show.
    package var rendered: String {
        var lines = [heading]
        if let excerpt, let place {
            let number = String(place.line)
            let margin = String(repeating: " ", count: number.count)
            // A tab is shown as one space, so that the caret stands below its character.
            let (line, skipped) = excerpt.shown(width: 100)
            let lead = String(line.prefix(max(0, excerpt.columns.lowerBound - skipped))).map { _ in " " }.joined()
            let marks = String(repeating: "^", count: max(1, min(excerpt.columns.count, 100)))
            lines.append(" \(number) | \(line)")
            lines.append(" \(margin) | \(lead)\(marks)")
        }
        lines += notes.map { "note: \($0.displaySafe)" }
        return lines.joined(separator: "\n")
    }

    private var heading: String {
        let at = place.map { ":\($0.line):\($0.column)" } ?? ""
        let file = path.map { "\($0.displaySafe)\(at): " } ?? ""
        return "\(file)\(severity.rawValue): \(message.displaySafe)"
    }
}

extension Diagnostic.Excerpt {
    /// The line cut to about `width` characters around the marked part, one safe character for each of its own, and
    /// how many characters were cut off in front.
    fileprivate func shown(width: Int) -> (line: String, skipped: Int) {
        let characters = Array(line)
        let start = max(0, min(columns.lowerBound - width / 2, characters.count - width))
        let part = characters[start..<min(characters.count, start + width)]
        let safe = part.map { $0.isControl ? (($0 == "\t") ? " " : "\u{FFFD}") : String($0) }.joined()
        return (safe, start)
    }
}
