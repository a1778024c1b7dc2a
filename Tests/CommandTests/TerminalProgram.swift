import Foundation
import TestSupport

/// The real program in a study folder of its own, on a terminal.
struct TerminalProgram {
    let program: Program
    var folder: TemporaryFolder { program.folder }

    /// A study folder with the decks given, by name.
    init(decks: [String: String]) throws {
        program = try Program()
        for (name, text) in decks { try folder.write(text, to: "Decks/\(name).md") }
    }

    /// Starts the program; what it writes has no colours, unless `variables` say otherwise.
    func start(
        _ arguments: String..., columns: Int = 80, term: String = "xterm-256color", variables: [String: String] = [:]
    ) throws -> PseudoTerminal {
        var environment = program.environment.merging(variables) { $1 }
        environment["MUSTER_STUDY"] = folder.path
        environment["TERM"] = term
        if environment["NO_COLOR"] == nil { environment["NO_COLOR"] = "1" }
        return try PseudoTerminal(Program.path, arguments, environment: environment, columns: columns)
    }

    /// All lines of the learner's log.
    func log() throws -> [String] {
        try folder.names(in: "Progress").filter { $0.hasSuffix(".jsonl") }.flatMap { name in
            try folder.read("Progress/" + name).split(separator: "\n").map { String($0) }
        }
    }

    /// An answer of the past, as the log has it.
    struct PastAnswer {
        let card: String
        var given = ""
        let rating: String
        var form = "typed"
        let daysAgo: Double
    }

    /// Writes answers of the past into the log of another device.
    func remember(_ answers: [PastAnswer]) throws {
        let now = Date().timeIntervalSince1970
        let lines = answers.enumerated().map { number, answer in
            let time = Int64((now - answer.daysAgo * 86_400) * 1000)
            let verdict = answer.rating == "again" ? "wrong" : "right"
            return """
                {"v":1,"event":"past\(number)","time":\(time),"offset":0,"type":"review","card":"\(answer.card)",\
                "deck":"rome","form":"\(answer.form)","given":"\(answer.given)","verdict":"\(verdict)",\
                "rating":"\(answer.rating)","seconds":4,"session":"past"}

                """
        }
        try folder.write(lines.joined(), to: "Progress/elsewhere-2020.jsonl")
    }
}

extension PseudoTerminal {
    /// Types a line at the prompt of a question, once that stands there.
    func reply(_ line: String) throws {
        try expect("> ")
        send(line + "\r")
    }

    /// Waits for the pause after an answer and goes on.
    func goOn() throws {
        try expect("Enter goes on ")
        send("\r")
    }

    /// Ends the sitting at the question that is to come, as `leave` does.
    func leaveQuestion() throws -> String {
        try expect("> ")
        return try leave()
    }

    /// Ends the sitting at the prompt that was waited for; returns everything that was on the screen, without escape codes.
    func leave() throws -> String {
        send("\u{04}")
        _ = try finish()
        return screenText
    }

    /// What was on the screen, without escape codes and carriage returns.
    var screenText: String {
        transcript.replacing(/\u{1B}\[[0-9;?]*[a-zA-Z]/, with: "").replacing("\r\n", with: "\n")
            .replacing("\r", with: "")
    }
}
