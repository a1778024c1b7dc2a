import Cards
import Diagnostics
import ReviewHistory
import Study

/// What a learner's command works with: the decks of a study folder, and what the log says of them.
struct LearnerDesk: ~Copyable {
    let folder: StudyFolder
    let library: DeckLibrary
    var log: ProgressLog
    /// With the histories of edited cards moved to what they have become, and cards with a changed answer due.
    var history: LearnerHistory
    /// Which cards were edited since they were asked.
    let edited: EditedCards
    /// What `history` has of edited cards and the log does not yet.
    var unloggedLinks: [Event] = []

    /// Reads decks and log. Problems of decks are kept in `library`; what is odd about the log is reported at once.
    init(of folder: StudyFolder, using generator: inout some RandomNumberGenerator) throws(Diagnostic) {
        let library = try DeckLibrary(of: folder)
        let log = try ProgressLog(of: folder, device: Device.name(using: &generator))
        report(log.warnings)
        self.folder = folder
        self.library = library
        history = LearnerHistory(events: log.events)
        self.log = log
        edited = EditedCards(history, decks: library.decks)
        let links = edited.homecomings + edited.clear.map { .relinked(from: $0.from, to: $0.to) }
        let now = WallClock.now
        for link in links { unloggedLinks.append(Event(stamp: EventStamp(at: now, using: &generator), what: link)) }
        if !unloggedLinks.isEmpty { history.record(unloggedLinks) }
        history.noteChangedAnswers(in: library.decks, at: now)
    }

    /// Takes over what the learner said of doubtful edits.
    mutating func take(_ answers: [Event]) {
        history.record(answers)
        history.noteChangedAnswers(in: library.decks, at: WallClock.now)
    }
}
