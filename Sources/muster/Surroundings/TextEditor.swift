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
        let status = try ChildProgram.run(["/bin/sh", "-c", "exec \(editor) \(place)\"$1\"", "sh", path])
        guard status == 0 else {
            throw Diagnostic(
                "the editor “\(editor)” ended with status \(status)", path: path,
                notes: ["set EDITOR to the editor you want, as in EDITOR=nano"])
        }
    }
}
