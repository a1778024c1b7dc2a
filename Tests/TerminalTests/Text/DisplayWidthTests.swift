import Terminal
import Testing

struct `display width` {
    static let widths: [(text: String, columns: Int)] = [
        ("", 0), ("abc", 3), ("naïve", 5), ("nai\u{308}ve", 5), ("日本語", 6), ("한국", 4), ("ﾊﾝ", 2), ("👍", 2), ("👍🏽", 2),
        ("👩‍👩‍👧", 2), ("🇫🇷", 2), ("❤️", 2), ("→✓", 2), ("\u{200B}x", 1), ("Жуков", 5),
    ]

    @Test(arguments: widths)
    func `a text takes as many columns as a terminal gives it`(text: String, columns: Int) {
        #expect(text.displayWidth == columns)
    }

    @Test func `padding counts columns and not characters`() {
        #expect("日本".padded(to: 6) == "日本  ")
        #expect("abc".padded(to: 2) == "abc")
    }
}
