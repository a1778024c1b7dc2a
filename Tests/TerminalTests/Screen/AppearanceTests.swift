import Terminal
import Testing

struct `appearance` {
    static let cases: [(noColor: String?, term: String?, isTerminal: Bool, isStyled: Bool)] = [
        (nil, "xterm-256color", true, true),
        ("", "xterm", true, true),
        ("1", "xterm", true, false),
        (nil, "dumb", true, false),
        (nil, nil, true, false),
        (nil, "xterm", false, false),
    ]

    @Test(arguments: cases)
    func `styles depend on NO_COLOR, TERM and the terminal`(
        noColor: String?, term: String?, isTerminal: Bool, isStyled: Bool
    ) {
        #expect(Appearance.wantsStyles(noColor: noColor, term: term, isTerminal: isTerminal) == isStyled)
    }
}
