import Cards
import Foundation
import Memory
import ReviewHistory
import Statistics

/// An answer of a random learner, and everything that is counted of such answers: by the plainest code there is, one
/// number at a time, from the beginning each time.
struct NaiveScores {
    struct Answer {
        let card: String
        let deck: String
        let kind: CardKind
        /// Of study, counted from the first Monday of `ExampleLearner`.
        let day: Int
        /// Of that day; no two answers have the same day and second.
        let second: Int
        let form: AnswerForm
        let verdict: Verdict
        let rating: Rating
        let seconds: Double
        let session: String

        var isRight: Bool { verdict == .right }
    }

    /// In the order of time.
    let answers: [Answer]

    func answers(to card: String) -> [Answer] { answers.filter { $0.card == card } }

    var cards: [String] { Set(answers.map(\.card)).sorted() }

    /// The first answer to each card on each day.
    var firsts: [Answer] {
        var seen: Set<String> = []
        return answers.filter { seen.insert("\($0.card) \($0.day)").inserted }
    }

    /// The first answers to cards that were answered on an earlier day.
    var later: [Answer] { firsts.filter { first in answers.contains { $0.card == first.card && $0.day < first.day } } }

    /// The memory of a card after its answers before a moment, and the day of the last of them.
    func memory(of card: String, before isBefore: (Answer) -> Bool) -> (state: MemoryState, day: Int, rating: Rating)? {
        let model = MemoryModel()
        var last: (state: MemoryState, day: Int, rating: Rating)?
        for answer in answers(to: card) where isBefore(answer) {
            let elapsed = Double(answer.day - (last?.day ?? answer.day))
            last = (
                model.state(after: answer.rating, elapsedDays: elapsed, from: last?.state), answer.day, answer.rating
            )
        }
        return last
    }

    /// R(t, S) of docs/memory-model.md, with the default decay.
    static func recall(_ days: Int, _ stability: Double) -> Double {
        let factor = pow(0.9, -1 / 0.1542) - 1
        return pow(1 + factor * Double(days) / stability, -0.1542)
    }

    /// What was foretold of an answer.
    func predicted(_ answer: Answer) -> (recall: Double, stability: Double)? {
        memory(of: answer.card) { $0.day < answer.day }.map {
            (Self.recall(answer.day - $0.day, $0.state.stability), $0.state.stability)
        }
    }

    /// The sum of the probabilities of recall at the end of a day, and of how many cards.
    func known(atEndOf day: Int) -> (sum: Double, cards: Int) {
        let states = cards.compactMap { memory(of: $0) { $0.day <= day } }
        let sum = states.reduce(0) { $0 + ($1.rating == .again ? 0 : Self.recall(day - $1.day, $1.state.stability)) }
        return (sum, states.count)
    }

    static func tally(_ answers: [Answer]) -> Tally {
        Tally(right: answers.count { $0.isRight }, total: answers.count)
    }

    static func retention(_ answers: [Answer]) -> Tally {
        Tally(right: answers.count { $0.rating != .again }, total: answers.count)
    }
}
