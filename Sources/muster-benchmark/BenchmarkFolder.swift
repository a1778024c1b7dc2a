import Diagnostics
import Glibc
import Storage

/// A study folder for whole processes to be timed on, removed with all that is in it when it is let go of.
final class BenchmarkFolder {
    let path: String

    /// A folder without decks and, unless `log` is given, without answers.
    init(log: [UInt8]? = nil) throws(Diagnostic) {
        var template = Array("/tmp/muster-benchmark-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw Diagnostic("no temporary folder") }
        path = String(cString: made)
        for name in ["Decks", "Progress"] { try makeFolder(at: joined(path, name)) }
        if let log { try replaceFile(at: joined(path, "Progress/benchmark-2026.jsonl"), with: log) }
    }

    var reportPath: String { joined(path, "report.html") }

    /// Bytes of the report that was written.
    var reportSize: Int {
        get throws(Diagnostic) { try readBytes(at: reportPath).count }
    }

    deinit { try? ChildProcess.run("/bin/rm", ["-rf", path]) }
}
