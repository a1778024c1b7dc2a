import Diagnostics
import Glibc

/// The learner's editor: `VISUAL`, else `EDITOR`, else what Debian calls the editor, else vi.
enum TextEditor {
    /// Opens `path` in the editor, at a line (from 1) if one is given, and waits until it is closed.
    ///
    /// - Throws: a `Diagnostic` when the editor cannot be started or says that it failed.
    static func open(_ path: String, line: Int? = nil) throws(Diagnostic) {
        let known = ["/usr/bin/editor", "/usr/bin/nano", "/usr/bin/vi"]
        let usual = known.first { (path: String) in access(path, X_OK) == 0 } ?? "vi"
        let editor = Surroundings.variable("VISUAL") ?? Surroundings.variable("EDITOR") ?? usual
        // The variables hold a command, often with options, so a shell takes them apart; the path stays one word.
        let place = line.map { "+\($0) " } ?? ""
        let status = try run(["/bin/sh", "-c", "exec \(editor) \(place)\"$1\"", "sh", path])
        guard status == 0 else {
            throw Diagnostic(
                "the editor “\(editor)” ended with status \(status)", path: path,
                notes: ["set EDITOR to the editor you want, as in EDITOR=nano"])
        }
    }

    /// Runs a program on this terminal until it ends; returns its exit status, 128 + n when signal n ended it.
    private static func run(_ words: [String]) throws(Diagnostic) -> Int32 {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // The line editor keeps signals waiting; the child would inherit that, and Ctrl-C would be dead in it.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        // Ignored signals are inherited as well.
        var usual = sigset_t()
        sigemptyset(&usual)
        sigaddset(&usual, SIGPIPE)
        sigaddset(&usual, SIGXFSZ)
        posix_spawnattr_setsigdefault(&attributes, &usual)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        var arguments = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var child = pid_t()
        let failure = posix_spawn(&child, words[0], nil, &attributes, &arguments, environ)
        guard failure == 0 else {
            throw Diagnostic("cannot start \(words[0]): \(String(cString: strerror(failure)))")
        }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }
}
