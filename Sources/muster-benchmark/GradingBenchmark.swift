import Cards
import Diagnostics
import Grading
import Storage

/// Answers to the shipped cards, right and wrong, short and long, and how long the judge takes over each.
struct GradingBenchmark {
    private let keys: [AnswerKey]
    private let answers: [String]

    /// How many answers are judged.
    var count: Int { keys.count }

    /// A sentence of 200 bytes, in which no answer is hidden.
    static let sentence =
        "I am not at all sure about this one, but as far as I remember they had been waiting for quite some time before "
        + "anybody told them what had happened to the others, and so it came as it had to come then."

    /// The cards of the shipped deck with their own answers and those of others, or with `answer` for all.
    init(answer: String? = nil) throws(Diagnostic) {
        var problems: [Diagnostic] = []
        let deck = parseDeck(try readText(at: "Decks/soviet-union-in-ww2.md"), reporting: &problems)
        let cards = deck.entries.map(\.card)
        let shown = cards.map(\.answer)
        keys = (cards + cards).map(AnswerKey.init)
        answers =
            answer.map { Array(repeating: $0, count: 2 * cards.count) } ?? shown + shown.dropFirst() + shown.prefix(1)
    }

    /// Judges all answers.
    func judge() throws {
        let right = zip(keys, answers).count { $0.judge($1).verdict == .right }
        guard right <= count else { throw Diagnostic("the benchmark lost answers") }
    }
}
