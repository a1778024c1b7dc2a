import Terminal
import TestSupport
import Testing

struct `wrapping` {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let columns: Int?
        var indent = 0
        var hanging = 0
        let wrapped: String
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "fits", text: "one two", columns: 7, wrapped: "one two"),
        Case(name: "breaks at a space", text: "one two three", columns: 7, wrapped: "one two\nthree"),
        Case(name: "drops the spaces at the break", text: "one   two", columns: 5, wrapped: "one\ntwo"),
        Case(name: "cuts a word that is too long", text: "abcdefgh ij", columns: 3, wrapped: "abc\ndef\ngh\nij"),
        Case(name: "keeps the line breaks of the text", text: "a\n\nb", columns: 9, wrapped: "a\n\nb"),
        Case(name: "breaks between wide characters", text: "日本語です", columns: 5, wrapped: "日本\n語で\nす"),
        Case(name: "indents", text: "one two", columns: 6, indent: 2, wrapped: "  one\n  two"),
        Case(
            name: "hangs", text: "a) one two three", columns: 11, indent: 1, hanging: 3,
            wrapped: " a) one two\n    three"),
        Case(
            name: "does not wrap without columns", text: "one two three", columns: nil, indent: 1,
            wrapped: " one two three"),
        Case(name: "keeps a leading space", text: "  one two", columns: 5, wrapped: "  one\ntwo"),
        Case(name: "drops spaces at the end", text: "one   ", columns: 4, wrapped: "one"),
        Case(name: "an empty text stays empty", text: "", columns: 5, indent: 2, wrapped: ""),
    ]

    @Test(arguments: cases)
    func `text is broken into lines`(_ one: Case) {
        let wrapped = StyledText(one.text).wrapped(to: one.columns, indent: one.indent, hanging: one.hanging)
        #expect(wrapped.plain == one.wrapped)
    }

    @Test func `styles survive wrapping`() {
        let text = StyledText("one ") + StyledText("two three", .bold)
        let wrapped = text.wrapped(to: 7).rendered(isStyled: true)
        #expect(wrapped == "one \u{1B}[1mtwo\u{1B}[0m\n\u{1B}[1mthree\u{1B}[0m")
    }

    /// A law: no line is wider than it may be, and nothing but spaces and line breaks is added or lost.
    @Test func `every line fits and no character is lost`() {
        var generator = SeededGenerator(seed: 7)
        let alphabet = Array("ab cdé 日本👍 ")
        for _ in 0..<500 {
            let text = String(
                (0..<Int.random(in: 0...60, using: &generator)).map { _ in
                    alphabet.randomElement(using: &generator) ?? "a"
                })
            let columns = Int.random(in: 2...30, using: &generator)
            let wrapped = StyledText(text).wrapped(to: columns).plain
            let lines = wrapped.split(separator: "\n")
            #expect(lines.allSatisfy { String($0).displayWidth <= columns }, "\(text) in \(columns)")
            #expect(wrapped.filter { $0 != " " && $0 != "\n" } == text.filter { $0 != " " })
        }
    }
}
