internal import Cards
internal import Grading

/// What a typed line is to an open question.
enum GivenAnswer: Hashable {
    case judged(JudgedAnswer)
    /// It cannot be meant as an answer; nothing is counted.
    case misunderstood(SittingNotice)
}

/// An answer and what the judge says of it.
struct JudgedAnswer: Hashable {
    /// As typed, or the option or steps that the letters stand for.
    let given: String
    let judgement: Judgement
    var order: [PlacedStep] = []
}

extension Question {
    /// Judges a typed line: a text, the letter of a choice, or the letters of all steps.
    func judged(_ line: String) -> GivenAnswer {
        let given = line.collapsed
        switch form {
        case .typed, .cued: return .judged(JudgedAnswer(given: given, judgement: AnswerKey(card).judge(given)))
        case .choices: return judgedChoice(given)
        case .order: return judgedOrder(given)
        }
    }

    /// The text of a choice counts before its letter, since a choice may be a letter itself.
    private func judgedChoice(_ given: String) -> GivenAnswer {
        let same = options.first { $0.collapsed.lowercased() == given.lowercased() }
        if let picked = same ?? option(for: given) {
            let verdict: Verdict = picked == card.answer ? .right : .wrong
            return .judged(JudgedAnswer(given: picked, judgement: Judgement(verdict, "")))
        }
        let judgement = AnswerKey(card).judge(given)
        guard judgement.verdict == .wrong else { return .judged(JudgedAnswer(given: given, judgement: judgement)) }
        // A slip in the text of a choice, if it can mean but one of them.
        let meant = options.filter { option in
            AnswerKey(kind: card.kind, prompt: card.prompt, accepted: [option]).judge(given).verdict != .wrong
        }
        if meant.count == 1, let picked = meant.first {
            return .judged(JudgedAnswer(given: picked, judgement: Judgement(.wrong, "")))
        }
        return .misunderstood(.noSuchChoice(given, last: letters.last ?? "a"))
    }

    /// The letters of the steps, or the steps written out with semicolons between.
    private func judgedOrder(_ given: String) -> GivenAnswer {
        if let order = StepOrder(given, of: self) {
            let places = order.places(in: card.choices)
            let placed = places.enumerated().map { PlacedStep(step: card.choices[$1], isInPlace: $0 == $1) }
            return .judged(
                JudgedAnswer(
                    given: order.steps.joined(separator: "; "), judgement: AnswerKey(card).judge(order: places),
                    order: placed))
        }
        let isLetters = given.split { ";, ".contains($0) }.allSatisfy { $0.count == 1 }
        guard given.contains(";"), !isLetters else {
            return .misunderstood(.notAnOrder(example: letters.reversed().map { String($0) }.joined(separator: " ")))
        }
        return .judged(JudgedAnswer(given: given, judgement: AnswerKey(card).judge(given)))
    }
}
