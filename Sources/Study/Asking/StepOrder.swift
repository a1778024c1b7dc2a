/// An order of steps as the learner gave it: "b d a c", "BDAC" or "b, d, a, c".
struct StepOrder: Hashable {
    /// The steps in the order given.
    let steps: [String]

    /// Nil unless every letter of the question stands in `answer` exactly once, and no other.
    init?(_ answer: String, of question: Question) {
        let letters = answer.lowercased().filter { $0.isLetter || $0.isNumber }
        guard letters.count == question.options.count, Set(letters) == Set(question.letters) else { return nil }
        steps = letters.compactMap { question.option(for: String($0)) }
    }

    /// For each step given, whether it stands where it belongs.
    func placed(against right: [String]) -> [Bool] { zip(steps, right).map { $0 == $1 } }

    /// Whether two neighbours changed places and all else is right; of fewer than four steps that is not near.
    func isOneSwapAway(from right: [String]) -> Bool {
        let misplaced = placed(against: right).indices.filter { steps[$0] != right[$0] }
        guard steps.count >= 4, misplaced.count == 2, misplaced[1] == misplaced[0] + 1 else { return false }
        return steps[misplaced[0]] == right[misplaced[1]] && steps[misplaced[1]] == right[misplaced[0]]
    }
}
