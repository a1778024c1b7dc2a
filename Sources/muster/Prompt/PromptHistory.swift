import Diagnostics
import Storage
import Terminal

/// The lines typed at the prompt, kept between runs in a file of this machine. Answers to questions are not in it.
@MainActor struct PromptHistory {
    /// Nil where there is no home to keep it in.
    private var path: String? { Surroundings.stateFolder.map { joined($0, "history") } }

    private static let limit = 1000

    /// Brings the lines of earlier days back to the arrow keys. There may be none yet.
    func restore(to console: Console) {
        guard let editor = console.editor, let path, let kept = try? readText(at: path).text else { return }
        editor.restoreHistory(kept.split(separator: "\n").map(String.init), limit: Self.limit)
    }

    /// Keeps the lines; failing to is no reason to disturb the learner.
    func save(from console: Console) {
        guard let editor = console.editor, let path else { return }
        try? makeFolder(at: folder(of: path))
        try? replaceFile(at: path, with: editor.history.suffix(Self.limit).map { $0 + "\n" }.joined())
    }
}
