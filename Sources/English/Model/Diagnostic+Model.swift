internal import Diagnostics

extension Diagnostic {
    /// A problem with the model's file: "the model of English is cut off".
    static func model(_ what: String) -> Diagnostic {
        Diagnostic(
            "the model of English \(what)", notes: ["get the file english.model anew, or train it with `make model`"])
    }
}
