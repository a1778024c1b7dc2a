/// Where the learner's lines come from: a terminal with line editing, or a plain pipe or file.
@MainActor package protocol LineReader: AnyObject {
    /// Completions of `word`, the last word of `line` up to the cursor.
    typealias Completer = @MainActor (_ line: String, _ word: String) -> [String]

    /// Seconds until the time for an answer is over; 0 or less when it is.
    typealias TimeLeft = @MainActor () -> Double

    /// Asks for one line. `prefill` stands on it already, to be edited. Without a terminal neither is shown.
    ///
    /// Where there is a `timeLeft`, the line is abandoned when none is left.
    func readLine(prompt: StyledText, prefill: String, completer: Completer?, timeLeft: TimeLeft?) -> LineOutcome

    /// Asks for one key. Without a terminal it is the first character of the next line.
    func readKey(prompt: StyledText) -> KeyOutcome

    /// Lets a Ctrl-C that comes between two lines wait for the next one and abandon that, instead of ending the program.
    ///
    /// To ask for a line does it as well; this is for what is shown before the first one.
    func holdInterrupts()

    /// Adds a line to what the arrow keys bring back. Answers to questions are never remembered.
    func remember(_ line: String)
}

/// What came of asking for a line.
package enum LineOutcome: Hashable, Sendable {
    /// The line without its line break.
    case line(String)
    /// Ctrl-C on an empty line, or on one that is not known to have something on it.
    case interrupted
    /// Ctrl-C on a line with something on it, which was abandoned.
    case abandoned
    /// Ctrl-D on an empty line, the end of the file, or the terminal went away.
    case endOfInput
    /// The time for it was over.
    case timeUp
}

/// What came of asking for a key.
package enum KeyOutcome: Hashable, Sendable {
    /// A letter, digit or sign; Enter is a line break, and so is an empty line without a terminal.
    case key(Character)
    case interrupted
    case endOfInput
}

extension LineReader {
    package func holdInterrupts() {}

    /// Asks for one line, with nothing on it and nothing to complete.
    package func readLine(prompt: StyledText) -> LineOutcome { readLine(prompt: prompt, prefill: "", completer: nil) }

    /// Asks for one line, with all the time there is.
    package func readLine(prompt: StyledText, prefill: String, completer: Completer?) -> LineOutcome {
        readLine(prompt: prompt, prefill: prefill, completer: completer, timeLeft: nil)
    }
}
