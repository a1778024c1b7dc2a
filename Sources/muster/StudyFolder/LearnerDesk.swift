import Cards
import Diagnostics
import ReviewHistory
import Storage
import Study

/// What a learner's command works with: the decks of a study folder, and what the log says of them.
struct LearnerDesk: ~Copyable {
    let folder: StudyFolder
    /// All decks, or for a sitting those that it needs.
    private(set) var library: DeckLibrary
    /// Whether `library` has only the decks that a sitting needs.
    private(set) var isPartial = false
    var log: ProgressLog
    /// With the histories of edited cards moved to what they have become, and cards with a changed answer due.
    var history: LearnerHistory
    /// Which cards were edited since they were asked.
    let edited: EditedCards
    /// What `history` has of edited cards and the log does not yet.
    var unloggedLinks: [Event] = []

    /// Reads decks and log. Problems of decks are kept in `library`; what is odd about the log is reported at once.
    ///
    /// Decks that are as they were at the last start are not read again where a `scope` tells that the sitting does not need
    /// them.
    init(
        of folder: StudyFolder, scope: SittingScope? = nil, using generator: inout some RandomNumberGenerator
    ) throws(Diagnostic) {
        let log = try ProgressLog(of: folder, device: Device.name(using: &generator))
        report(log.warnings)
        let history = LearnerHistory(events: log.events)
        let now = WallClock.now
        let shelf = try DeckShelf(of: folder, scope: scope, history, today: now.studyDay)
        self.folder = folder
        self.log = log
        self.history = history
        library = shelf.library
        isPartial = shelf.isPartial
        edited = shelf.edited
        for link in edited.events {
            unloggedLinks.append(Event(stamp: EventStamp(at: now, using: &generator), what: link))
        }
        if !unloggedLinks.isEmpty { self.history.record(unloggedLinks) }
        self.history.noteChangedAnswers(in: library.decks, at: now)
        shelf.remember(isSettled: edited.isSettled && !self.history.hasChangedAnswers)
    }

    /// Takes over what the learner said of doubtful edits.
    mutating func take(_ answers: [Event]) {
        history.record(answers)
        history.noteChangedAnswers(in: library.decks, at: WallClock.now)
    }

    /// Reads the decks that were left out.
    mutating func readAll() throws(Diagnostic) {
        guard isPartial else { return }
        library = try DeckLibrary(of: folder)
        isPartial = false
    }
}
