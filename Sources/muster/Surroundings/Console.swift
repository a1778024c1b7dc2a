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

    private init() {
        let isTerminal = Screen.isTerminal(1)
        let isStyled = Appearance.wantsStyles(
            noColor: Surroundings.variable("NO_COLOR"), term: Surroundings.variable("TERM"), isTerminal: isTerminal)
        screen = Screen(isStyled: isStyled)
        isInteractive = isTerminal && Screen.isTerminal(0)
        editor = isInteractive ? LineEditor(isStyled: isStyled) : nil
        reader = editor ?? PlainLineReader()
    }

    /// Shows one line and sees that it is out.
    func say(_ text: StyledText = "", indent: Int = 0, hanging: Int = 0) {
        screen.showLine(text, indent: indent, hanging: hanging)
        screen.flush()
    }
}
