import TestSupport

extension Program {
    /// Runs the program on a terminal of its own, without colours, until it ends; returns what stands on it.
    ///
    /// It works on the study folder from another working directory: files have to be named from the root.
    func onTerminal(
        _ arguments: String..., columns: Int = 80, environment extra: [String: String] = [:]
    ) throws -> String {
        let settings = ["MUSTER_STUDY": folder.path, "NO_COLOR": "1"]
        let terminal = try PseudoTerminal(
            Self.path, arguments, environment: environment.merging(settings) { $1 }.merging(extra) { $1 },
            columns: columns)
        _ = try terminal.finish()
        return terminal.transcript
    }
}
