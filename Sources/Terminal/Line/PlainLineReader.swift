internal import Glibc

/// Lines from a pipe or a file, without a prompt, or from a terminal as it is, with one: no escape codes, and nothing on
/// the screen is ever drawn anew.
@MainActor package final class PlainLineReader: LineReader {
    private let descriptor: CInt
    /// Where keys come from a terminal: the signals that they can be.
    private let signals: SignalWatch?
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    /// Reads from `descriptor`, standard input unless told otherwise.
    package init(descriptor: CInt = STDIN_FILENO) {
        self.descriptor = descriptor
        signals = nil
    }

    /// Reads from the terminal that standard input and standard output are, whose own line editing is in force.
    package init(onTerminal: Void) {
        descriptor = STDIN_FILENO
        signals = SignalWatch()
    }

    package func readLine(
        prompt: StyledText, prefill: String, completer: Completer?, timeLeft: TimeLeft?
    ) -> LineOutcome {
        signals?.begin()
        if signals != nil { writeAll(Array(prompt.plain.utf8), to: STDOUT_FILENO) }
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                return .line(decode(buffer[start..<end]))
            }
            searched = buffer.count
            if let end = waitForLine(timeLeft) {
                // The terminal has dropped what was typed; the next text starts on a line of its own.
                writeAll([UInt8(ascii: "\n")], to: STDOUT_FILENO)
                return end
            }
            guard readMore(keeping: &searched) else { break }
        }
        guard start < buffer.count else { return .endOfInput }
        defer { start = buffer.count }
        return .line(decode(buffer[start...]))
    }

    package func readKey(prompt: StyledText) -> KeyOutcome {
        switch readLine(prompt: prompt) {
        case .line(let line): .key(line.first { !$0.isWhitespace } ?? "\n")
        case .interrupted, .abandoned: .interrupted
        case .endOfInput, .timeUp: .endOfInput
        }
    }

    package func holdInterrupts() { signals?.begin() }

    /// Waits for more of a line where keys come from a terminal; returns how the line ended, if it did.
    private func waitForLine(_ timeLeft: TimeLeft?) -> LineOutcome? {
        guard let signals else { return timeLeft.map { $0() <= 0 } == true ? .timeUp : nil }
        while true {
            switch signals.wait(timeLeft) {
            case .keyboard: return nil
            case .failure: return .endOfInput
            case .timeUp: return .timeUp
            case .signal:
                switch signals.next() {
                case .interrupt: return .interrupted
                case .end: return .endOfInput
                case .suspend: signals.suspend()
                case .resize, nil: break
                }
            }
        }
    }

    package func remember(_ line: String) {}

    /// Lines of Windows end in a carriage return; bytes that are no UTF-8 are shown as U+FFFD.
    private func decode(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes, as: UTF8.self)
    }

    private func readMore(keeping searched: inout Int) -> Bool {
        guard !isAtEnd else { return false }
        buffer.removeFirst(start)
        searched -= start
        start = 0
        let chunk = 16_384
        let before = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: chunk))
        var count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress?.advanced(by: before), chunk) }
        while count < 0, errno == EINTR {
            count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress?.advanced(by: before), chunk) }
        }
        buffer.removeLast(chunk - max(0, count))
        isAtEnd = count <= 0
        return !isAtEnd
    }
}
