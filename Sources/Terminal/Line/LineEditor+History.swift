internal import CReadline

/// What the arrow keys bring back. It is kept in memory; whoever owns the history file reads and writes it.
extension LineEditor {
    /// The remembered lines, oldest first.
    package var history: [String] {
        (0..<muster_history_count()).compactMap { offset in
            history_get(muster_history_first() + offset).flatMap { $0.pointee.line }.map { String(cString: $0) }
        }
    }

    /// Fills the history with lines of earlier days, oldest first; of more than `limit` the oldest are forgotten.
    package func restoreHistory(_ lines: [String], limit: Int = 1000) {
        clear_history()
        stifle_history(CInt(clamping: limit))
        for line in lines { add_history(line) }
    }

    package func remember(_ line: String) {
        if !line.allSatisfy(\.isWhitespace), line != history.last { add_history(line) }
    }
}
