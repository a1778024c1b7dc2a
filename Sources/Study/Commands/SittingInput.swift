internal import Grading

/// What a typed line means in a sitting.
enum SittingInput: Hashable {
    case blank
    case answer(String)
    case command(SittingCommand)
    /// A colon and a word that is no command, with the command that was perhaps meant.
    case unknownCommand(String, meant: SittingCommand?)

    /// A line that starts with a colon is a command; a space before the colon makes it an answer.
    init(_ line: String) {
        let words = line.split(whereSeparator: \.isWhitespace)
        guard let first = words.first else {
            self = .blank
            return
        }
        guard line.hasPrefix(":") else {
            self = .answer(line)
            return
        }
        let name = first.dropFirst().lowercased()
        if words.count == 1, let command = SittingCommand(rawValue: name) {
            self = .command(command)
        } else {
            self = .unknownCommand(String(first), meant: Self.nearestCommand(to: name))
        }
    }

    /// The only command that starts with `name`, else the one within two typing errors of it.
    private static func nearestCommand(to name: String) -> SittingCommand? {
        guard !name.isEmpty else { return nil }
        let completions = SittingCommand.allCases.filter { $0.rawValue.hasPrefix(name) }
        if completions.count == 1 { return completions[0] }
        let limit = name.count < 4 ? 1 : 2
        let near = SittingCommand.allCases.compactMap { command in
            editDistance(name, command.rawValue, atMost: limit).map { (command: command, distance: $0) }
        }
        return near.min { $0.distance < $1.distance }?.command
    }
}
