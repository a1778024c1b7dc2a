import Diagnostics
import Terminal

/// A deck in the editor, again and again until its author is content.
@MainActor struct DeckEditing {
    let path: String
    /// The line (from 1) at which the editor opens; nil where it decides for itself.
    let firstLine: Int?
    private var console: Console { .shared }

    init(path: String, line: Int? = nil) {
        self.path = path
        firstLine = line
    }

    /// Opens the editor, reports what is wrong with the deck, and offers to go back where something is.
    func run() throws(Diagnostic) {
        var line = firstLine
        while true {
            try TextEditor.open(path, line: line)
            let check = DeckCheck(files: [path])
            report(check.problems)
            console.say(StyledText(check.summary))
            guard !check.problems.isEmpty, console.isInteractive, wantsToGoBack() else { return }
            line = check.problems.first?.place?.line
        }
    }

    private func wantsToGoBack() -> Bool {
        guard case .line(let answer) = console.reader.readLine(prompt: "Open it again? (y/n) ") else { return false }
        return answer.lowercased().hasPrefix("y")
    }
}
