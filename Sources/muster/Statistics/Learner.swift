import Cards
import Diagnostics
import ReviewHistory
import Statistics
import Storage

/// Learners, counted from their folders.
enum Learner {
    /// Reads decks and logs of a study folder, and counts what the options ask for.
    static func fold(
        _ options: StatisticsOptions, at now: Moment
    ) throws(Diagnostic) -> (fold: StatisticsFold, library: DeckLibrary) {
        let folder = try options.study.folder()
        let library = try DeckLibrary(of: folder)
        let table = try ProgressTable.read(folder.progressPath)
        let filter = try options.filter(library, table, today: now.studyDay)
        return (StatisticsFold(table, decks: library.decks, filter: filter, now: now), library)
    }

    /// Counts the learners whose folders are named, on the one deck that the options ask for.
    ///
    /// - Throws: a `Diagnostic` where they do not tell one deck, and for a folder that is no learner's.
    static func comparison(
        of folders: [String], _ options: StatisticsOptions, at now: Moment
    ) throws(Diagnostic) -> LearnerComparison {
        guard options.decks.count < 2 else {
            throw Diagnostic("learners are compared on one deck", notes: ["name only one"])
        }
        let library = try DeckLibrary(of: options.study.folder())
        let deck = try library.deck(called: options.decks.first)
        let names = self.names(of: folders)
        var learners: [(name: String, fold: StatisticsFold)] = []
        for (name, folder) in zip(names, folders) {
            let table = try ProgressTable.read(try progressPath(of: folder))
            var filter = try options.filter(library, table, today: now.studyDay)
            filter.decks = [deck.name]
            learners.append((name, StatisticsFold(table, decks: [deck], filter: filter, now: now)))
        }
        return LearnerComparison(deck: deck, learners: learners)
    }

    /// The folder of logs that a learner's folder is, or has in it.
    private static func progressPath(of folder: String) throws(Diagnostic) -> String {
        guard hasFolder(folder) else {
            throw Diagnostic(
                "there is no such folder", path: folder, notes: ["name a study folder or its Progress folder"])
        }
        for path in [joined(folder, "Progress"), folder] where hasFolder(path) {
            if try !ProgressLog.names(in: path).isEmpty { return path }
        }
        throw Diagnostic(
            "there is no log of a learner in this folder", path: folder,
            notes: ["name a study folder, or the Progress folder with its files “….jsonl”"])
    }

    /// What learners are called: by the name of their study folder, or by the path where two have the same.
    private static func names(of folders: [String]) -> [String] {
        let names = folders.map { path in
            let whole = Surroundings.wholePath(of: path)
            return fileName(of: fileName(of: whole) == "Progress" ? Storage.folder(of: whole) : whole)
        }
        return zip(names, folders).map { name, path in names.count { $0 == name } > 1 ? path : name }
    }
}
