import Diagnostics
import ReviewHistory
import Statistics

/// The learner of a study folder, counted.
enum Learner {
    /// Reads decks and logs, and counts what the options ask for.
    static func fold(
        _ options: StatisticsOptions, at now: Moment
    ) throws(Diagnostic) -> (fold: StatisticsFold, library: DeckLibrary) {
        let folder = try options.study.folder()
        let library = try DeckLibrary(of: folder)
        let table = try ProgressTable.read(folder.progressPath)
        let filter = try options.filter(library, table, today: now.studyDay)
        return (StatisticsFold(table, decks: library.decks, filter: filter, now: now), library)
    }
}
