import ArgumentParser
import Scheduling

/// `muster quiz`: what is due, then new cards.
struct QuizCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quiz",
        abstract: "Drill what is due, then new cards.",
        discussion: """
            A deck is named by its name or its file. A document (text, Markdown, a saved web page) can be drilled \
            at once: muster quiz notes.txt compiles it in memory.
            """)

    @OptionGroup var options: SittingOptions

    func run() throws {
        try MainActor.assumeIsolated { try SittingStart(mode: .quiz, options: options).run() }
    }
}
