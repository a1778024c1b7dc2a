import Diagnostics
import Testing

@Suite struct `Diagnostics say where and what to do` {
    let source = SourceText(path: "Decks/rome.md", text: "Q: Who?\nÄ: naïve answer\r\nlast")

    @Test func `a problem prints its place, its line with a caret, and the remedy`() {
        let problem = Diagnostic(
            "unknown key", in: source, at: 8..<11, notes: ["did you mean \"A:\"?"])
        #expect(
            problem.rendered == """
                Decks/rome.md:2:1: error: unknown key
                 2 | Ä: naïve answer
                   | ^^
                note: did you mean "A:"?
                """)
    }

    @Test func `columns count characters, not bytes`() {
        #expect(source.place(at: 16) == SourcePlace(line: 2, column: 7))
        #expect(source.line(2) == "Ä: naïve answer")
        #expect(source.line(3) == "last")
    }

    @Test func `text from a file cannot command the terminal`() {
        let hostile = SourceText(path: "a\u{1B}[2J.md", text: "x\u{1B}]0;title\u{7}")
        let rendered = Diagnostic("bad \u{9B}31m", in: hostile, at: 1..<2).rendered
        #expect(!rendered.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) })
        #expect("a\u{202E}b\tc".displaySafe == "a\\u{202E}b c")
    }
}
