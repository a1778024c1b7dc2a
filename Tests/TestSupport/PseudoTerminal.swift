internal import Glibc

/// A program on a terminal of its own, driven the way a person would: keys are sent, the screen is read.
package final class PseudoTerminal {
    /// What the test waited for did not come in time, or the program could not be started.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    private let master: CInt
    private let child: pid_t
    private var unread: [UInt8] = []
    private var seen: [UInt8] = []
    private var isReaped = false
    private var isHungUp = false

    /// Starts `executable` in a new session on a terminal of the given size.
    ///
    /// Its environment is `TERM`, a UTF-8 locale and `environment`, nothing else.
    package init(
        _ executable: String, _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80,
        rows: Int = 24
    ) throws {
        var size = winsize(
            ws_row: UInt16(clamping: rows), ws_col: UInt16(clamping: columns), ws_xpixel: 0, ws_ypixel: 0)
        var (main, side): (CInt, CInt) = (-1, -1)
        var path = [CChar](repeating: 0, count: 64)
        guard openpty(&main, &side, &path, nil, &size) == 0 else { throw Failure(description: "no pseudo-terminal") }
        defer { close(side) }
        _ = fcntl(main, F_SETFD, FD_CLOEXEC)
        _ = fcntl(side, F_SETFD, FD_CLOEXEC)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // The first terminal that a new session opens is the one that controls it, so that Ctrl-C becomes a signal.
        posix_spawnattr_setflags(&attributes, Self.newSession | Int16(POSIX_SPAWN_SETSIGMASK))
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)

        var variables = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"].merging(environment) { $1 }
        if let coverage = getenv("LLVM_PROFILE_FILE") { variables["LLVM_PROFILE_FILE"] = String(cString: coverage) }
        var words = ([executable] + arguments).map { strdup($0) } + [nil]
        var settings = variables.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in words + settings { free(text) } }
        var started = pid_t()
        let error = posix_spawn(&started, executable, &actions, &attributes, &words, &settings)
        guard error == 0 else {
            close(main)
            throw Failure(description: "cannot start \(executable): error \(error)")
        }
        (master, child) = (main, started)
    }

    deinit {
        hangUp()
        guard !isReaped else { return }
        kill(child, SIGKILL)
        waitpid(child, nil, 0)
    }

    /// Everything the program has written so far, escape codes included.
    package var transcript: String { String(decoding: seen, as: UTF8.self) }

    /// Types `text`; `\u{03}` is Ctrl-C, `\u{04}` Ctrl-D, `\t` Tab, `\r` Enter.
    package func send(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest.removeFirst(count)
        }
    }

    /// Closes the terminal, as a window that is closed does.
    package func hangUp() {
        if !isHungUp { close(master) }
        isHungUp = true
    }

    /// Gives the terminal another size, which the program is told by a signal.
    package func resize(columns: Int, rows: Int = 24) {
        var size = winsize(
            ws_row: UInt16(clamping: rows), ws_col: UInt16(clamping: columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }

    /// Reads until `text` shows up; returns what was written up to its end, which later calls do not see again.
    @discardableResult
    package func expect(_ text: String, within limit: Duration = .seconds(10)) throws -> String {
        let deadline = ContinuousClock.now + limit
        while true {
            let screen = String(decoding: unread, as: UTF8.self)
            if let found = screen.firstRange(of: text) {
                let part = screen[..<found.upperBound]
                unread.removeFirst(min(unread.count, part.utf8.count))
                return String(part)
            }
            guard readMore(until: deadline) else {
                throw Failure(description: "waited for \(text.debugDescription), saw \(screen.debugDescription)")
            }
        }
    }

    /// Waits for the program to end; returns its exit status, 128 and the signal's number where one ended it.
    package func finish(within limit: Duration = .seconds(10)) throws -> CInt {
        let deadline = ContinuousClock.now + limit
        while readMore(until: deadline) {}
        var status: CInt = 0
        while waitpid(child, &status, WNOHANG) == 0 {
            guard ContinuousClock.now < deadline else {
                throw Failure(description: "the program did not end; saw \(transcript.debugDescription)")
            }
            usleep(2_000)
        }
        isReaped = true
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }

    /// False when nothing came before the deadline, or the program has closed the terminal.
    private func readMore(until deadline: ContinuousClock.Instant) -> Bool {
        guard !isHungUp else { return false }
        let milliseconds = Int64(ContinuousClock.now.duration(to: deadline) / .milliseconds(1))
        var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, CInt(clamping: max(0, milliseconds))) > 0 else { return false }
        var chunk = [UInt8](repeating: 0, count: 4096)
        let count = read(master, &chunk, chunk.count)
        guard count > 0 else { return false }
        unread += chunk[..<count]
        seen += chunk[..<count]
        return true
    }

    /// `POSIX_SPAWN_SETSID`, which Swift's Glibc module hides.
    private static let newSession: Int16 = 0x80
}
