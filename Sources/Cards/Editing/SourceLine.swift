internal import Diagnostics

/// A line of a file with its own line ending, which is empty at the end of a file that does not end in one.
struct SourceLine {
    let content: String
    let ending: String

    var isBlank: Bool { content.utf8.allSatisfy(\.isBlank) }
}

extension SourceText {
    /// The lines of the text; put together again they are the text, byte for byte.
    var lines: [SourceLine] {
        let bytes = Array(text.utf8)
        var lines: [SourceLine] = []
        var start = 0
        while start < bytes.count {
            let feed = bytes.endOfLine(from: start)
            let next = min(feed + 1, bytes.count)
            let end = feed < bytes.count ? bytes.withoutReturn(start..<feed) : feed
            lines.append(SourceLine(content: bytes.text(start..<end), ending: bytes.text(end..<next)))
            start = next
        }
        return lines
    }
}

extension [SourceLine] {
    /// The lines as one text; a line that another one follows gets an `ending` if it has none.
    func text(ending: String) -> String {
        var text = ""
        for (number, line) in enumerated() {
            text += line.content
            text += line.ending.isEmpty && number < count - 1 ? ending : line.ending
        }
        return text
    }
}
