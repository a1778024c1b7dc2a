import ArgumentParser
import Diagnostics
import Glibc
import Terminal

/// The prompt that `muster` opens: home, then one command a line, until Ctrl-D or `quit`.
@MainActor struct Prompt {
    let console: Console
    let folder: StudyFolder
    private let history = PromptHistory()

    init(console: Console, folder: StudyFolder) {
        self.console = console
        self.folder = folder
    }

    private static let endings: Set = ["quit", "exit", "bye", ":quit", ":q", "q"]

    /// Reads and runs commands; a command that fails is reported, and the prompt goes on.
    func run() throws {
        // Commands typed here work on the folder that the prompt was opened on, and so does an editor they start.
        setenv("MUSTER_STUDY", folder.path, 1)
        try showHome()
        history.restore(to: console)
        defer { history.save(from: console) }
        var wasInterrupted = false
        while true {
            switch console.reader.readLine(
                prompt: StyledText("muster> ", .bold), prefill: "", completer: PromptCompletion.candidates)
            {
            case .endOfInput, .timeUp:
                return
            case .abandoned:
                wasInterrupted = true
            case .interrupted:
                if wasInterrupted { return }
                wasInterrupted = true
                console.say("Ctrl-C again, Ctrl-D or “quit” leaves.")
            case .line(let line):
                wasInterrupted = false
                guard !line.allSatisfy(\.isWhitespace) else { continue }
                console.reader.remember(line)
                guard run(line) else { return }
            }
        }
    }

    /// Runs one line; false when it asks to leave.
    private func run(_ line: String) -> Bool {
        do {
            var words = try CommandLineWords.split(line)
            // People type the name of the program out of habit; by itself it is what the prompt begins with.
            if words.first == "muster" { words.removeFirst() }
            // At a question commands begin with a colon; here some of the same names do without it.
            if let first = words.first, first.hasPrefix(":"), CommandName.all.contains(String(first.dropFirst())) {
                words[0].removeFirst()
            }
            let verb = words.first ?? "home"
            if Self.endings.contains(verb) { return false }
            switch verb {
            case "home": try showHome()
            case "help" where words.count == 1, "?":
                console.screen.show(PromptHelp.paragraphs)
                console.screen.flush()
            default: try runCommand(words)
            }
        } catch let problem as Diagnostic {
            report(problem)
        } catch {
            // Help, usage and the like: the same words as from the shell, without leaving the prompt.
            let message = Muster.fullMessage(for: error)
            if !message.isEmpty { console.say(StyledText(message)) }
        }
        return true
    }

    /// Decks, what is due, what to do next.
    private func showHome() throws {
        var chance = SystemRandomNumberGenerator()
        var desk = try LearnerDesk(of: folder, using: &chance)
        try HistoryKeeping(console: console).settle(&desk, using: &chance)
        if let remark = desk.library.remark { console.say(remark) }
        let home = HomeScreen(desk, now: WallClock.now, using: &chance)
        for line in home.lines(columns: console.screen.appearance.columns) { console.screen.showLine(line) }
        console.screen.flush()
    }

    private func runCommand(_ words: [String]) throws {
        if let problem = CommandName.problem(in: words, extra: PromptCompletion.promptWords) { throw problem }
        var command = try Muster.parseAsRoot(words)
        guard !(command is Muster) else { return }
        if words.contains(PlainOption.name), !console.isPlain {
            throw Diagnostic(
                "the prompt is there already", notes: ["for text alone, begin with: muster \(PlainOption.name)"])
        }
        guard let editor = console.editor else { return try command.run() }
        try editor.interruptibly { try command.run() }
    }
}
