internal import Glibc

/// Where output goes: standard output or standard error, as a terminal, a pipe or a file.
///
/// Text is collected and written by `flush`. When nobody reads the other end any more, the screen is closed: what
/// follows is dropped, and nothing fails.
@MainActor package final class Screen {
    private let descriptor: CInt
    private let isStyled: Bool
    private let isPlain: Bool
    private var buffer: [UInt8] = []
    /// The terminal or the reader of the pipe went away.
    package private(set) var isClosed = false

    /// Output to `descriptor`, with styles where `isStyled` (see `Appearance.wantsStyles`), and with words for signs where
    /// `isPlain`.
    package init(descriptor: CInt = STDOUT_FILENO, isStyled: Bool, isPlain: Bool = false) {
        self.descriptor = descriptor
        self.isStyled = isStyled && !isPlain
        self.isPlain = isPlain
        // A closed pipe is an error of `write`, not the end of the process.
        signal(SIGPIPE, SIG_IGN)
    }

    /// Whether the descriptor is a terminal.
    package nonisolated static func isTerminal(_ descriptor: CInt) -> Bool { isatty(descriptor) == 1 }

    /// How text looks now; the width is asked anew, since windows change.
    package var appearance: Appearance {
        let columns = Self.columns(of: descriptor).map { min(max($0, 20), Appearance.widestText) }
        return Appearance(isStyled: isStyled, columns: columns)
    }

    /// Adds text as it is to what the next `flush` writes.
    package func show(_ text: StyledText) {
        guard !isClosed else { return }
        let text = isPlain ? text.withWordsForSigns : text
        buffer.append(contentsOf: text.rendered(isStyled: isStyled).utf8)
    }

    /// Adds text wrapped to the width of the terminal, and a line break.
    package func showLine(_ text: StyledText = "", indent: Int = 0, hanging: Int = 0) {
        show([Paragraph(text, indent: indent, hanging: hanging)])
    }

    /// Adds paragraphs wrapped to the width of the terminal, each with a line break after it.
    package func show(_ paragraphs: [Paragraph]) {
        let columns = appearance.columns
        for paragraph in paragraphs {
            // Before it is wrapped: words are longer than signs.
            let text = isPlain ? paragraph.text.withWordsForSigns : paragraph.text
            let whole = Paragraph(text, indent: paragraph.indent, hanging: paragraph.hanging)
            show(whole.wrapped(to: columns) + "\n")
        }
    }

    /// Writes what was collected.
    package func flush() {
        if !isClosed, !writeAll(buffer, to: descriptor) { isClosed = true }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Columns of the terminal; nil where there is none, 80 where it does not say.
    private static func columns(of descriptor: CInt) -> Int? {
        guard isTerminal(descriptor) else { return nil }
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}

/// Writes all bytes; false when the other end is closed or the disk is full.
@discardableResult
func writeAll(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if count > 0 {
            rest.removeFirst(count)
        } else if count < 0, errno != EINTR {
            return false
        }
    }
    return true
}
