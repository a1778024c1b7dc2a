internal import Diagnostics

/// What a typed line means in a sitting.
enum SittingInput: Hashable {
    case blank
    case answer(String)
    /// A question mark: the learner does not know.
    case givenUp
    case command(SittingCommand)
    /// A colon and a word that is no command, with the command that was perhaps meant.
    case unknownCommand(String, meant: SittingCommand?)

    /// What people type out of habit.
    private static let otherNames: [String: SittingCommand] = ["exit": .quit, "q": .quit, "bye": .quit, "?": .help]

    /// A line that starts with a colon is a command; a space before the colon makes it an answer.
    init(_ line: String) {
        let words = line.split(whereSeparator: \.isWhitespace)
        guard let first = words.first else {
            self = .blank
            return
        }
        guard line.hasPrefix(":") else {
            self = words.count == 1 && first == "?" ? .givenUp : .answer(line)
            return
        }
        let name = first.dropFirst().lowercased()
        if words.count == 1, let command = SittingCommand(rawValue: name) ?? Self.otherNames[name] {
            self = .command(command)
        } else {
            let meant = suggestion(for: name, among: SittingCommand.allCases.map(\.rawValue))
            self = .unknownCommand(String(first), meant: meant.flatMap(SittingCommand.init))
        }
    }
}
