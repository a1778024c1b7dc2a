internal import Glibc

/// Lines from a pipe or a file: no prompt, no escape codes, nothing but reading.
@MainActor package final class PlainLineReader: LineReader {
    private let descriptor: CInt
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    /// Reads from `descriptor`, standard input unless told otherwise.
    package init(descriptor: CInt = STDIN_FILENO) { self.descriptor = descriptor }

    package func readLine(prompt: StyledText, prefill: String, completer: Completer?) -> LineOutcome {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                return .line(decode(buffer[start..<end]))
            }
            searched = buffer.count
            guard readMore(keeping: &searched) else { break }
        }
        guard start < buffer.count else { return .endOfInput }
        defer { start = buffer.count }
        return .line(decode(buffer[start...]))
    }

    package func readKey(prompt: StyledText) -> KeyOutcome {
        switch readLine(prompt: prompt) {
        case .line(let line): .key(line.first { !$0.isWhitespace } ?? "\n")
        case .interrupted: .interrupted
        case .endOfInput: .endOfInput
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
