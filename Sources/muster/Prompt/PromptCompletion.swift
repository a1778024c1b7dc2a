import ArgumentParser
import Storage

/// What Tab completes at the prompt: commands and their options, names of decks. Never an answer.
enum PromptCompletion {
    /// Words that can stand where `word`, the last of `line`, is being typed.
    @MainActor static func candidates(line: String, word: String) -> [String] {
        let words = line.split(separator: " ").map(String.init)
        let isFirst = words.isEmpty || words == [word]
        if isFirst { return commandNames.filter { $0.hasPrefix(word) } }
        if word.hasPrefix("-") { return options(of: words[0]).filter { $0.hasPrefix(word) } }
        return deckNames.filter { $0.hasPrefix(word) }
    }

    /// What the prompt knows besides the commands of the shell.
    static let promptWords = ["home", "quit"]

    private static var commandNames: [String] { (CommandName.all + promptWords).sorted() }

    /// The long options that the help of a command names.
    private static func options(of command: String) -> [String] {
        guard let type = Muster.configuration.subcommands.first(where: { $0.configuration.commandName == command })
        else { return [] }
        let words = Muster.helpMessage(for: type).split { $0.isWhitespace || ",[]()".contains($0) }
        return Set(words.filter { $0.hasPrefix("--") && $0.count > 2 }.map(String.init)).sorted()
    }

    private static var deckNames: [String] {
        guard let folder = try? StudyFolder.locate(), let paths = try? DeckLibrary.paths(in: folder) else { return [] }
        return paths.map { fileName(of: $0).dropLast(DeckLibrary.ending.count) }.map(String.init)
    }
}
