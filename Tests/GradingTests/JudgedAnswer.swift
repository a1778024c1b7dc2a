import Cards
import Grading
import Testing

/// An accepted answer, what was typed, and the verdict that is due.
struct JudgedAnswer: Sendable, CustomTestStringConvertible {
    let accepted: String
    let given: String
    let expected: Verdict
    let prompt: String
    var testDescription: String { "\(accepted) <- \(given)" }

    init(_ accepted: String, _ given: String, _ expected: Verdict, prompt: String = "What was it?") {
        self.accepted = accepted
        self.given = given
        self.expected = expected
        self.prompt = prompt
    }

    /// What the judge says of it, asked as a card of `kind`.
    func verdict(kind: CardKind?) -> Verdict {
        AnswerKey(kind: kind, prompt: prompt, accepted: [accepted]).judge(given).verdict
    }
}
