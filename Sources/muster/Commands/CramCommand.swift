import ArgumentParser
import Scheduling

/// `muster cram`: any cards, outside of the schedule.
struct CramCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cram",
        abstract: "Drill any cards outside of the schedule.",
        discussion: """
            All cards that fit are asked, due or not, in an order of chance. The score is kept; when the cards come back \
            stays as it was.
            """)

    @OptionGroup var options: SittingOptions

    func run() throws {
        try MainActor.assumeIsolated { try SittingStart(mode: .cram, options: options).run() }
    }
}
