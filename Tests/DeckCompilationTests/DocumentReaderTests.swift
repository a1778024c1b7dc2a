import DeckCompilation
import Diagnostics
import TestSupport
import Testing

@Suite struct `Reading a document` {
    @Test(arguments: [
        "forum-post.txt", "web-page.txt", "wrapped.txt", "mail.txt", "notes.md", "page.html", "old-page.html",
    ])
    func `finds its blocks`(name: String) throws {
        let text = try fixture("Golden/Reading/\(name)")
        try expectGolden(listing(text, path: name), "Reading/\(name).blocks")
    }

    @Test(arguments: [
        "forum-post.txt", "web-page.txt", "wrapped.txt", "mail.txt", "notes.md", "page.html", "old-page.html",
    ])
    func `keeps the way back from every word to the file`(name: String) throws {
        let source = SourceText(path: name, text: try fixture("Golden/Reading/\(name)"))
        for block in Document(reading: source).blocks {
            let bytes = Array(block.text.utf8)
            var start = 0
            for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: " ") {
                let word = String(decoding: bytes[start..<end], as: UTF8.self)
                let range = block.sourceRange(of: start..<end)
                #expect(Self.isWritten(word, as: source[range]), "\(word) is not \(source[range])")
                start = end + 1
            }
        }
    }

    /// Whether `source` reads as `word`: the same letters and digits where it has no markup, else all of them in order.
    private static func isWritten(_ word: String, as source: String) -> Bool {
        if word == source { return true }
        var rest = source[...]
        for character in word where character.isLetter || character.isNumber {
            guard let found = rest.firstIndex(of: character) else { return source.contains("&") }
            rest = rest[rest.index(after: found)...]
        }
        return source.contains { "<>&[]*_`\\\u{AD}-\"“”".contains($0) || $0.isNewline }
    }
}
