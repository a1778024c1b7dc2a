internal import CReadline
internal import Glibc

/// Line editing on the terminal, by GNU readline's callback interface.
///
/// Readline keeps its state in C globals, so all of it is confined to the main actor, and one editor is in use at a
/// time. Keyboard and signals are waited for together: Ctrl-C takes effect at once, not at the next key.
@MainActor package final class LineEditor: LineReader {
    /// The editor that readline's callbacks speak to.
    private static var current: LineEditor?

    private let isStyled: Bool
    private let signals = SignalWatch()
    private var completer: Completer?
    private var outcome: LineOutcome?

    /// Takes over the terminal that standard input and standard output are; prompts carry colours where `isStyled`.
    package init(isStyled: Bool) {
        self.isStyled = isStyled
        useUTF8Locale()
        // Readline keeps the pointer for good.
        muster_readline_configure(strdup("muster")) { text, _, _ in LineEditor.matches(for: text) }
    }

    package func readLine(
        prompt: StyledText, prefill: String, completer: Completer?, timeLeft: TimeLeft?
    ) -> LineOutcome {
        Self.current = self
        self.completer = completer
        outcome = nil
        signals.begin()
        muster_readline_forget_end_of_input()
        rl_callback_handler_install(prompt.renderedAsPrompt(isStyled: isStyled)) { LineEditor.lineDidEnd($0) }
        defer { rl_callback_handler_remove() }
        if !prefill.isEmpty {
            rl_insert_text(prefill)
            rl_redisplay()
        }
        while true {
            if let outcome { return outcome }
            switch signals.wait(timeLeft) {
            case .signal: obeySignal()
            case .keyboard: rl_callback_read_char()
            case .failure: outcome = .endOfInput
            case .timeUp: abandonLine(.timeUp)
            }
        }
    }

    package func readKey(prompt: StyledText) -> KeyOutcome {
        let shown = prompt.rendered(isStyled: isStyled)
        signals.begin()
        var keyboard = Keyboard()
        writeAll(Array(shown.utf8), to: STDOUT_FILENO)
        while true {
            switch signals.wait(nil) {
            case .keyboard: return keyboard.readKey().map(KeyOutcome.key) ?? .endOfInput
            case .failure, .timeUp: return .endOfInput
            case .signal:
                switch signals.next() {
                case .interrupt: return .interrupted
                case .end: return .endOfInput
                case .suspend:
                    keyboard.restore()
                    signals.suspend()
                    keyboard = Keyboard()
                    writeAll(Array(shown.utf8), to: STDOUT_FILENO)
                case .resize, nil: break
                }
            }
        }
    }

    package func holdInterrupts() { signals.begin() }

    /// Does something that may take long, and that Ctrl-C ends together with the program, until the next line is asked for.
    package func interruptibly<Failure: Error>(_ work: () throws(Failure) -> Void) throws(Failure) {
        signals.end()
        try work()
    }

    private func obeySignal() {
        switch signals.next() {
        case .interrupt:
            abandonLine(muster_readline_line().map { $0.pointee != 0 } ?? false ? .abandoned : .interrupted)
        case .end: abandonLine(.endOfInput)
        case .resize: rl_resize_terminal()
        case .suspend:
            rl_cleanup_after_signal()
            signals.suspend()
            rl_reset_after_signal()
            rl_forced_update_display()
        case nil: break
        }
    }

    private func abandonLine(_ reason: LineOutcome) {
        if reason == .interrupted || reason == .abandoned { rl_echo_signal_char(SIGINT) }
        rl_callback_sigcleanup()
        rl_free_line_state()
        rl_replace_line("", 1)
        muster_readline_end_line()
        outcome = reason
    }

    // What readline calls, always on the thread that called into it.

    private nonisolated static func lineDidEnd(_ raw: UnsafeMutablePointer<CChar>?) {
        let line = raw.map { String(cString: $0) }
        free(raw)
        MainActor.assumeIsolated {
            // Else readline shows the prompt again at once.
            rl_callback_handler_remove()
            if line == nil { muster_readline_end_line_at_end_of_input() }
            current?.outcome = line.map { .line($0) } ?? .endOfInput
        }
    }

    private nonisolated static func matches(
        for text: UnsafePointer<CChar>?
    ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
        muster_readline_complete_no_file_names()
        guard let text, let whole = muster_readline_line() else { return nil }
        let (word, line) = (String(cString: text), String(cString: whole))
        MainActor.assumeIsolated {
            candidates = (current?.completer?(line, word) ?? []).filter { $0.hasPrefix(word) }.reversed()
        }
        return rl_completion_matches(text) { _, _ in
            // Readline frees it.
            MainActor.assumeIsolated { LineEditor.candidates.popLast() }.flatMap { strdup($0) }
        }
    }

    /// What is left of the candidates that readline is taking, in reverse.
    private static var candidates: [String] = []
}
