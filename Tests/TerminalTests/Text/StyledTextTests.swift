import Terminal
import Testing

struct `styled text` {
    @Test func `styles become escape codes where they are wanted`() {
        let text = StyledText("right", [.bold, .green]) + ": 1941"
        #expect(text.rendered(isStyled: true) == "\u{1B}[1;32mright\u{1B}[0m: 1941")
    }

    @Test func `without styles nothing but the text is left`() {
        let text = StyledText("right", [.bold, .green]) + ": 1941"
        #expect(text.rendered(isStyled: false) == "right: 1941")
        #expect(text.plain == "right: 1941")
    }

    @Test func `an escape code in the text never reaches the terminal`() {
        let text = StyledText("a\u{1B}]0;evil\u{07}b", .red)
        #expect(text.rendered(isStyled: true) == "\u{1B}[31ma\\u{1B}]0;evil\\u{7}b\u{1B}[0m")
    }

    @Test func `the width leaves the styles out`() {
        #expect((StyledText("日本", .bold) + " ok").displayWidth == 7)
    }

    @Test func `texts are joined with a separator in between`() {
        #expect(["a", "b", StyledText("c", .dim)].joined(separator: ", ").plain == "a, b, c")
        #expect([StyledText]().joined(separator: ", ").isEmpty)
    }
}
