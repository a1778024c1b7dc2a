import Diagnostics
import Glibc
import ReviewHistory
import Storage

/// The answers in a folder of logs as one table, for those who only count.
enum ProgressTable {
    /// Reads all logs in `folder`; one that a crash has cut off is reported.
    ///
    /// - Throws: a `Diagnostic` with the place for a line that cannot be read.
    static func read(_ folder: String) throws(Diagnostic) -> ReviewTable {
        var logs: [LogSource] = []
        for name in try ProgressLog.names(in: folder) {
            let path = joined(folder, name)
            let size = try byteCount(at: path, as: StudyFolder.displayName(of: path), limits: .log)
            logs.append(LogSource(byteCount: size) { start, body in readBlocks(at: path, from: start, body) })
        }
        let processors = min(16, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        if let table = ReviewTable(logs: logs, workers: processors) { return table }
        let (events, warnings) = try ProgressLog.events(in: folder)
        report(warnings)
        return ReviewTable(LearnerHistory(events: events))
    }
}
