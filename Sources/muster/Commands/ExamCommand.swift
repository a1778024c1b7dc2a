import ArgumentParser
import Scheduling

/// `muster exam`: cards by chance, no word on the answers until the end.
struct ExamCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exam",
        abstract: "Test yourself: nothing is said of your answers until the end.",
        discussion: """
            Cards are drawn by chance from all that fit, due or not; \(SittingOptions.usualExam) unless --count says \
            otherwise. With --minutes it ends when the time is over. The answers count like any others, and the score \
            is kept.
            """)

    @OptionGroup var options: SittingOptions

    func run() throws {
        try MainActor.assumeIsolated { try SittingStart(mode: .exam, options: options).run() }
    }
}
