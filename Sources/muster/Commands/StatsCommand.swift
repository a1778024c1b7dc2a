import ArgumentParser
import Diagnostics
import Statistics
import Terminal

/// `muster stats`: scores over time.
struct StatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "Show your scores: by sitting over time, by deck, by kind.")

    @Flag(help: "The numbers as one JSON object.")
    var json = false

    @OptionGroup var study: StudyOptions

    func run() throws {
        var chance = SystemRandomNumberGenerator()
        let desk = try LearnerDesk(of: study.folder(), using: &chance)
        let statistics = LearnerStatistics(desk.history, decks: desk.library.decks, now: WallClock.now)
        if json {
            print(try statistics.json(), terminator: "")
        } else {
            MainActor.assumeIsolated {
                let screen = Console.shared.screen
                let text = StatisticsText(statistics: statistics, columns: screen.appearance.columns)
                for line in text.lines { screen.showLine(line) }
                screen.flush()
            }
        }
    }
}
