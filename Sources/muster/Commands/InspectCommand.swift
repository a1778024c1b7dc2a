import ArgumentParser
import DeckCompilation
import Diagnostics
import Storage
import Terminal

/// `muster inspect`: what the compiler sees in a document.
struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Show what the compiler sees in a document: dates, figures, names, causes.",
        discussion: "The whole file is shown, with the furniture of the page, which compile leaves out.")

    @Argument(help: "The document.", completion: .file())
    var file: String

    @Flag(help: "Write one JSON object to standard output.")
    var json = false

    func run() throws {
        let source = try readText(at: file)
        let inspection = try Inspection(of: source)
        if json {
            print(try InspectionJSON(inspection, file: file).text)
        } else {
            MainActor.assumeIsolated {
                Console.shared.screen.show(InspectionText(inspection, of: source).paragraphs)
                Console.shared.screen.flush()
            }
        }
    }
}
