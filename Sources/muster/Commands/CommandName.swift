import ArgumentParser
import Diagnostics

/// The first word of a command line, where it should name a command.
enum CommandName {
    /// All names, in the order of the help.
    static var all: [String] {
        Muster.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    }

    /// What is wrong with `words`, where a word that is no command stands in the place of one; `extra` are further
    /// names that may stand there.
    static func problem(in words: [String], extra: [String] = []) -> Diagnostic? {
        let asksForHelp = words.first == "help"
        guard let word = asksForHelp ? words.dropFirst().first : words.first, !word.hasPrefix("-"),
            !all.contains(word), asksForHelp || !extra.contains(word)
        else { return nil }
        let meant = suggestion(for: word, among: all + extra).map { "did you mean “\($0)”?" }
        // At the prompt, which has names of its own, no program is named.
        let help = (extra.isEmpty ? "muster help" : "help") + " lists the commands"
        return Diagnostic("there is no command “\(word)”", notes: [meant, help].compactMap { $0 })
    }
}
