/// `--plain`, which decides what kind of console there is, and so is looked for before any command is parsed.
enum PlainOption {
    static let name = "--plain"

    /// Whether the command line or the variable `MUSTER_PLAIN` asks for it.
    static var isWanted: Bool {
        CommandLine.arguments.dropFirst().contains(name) || Surroundings.variable("MUSTER_PLAIN") != nil
    }
}
