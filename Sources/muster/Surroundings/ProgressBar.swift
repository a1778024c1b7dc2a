import Glibc
import Synchronization
import Terminal

/// How far something has come that takes a while, on the error stream of a terminal; what is quick shows none.
///
/// Its work may be done by several threads.
struct ProgressBar: ~Copyable {
    private struct State {
        var done = 0
        /// Seconds on the monotonic clock when the bar was drawn last; nil where it was not.
        var drawn: Double?
    }

    private let what: String
    private let total: Int
    private let begun = Self.seconds
    private let isShown: Bool
    private let state = Mutex(State())

    /// Seconds before there is anything to see, and between two looks.
    private static let patience = 0.5
    private static let pace = 0.1
    private static let width = 24

    /// A bar for `total` pieces of work, called `what`: "compiling".
    init(_ what: String, total: Int) {
        self.what = what
        self.total = max(1, total)
        let term = Surroundings.variable("TERM")
        isShown = Screen.isTerminal(STDERR_FILENO) && term != nil && term != "dumb" && !PlainOption.isWanted
    }

    /// One piece more is done.
    borrowing func advance() {
        let now = Self.seconds
        state.withLock { state in
            state.done += 1
            guard isShown, now - begun >= Self.patience, now - (state.drawn ?? 0) >= Self.pace else { return }
            state.drawn = now
            let share = Double(min(state.done, total)) / Double(total)
            let full = Int(share * Double(Self.width))
            let bar = String(repeating: "#", count: full) + String(repeating: ".", count: Self.width - full)
            Self.draw("\r\(what) \(bar) \(Amount.percent(share)) ")
        }
    }

    deinit {
        state.withLock { state in
            // Nothing is left of it: what follows stands on a clean line.
            if state.drawn != nil { Self.draw("\r\u{1B}[K") }
        }
    }

    private static func draw(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    private static var seconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
