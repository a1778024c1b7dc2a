import ArgumentParser
import Cards
import ReviewHistory
import Storage

/// What Tab completes at the prompt: commands and their options, the values of those, names of decks. Never an answer.
enum PromptCompletion {
    /// Words that can stand where `word`, the last of `line`, is being typed.
    @MainActor static func candidates(line: String, word: String) -> [String] {
        let words = line.split(separator: " ").map(String.init)
        let isFirst = words.isEmpty || words == [word]
        if isFirst { return commandNames.filter { $0.hasPrefix(word) } }
        if word.hasPrefix("-") { return options(of: words[0]).filter { $0.hasPrefix(word) } }
        let before = word.isEmpty ? words.last : words.dropLast().last
        return values(after: before ?? "", of: words[0], word: word).filter { $0.hasPrefix(word) }
    }

    /// What can follow `word`: the values of an option, else what the command works on.
    private static func values(after option: String, of command: String, word: String) -> [String] {
        switch option {
        case "--kinds": return listing(kinds, after: word)
        case "--tags": return listing(tags, after: word)
        case "--form": return Rung.allCases.map(\.word)
        default: break
        }
        switch command {
        case "help": return CommandName.all
        case "compile", "inspect": return ShellCompletion.files(beginning: word)
        case "set": break
        default: return deckNames
        }
        if option == "set" { return LearnerSetting.allCases.map(\.rawValue) }
        return option == LearnerSetting.form.rawValue ? [LearnerSetting.ladderWord] + Rung.allCases.map(\.word) : []
    }

    /// The words with what is typed of a list already before them: after "date,fi" comes "date,figure".
    static func listing(_ words: [String], after typed: String) -> [String] {
        let kept = typed.lastIndex(of: ",").map { String(typed[...$0]) } ?? ""
        return words.map { kept + $0 }
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

    static var kinds: [String] { CardKind.allCases.map(\.rawValue) }

    static var tags: [String] {
        guard let folder = try? StudyFolder.locate(), let library = try? DeckLibrary(of: folder) else { return [] }
        return Set(library.decks.flatMap { $0.entries.flatMap(\.card.tags) }).sorted()
    }

    static var deckNames: [String] {
        guard let folder = try? StudyFolder.locate(), let paths = try? DeckLibrary.paths(in: folder) else { return [] }
        return paths.map { fileName(of: $0).dropLast(DeckLibrary.ending.count) }.map(String.init)
    }
}
