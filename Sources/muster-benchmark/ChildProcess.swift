import Glibc

/// A whole process run and timed from outside.
enum ChildProcess {
    /// A process that did not end well.
    struct Failure: Error {
        let program: String
        let status: Int32
    }

    /// Runs a program with no input and its output thrown away, until it ends with status 0.
    static func run(_ program: String, _ arguments: [String] = []) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child = pid_t()
        guard posix_spawn(&child, program, &actions, nil, &words, environ) == 0 else {
            throw Failure(program: program, status: -1)
        }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
        guard status == 0 else { throw Failure(program: program, status: status) }
    }
}
