import ArgumentParser
import Storage

/// What the shell completes, by the scripts that `make install` puts in place; the program itself is asked for names.
enum ShellCompletion {
    /// Names of decks.
    static let decks = CompletionKind.custom { _, _, _ in PromptCompletion.deckNames }

    /// Names of decks, and files: a document can stand in the place of a deck.
    static let decksAndFiles = CompletionKind.custom { _, _, prefix in
        PromptCompletion.deckNames + files(beginning: prefix)
    }

    /// The files of the folder that `path` leads into.
    static func files(beginning path: String) -> [String] {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        let names = (try? fileNames(in: folder.isEmpty ? "." : folder, ending: "")) ?? []
        return names.map { folder + $0 }
    }

    /// Tags of the cards there are.
    static let tags = CompletionKind.custom { _, _, prefix in
        PromptCompletion.listing(PromptCompletion.tags, after: prefix)
    }

    /// Kinds of cards.
    static let kinds = CompletionKind.custom { _, _, prefix in
        PromptCompletion.listing(PromptCompletion.kinds, after: prefix)
    }
}
