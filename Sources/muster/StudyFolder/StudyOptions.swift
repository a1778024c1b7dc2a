import ArgumentParser
import Diagnostics

/// The option of all commands that work on a study folder.
struct StudyOptions: ParsableArguments {
    @Option(
        name: .customLong("study"),
        help: ArgumentHelp(
            "The study folder; else MUSTER_STUDY, else the nearest folder above with “Decks” in it.",
            valueName: "folder"),
        completion: .directory)
    var name: String?

    /// The study folder to work on.
    func folder() throws(Diagnostic) -> StudyFolder { try StudyFolder.locate(named: name) }
}
