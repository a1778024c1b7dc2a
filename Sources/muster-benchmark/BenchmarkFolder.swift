import Diagnostics
import Glibc
import Storage

/// A study folder with a log and no deck, removed when it is let go of.
final class BenchmarkFolder {
    let path: String

    init(log: [UInt8]) throws(Diagnostic) {
        path = "/tmp/muster-benchmark-\(getpid())"
        for name in ["Decks", "Progress"] { try makeFolder(at: joined(path, name)) }
        try replaceFile(at: joined(path, "Progress/benchmark-2026.jsonl"), with: log)
    }

    var reportPath: String { joined(path, "report.html") }

    /// Bytes of the report that was written.
    var reportSize: Int {
        get throws(Diagnostic) { try readBytes(at: reportPath).count }
    }

    deinit {
        for name in ["Progress/benchmark-2026.jsonl", "report.html"] { unlink(joined(path, name)) }
        for name in ["Progress", "Decks", ""] { rmdir(joined(path, name)) }
    }
}
