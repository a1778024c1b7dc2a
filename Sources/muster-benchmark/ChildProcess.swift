import Diagnostics
import Glibc

/// A whole process run and timed from outside.
enum ChildProcess {
    /// Runs a program with no input and its output thrown away, until it ends.
    ///
    /// - Throws: a `Diagnostic` where it cannot be started, or ends with another status than 0.
    static func run(_ program: String, _ arguments: [String] = []) throws(Diagnostic) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child = pid_t()
        guard posix_spawn(&child, program, &actions, nil, &words, environ) == 0 else {
            throw Diagnostic("cannot start this program", path: program, notes: ["build it with: make build"])
        }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
        guard status == 0 else {
            throw Diagnostic("the program failed", path: program, notes: ["see why: run it by hand"])
        }
    }
}
