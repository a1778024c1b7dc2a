import ArgumentParser
import Scheduling

/// `muster learn`: new cards only.
struct LearnCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "learn", abstract: "Begin new cards only.")

    @OptionGroup var options: SittingOptions

    func run() throws {
        try MainActor.assumeIsolated { try SittingStart(mode: .learn, options: options).run() }
    }
}
