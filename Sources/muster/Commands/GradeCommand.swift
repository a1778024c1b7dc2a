import ArgumentParser
import Cards
import Diagnostics
import FoundationEssentials
import Grading

/// `muster grade`: judges answers that a script sends, one JSON object a line.
struct GradeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grade",
        abstract: "Judge typed answers: JSON Lines in, JSON Lines out.",
        discussion: """
            Reads objects with "prompt", "accept" and "given" (and "kind", "form", "choices" where known) from standard \
            input, and writes {"verdict", "reason"} for each, in the same order.
            """)

    @Flag(name: .long, help: "Write JSON Lines; the only form there is.")
    var json = false

    func run() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var number = 0
        while let text = readLine() {
            number += 1
            guard text.contains(where: { !$0.isWhitespace }) else { continue }
            let line = InputLine(
                text: text, number: number, example: #"{"prompt":"When?","accept":["1941"],"given":"1941"}"#)
            let query = try line.decoded(as: GradeQuery.self)
            guard !query.accept.isEmpty else { throw line.problem("\"accept\" has no answer") }
            let judgement = query.key.judge(query.given)
            let answer = GradeAnswer(verdict: judgement.verdict, reason: judgement.reason)
            print(String(decoding: try encoder.encode(answer), as: UTF8.self))
        }
    }
}

/// A line of input.
private struct GradeQuery: Decodable {
    let kind: CardKind?
    let form: CardForm?
    let prompt: String
    let accept: [String]
    let choices: [String]?
    let given: String

    var key: AnswerKey {
        AnswerKey(kind: kind, form: form, prompt: prompt, accepted: accept, choices: choices ?? [])
    }
}

/// A line of output.
private struct GradeAnswer: Encodable {
    let verdict: Verdict
    let reason: String
}
