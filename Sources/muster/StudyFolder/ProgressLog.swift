import Diagnostics
import ReviewHistory
import Storage

/// The learner's log in a study folder: every file of it is read, one is written.
struct ProgressLog: ~Copyable {
    let folder: StudyFolder
    /// The events of all files, as they were when the log was opened.
    let events: [Event]
    /// What the learner should know: a last line that broke off.
    let warnings: [Diagnostic]
    private let device: String
    private var file: AppendLog?

    /// Reads the log; `device` names the file that `append` writes.
    ///
    /// - Throws: a `Diagnostic` with the place for a line that cannot be read, unless a crash has cut off the last one.
    init(of folder: StudyFolder, device: String) throws(Diagnostic) {
        self.folder = folder
        self.device = device
        (events, warnings) = try Self.events(in: folder.progressPath)
    }

    /// The names of the logs in a folder, none where there is no such folder.
    static func names(in folder: String) throws(Diagnostic) -> [String] {
        hasFolder(folder) ? try fileNames(in: folder, ending: ProgressFile.suffix) : []
    }

    /// The events of all logs in a folder, and a warning for each log that a crash has cut off.
    static func events(in folder: String) throws(Diagnostic) -> (events: [Event], warnings: [Diagnostic]) {
        var events: [Event] = []
        var warnings: [Diagnostic] = []
        for name in try names(in: folder) {
            let path = joined(folder, name)
            let log = try read(path)
            if case .torn(_, let line) = log.ending { warnings.append(tornWarning(path, line: line)) }
            events += log.events
        }
        return (events, warnings)
    }

    /// Adds events; on return the disk has them.
    mutating func append(_ events: [Event], at now: Moment) throws(Diagnostic) {
        guard !events.isEmpty else { return }
        if file == nil { file = try open(at: now) }
        try file?.append(events.map { $0.line + "\n" }.joined())
    }

    /// Opens the file of this device and year, or where another sitting has it, one with a number behind the name.
    private func open(at now: Moment) throws(Diagnostic) -> AppendLog {
        try makeFolder(at: folder.progressPath)
        var number = 1
        while true {
            let name = ProgressFile.name(device: number == 1 ? device : "\(device)-\(number)", at: now)
            let path = joined(folder.progressPath, name)
            do throws(AppendLog.Refusal) {
                return try Self.mended(AppendLog(at: path, as: StudyFolder.displayName(of: path)), path)
            } catch {
                guard case .inUse = error, number < 100 else { throw error.diagnostic }
                number += 1
            }
        }
    }

    /// Sees to it that the file ends with a whole line, now that nobody else writes to it: what a crash has cut off is
    /// moved to a file of its own.
    private static func mended(_ log: consuming AppendLog, _ path: String) throws(AppendLog.Refusal) -> AppendLog {
        do throws(Diagnostic) {
            switch try read(path).ending {
            case .whole: break
            case .unterminated: try log.append("\n")
            case .torn(let offset, _): try log.setAside(from: offset, to: path + ".torn")
            }
        } catch {
            throw .failed(error)
        }
        return log
    }

    private static func read(_ path: String) throws(Diagnostic) -> ReviewLog {
        let shown = StudyFolder.displayName(of: path)
        return try ReviewLog(reading: readBytes(at: path, as: shown, limits: .log), path: shown)
    }

    private static func tornWarning(_ path: String, line: Int) -> Diagnostic {
        var warning = Diagnostic(
            "the last line is cut off, as after a crash, and was left out", severity: .warning,
            path: StudyFolder.displayName(of: path),
            notes: ["all lines before it are safe; before the next answer it is moved to \(fileName(of: path)).torn"])
        warning.place = SourcePlace(line: line, column: 1)
        return warning
    }
}
