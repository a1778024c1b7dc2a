import Diagnostics
import Glibc

/// What the desktop opens pages with: `xdg-open`, where there is one.
enum Browser {
    /// Opens a file, without waiting for it to be closed.
    ///
    /// - Throws: a `Diagnostic` where there is no `xdg-open` and the learner asked for it by `isAsked`.
    static func open(_ path: String, isAsked: Bool) throws(Diagnostic) {
        let folders = (Surroundings.variable("PATH") ?? "").split(separator: ":").map(String.init)
        guard let program = folders.map({ $0 + "/xdg-open" }).first(where: { access($0, X_OK) == 0 }) else {
            guard isAsked else { return }
            throw Diagnostic("there is no xdg-open to open the file with", path: path, notes: ["open it by hand"])
        }
        // The shell starts it in the background and ends, so that nobody waits for a browser. What it prints goes nowhere, and
        // a terminal that is closed does not take it along.
        try ChildProgram.run([
            "/bin/sh", "-c", "trap '' HUP; \"$1\" \"$2\" >/dev/null 2>&1 </dev/null &", "sh", program, path,
        ])
    }
}
