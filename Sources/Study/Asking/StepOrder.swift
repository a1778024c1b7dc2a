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

    /// The steps' places in the right order, from 0; equal steps are told apart by how often they came before.
    func places(in right: [String]) -> [Int] {
        var free = Array(right.enumerated())
        return steps.compactMap { step in
            free.firstIndex { $0.element == step }.map { free.remove(at: $0).offset }
        }
    }
}
