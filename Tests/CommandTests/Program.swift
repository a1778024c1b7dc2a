import Foundation
import TestSupport

/// The real program, run in a study folder of its own that nothing else sees.
struct Program {
    let folder: TemporaryFolder

    /// What one run of it did.
    struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    /// A fresh study folder with empty `Decks` and `Progress`, and a home beside them.
    init() throws {
        folder = try TemporaryFolder()
        for name in ["Decks", "Progress", "home"] {
            try FileManager.default.createDirectory(atPath: folder.path + "/" + name, withIntermediateDirectories: true)
        }
    }

    /// Where the learner's own files are that belong to no study folder, beside the decks.
    var home: String { folder.path + "/home" }

    /// The program that the tests were built with lies beside the test runner.
    static let path: String = {
        let runner = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return (runner as NSString).deletingLastPathComponent + "/muster"
    }()

    /// The whole environment that a run sees.
    var environment: [String: String] {
        [
            "HOME": home, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC", "TERM": "xterm",
        ]
    }

    /// Runs the program in the study folder with `input` as its standard input, until it ends.
    func callAsFunction(
        _ arguments: String..., input: String = "", environment extra: [String: String] = [:]
    ) throws -> Outcome {
        try run(arguments, input: input, environment: extra)
    }

    /// The same with the arguments as a list.
    func run(
        _ arguments: [String], input: String = "", environment extra: [String: String] = [:]
    ) throws -> Outcome {
        // Files, not pipes: a run that writes much before it reads cannot block.
        let input = try folder.write(input, to: "home/standard-input")
        let output = try folder.write("", to: "home/standard-output")
        let errors = try folder.write("", to: "home/standard-error")
        let process = Process()
        process.executableURL = URL(filePath: Self.path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.environment = environment.merging(extra) { $1 }
        process.standardInput = FileHandle(forReadingAtPath: input)
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forWritingAtPath: errors)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: try folder.read("home/standard-output"),
            errors: try folder.read("home/standard-error"))
    }
}
