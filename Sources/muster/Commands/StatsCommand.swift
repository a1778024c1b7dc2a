import ArgumentParser
import Diagnostics
import Statistics
import Terminal

/// `muster stats`: scores over time.
struct StatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "Show your scores over time: sittings, decks, kinds, what you know, what is hard.",
        discussion: "docs/statistics.md says what each number means. All of it with charts: muster report")

    @OptionGroup var options: StatisticsOptions

    @Flag(help: "The numbers as one JSON object.")
    var json = false

    @Option(
        defaultAsFlag: "sittings",
        help: ArgumentHelp(
            "A table as CSV: \(ScoreReport.tableNames.joined(separator: ", ")).", valueName: "table"))
    var csv: String?

    func validate() throws {
        if json, csv != nil { throw ValidationError("--json and --csv do not go together") }
        if let csv, !ScoreReport.tableNames.contains(csv) {
            throw ValidationError(
                "there is no table “\(csv)”; the tables: \(ScoreReport.tableNames.joined(separator: ", "))")
        }
    }

    func run() throws {
        let now = WallClock.now
        let (fold, library) = try Learner.fold(options, at: now)
        let report = ScoreReport(fold)
        if json {
            print(try report.json(), terminator: "")
        } else if let csv {
            print(report.table(csv)?.csv ?? "", terminator: "")
        } else {
            MainActor.assumeIsolated {
                let screen = Console.shared.screen
                if let remark = library.remark { screen.showLine(remark) }
                let text = StatisticsText(
                    report: report, columns: screen.appearance.columns, isFiltered: !fold.filter.isEmpty,
                    hasCharts: !Console.shared.isPlain)
                for line in text.lines { screen.showLine(line) }
                screen.flush()
            }
        }
    }
}
