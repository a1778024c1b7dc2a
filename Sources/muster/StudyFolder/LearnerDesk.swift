import Cards
import Diagnostics
import ReviewHistory

/// What a learner's command works with: the decks of a study folder, and what the log says of them.
struct LearnerDesk: ~Copyable {
    let folder: StudyFolder
    let library: DeckLibrary
    var log: ProgressLog
    var history: LearnerHistory

    /// Reads decks and log. Problems of decks are kept in `library`; what is odd about the log is reported at once.
    init(of folder: StudyFolder, using generator: inout some RandomNumberGenerator) throws(Diagnostic) {
        let library = try DeckLibrary(of: folder)
        let log = try ProgressLog(of: folder, device: Device.name(using: &generator))
        report(log.warnings)
        self.folder = folder
        self.library = library
        history = LearnerHistory(events: log.events)
        self.log = log
    }
}
