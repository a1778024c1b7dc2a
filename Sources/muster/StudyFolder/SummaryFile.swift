import Cards
import Diagnostics
import ReviewHistory
import Statistics
import Storage

/// `Progress/summary.json`: computed from the log, for people and scripts to read.
enum SummaryFile {
    /// Writes the file anew; `decks` are all decks that there are.
    static func write(
        _ history: LearnerHistory, _ decks: [Deck], to folder: StudyFolder, at now: Moment
    ) throws(Diagnostic) {
        let path = joined(folder.progressPath, "summary.json")
        let shown = StudyFolder.displayName(of: path)
        guard let text = try? ProgressSummary(history, decks: decks, now: now).json() else {
            throw Diagnostic("the summary cannot be written as JSON", path: shown)
        }
        do throws(Diagnostic) {
            try makeFolder(at: folder.progressPath)
            try replaceFile(at: path, as: shown, with: text)
        } catch {
            var problem = error
            problem.notes.append("every answer is in the log all the same; this file is only its summary")
            throw problem
        }
    }
}
