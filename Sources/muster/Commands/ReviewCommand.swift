import ArgumentParser
import Scheduling

/// `muster review`: what was missed.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Go over what you missed.",
        discussion: "What the last sitting missed; if nothing, every card that was missed and not recalled since.")

    @Flag(help: "Every card that was missed and not recalled since, whatever the last sitting was.")
    var all = false

    @OptionGroup var options: SittingOptions

    func run() throws {
        try MainActor.assumeIsolated { try SittingStart(mode: .review, options: options, allLapses: all).run() }
    }
}
