import ArgumentParser
import Diagnostics
import Pages
import ReviewHistory
import Statistics
import Storage
import Terminal

/// `muster report`: all scores with charts, as one HTML file.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write your scores with charts as one HTML file, and open it.",
        discussion: """
            The file needs nothing but itself: it can be kept, printed and sent. With --progress, once for each learner, \
            it puts several learners side by side on one deck: who knows what, and which cards are bad for all.
            """)

    @OptionGroup var options: StatisticsOptions

    @Option(
        help: ArgumentHelp(
            "A learner's study folder, or the Progress folder in it; to be given once for each learner.",
            valueName: "folder"),
        completion: .directory)
    var progress: [String] = []

    @OptionGroup var output: PageOptions

    func run() throws {
        let now = WallClock.now
        if progress.isEmpty {
            let (fold, _) = try Learner.fold(options, at: now)
            try output.write(ReportPage(fold, restriction: options.restriction).html, to: "muster-report.html")
        } else {
            let comparison = try Learner.comparison(of: progress, options, at: now)
            try output.write(ComparisonPage(comparison).html, to: "muster-comparison.html")
        }
    }
}
