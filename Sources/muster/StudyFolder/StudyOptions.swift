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

    @Flag(help: "Text alone, as for a screen reader: no colours, no signs, no line editing; also by MUSTER_PLAIN=1.")
    var plain = false

    /// The study folder to work on.
    func folder() throws(Diagnostic) -> StudyFolder { try StudyFolder.locate(named: name) }
}
