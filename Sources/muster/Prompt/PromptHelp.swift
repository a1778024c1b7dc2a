import Terminal

/// What `help` says at the prompt.
enum PromptHelp {
    /// The commands that a learner or author uses, each with a sentence.
    private static let commands: [(name: String, text: String)] = [
        ("quiz [DECK…]", "drill what is due, then new cards"),
        ("review [DECK…]", "go over what you missed"),
        ("learn [DECK…]", "begin new cards only"),
        ("exam [DECK…]", "test yourself: nothing is said of your answers until the end"),
        ("cram [DECK…]", "drill any cards, outside of the schedule"),
        ("stats [DECK…]", "your scores over time"),
        ("report [DECK…]", "all of it with charts, as a page to open"),
        ("print [DECK]", "a quiz sheet and its key for paper"),
        ("undo", "take back the last answer"),
        ("resume", "list the cards you suspended, and take them up again"),
        ("flagged", "list the cards you flagged"),
        ("set NAME VALUE", "show or change your settings"),
        ("add [DECK]", "write cards, one after the other"),
        ("new DECK", "start a deck in your editor"),
        ("edit [DECK]", "open a deck in your editor; it is checked when you come back"),
        ("cards WORD…", "find cards by their words; --orphans, --links: where histories went"),
        ("check", "find problems in all decks"),
        ("compile FILE", "turn a document into a deck; add --review to go through its cards"),
        ("import FILE", "make a deck of a table or of notes with marks; export goes back"),
        ("home", "the decks, and what is due"),
        ("help COMMAND", "all about one command"),
        ("quit", "leave; Ctrl-D does the same"),
    ]

    /// One command a line.
    static var paragraphs: [Paragraph] {
        let width = (commands.map(\.name.displayWidth).max() ?? 0) + 2
        return commands.map {
            Paragraph(StyledText($0.name.padded(to: width), .bold) + StyledText($0.text), hanging: width)
        }
    }
}
