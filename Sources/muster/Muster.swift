import ArgumentParser
import Diagnostics
import Glibc

/// The program: its subcommands, and the prompt that opens when there is none.
@main
struct Muster: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "muster",
        abstract: "Turn documents into question cards, and drill them.",
        version: "0.1.0",
        subcommands: [
            QuizCommand.self, ReviewCommand.self, LearnCommand.self, ExamCommand.self, CramCommand.self,
            StatsCommand.self, ReportCommand.self, PrintCommand.self, UndoCommand.self, ResumeCommand.self,
            FlaggedCommand.self, SetCommand.self, CompileCommand.self, InspectCommand.self, AddCommand.self,
            NewCommand.self, EditCommand.self, CheckCommand.self, WatchCommand.self, CardsCommand.self,
            ImportCommand.self, ExportCommand.self, InitCommand.self, GradeCommand.self, ParseCommand.self,
            MemoryCommand.self,
        ]
    )

    @OptionGroup var study: StudyOptions

    func run() throws {
        let folder = try study.folder()
        try MainActor.assumeIsolated { try Prompt(console: .shared, folder: folder).run() }
    }

    /// Runs the command of the process's arguments; a failure is reported once, to standard error.
    static func main() {
        // A file that may not grow any more is an error of `write`, with a message, not the end of the process.
        signal(SIGXFSZ, SIG_IGN)
        if let problem = CommandName.problem(in: Array(CommandLine.arguments.dropFirst())) {
            report(problem)
            exit(withError: ExitCode.validationFailure)
        }
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let problem as Diagnostic {
            report(problem)
            exit(withError: ExitCode.failure)
        } catch {
            exit(withError: error)
        }
    }
}
