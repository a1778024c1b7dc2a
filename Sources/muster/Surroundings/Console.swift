import Terminal

/// The terminal, pipe or file that the program talks through; there is one, and it is made when it is first needed.
@MainActor final class Console {
    static let shared = Console()

    let screen: Screen
    let reader: any LineReader
    /// The line editor, where a person sits at a terminal.
    let editor: LineEditor?
    /// Whether a person sits at a terminal: both ends of the talk are one.
    let isInteractive: Bool
    /// Whether the learner wants text alone, as with a screen reader: no colours, no signs, nothing drawn anew.
    let isPlain: Bool

    private init() {
        isPlain = PlainOption.isWanted
        let isTerminal = Screen.isTerminal(1)
        let isStyled = Appearance.wantsStyles(
            noColor: Surroundings.variable("NO_COLOR"), term: Surroundings.variable("TERM"), isTerminal: isTerminal)
        screen = Screen(isStyled: isStyled, isPlain: isPlain)
        isInteractive = isTerminal && Screen.isTerminal(0)
        editor = isInteractive && !isPlain ? LineEditor(isStyled: isStyled) : nil
        reader = editor ?? (isInteractive ? PlainLineReader(onTerminal: ()) : PlainLineReader())
    }

    /// Shows one line and sees that it is out.
    func say(_ text: StyledText = "", indent: Int = 0, hanging: Int = 0) {
        screen.showLine(text, indent: indent, hanging: hanging)
        screen.flush()
    }
}
