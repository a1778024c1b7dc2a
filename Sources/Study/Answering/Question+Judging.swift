internal import Cards

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
    func judged(_ line: String, by judge: StudySession.Judge) -> GivenAnswer {
        let given = line.collapsed
        switch form {
        case .typed: return .judged(JudgedAnswer(given: given, judgement: judge(card, given)))
        case .choices: return judgedChoice(given, by: judge)
        case .order: return judgedOrder(given)
        }
    }

    /// The text of a choice counts before its letter, since a choice may be a letter itself.
    private func judgedChoice(_ given: String, by judge: StudySession.Judge) -> GivenAnswer {
        let same = options.first { $0.collapsed.lowercased() == given.lowercased() }
        if let picked = same ?? option(for: given) {
            let isRight = picked == card.answer
            return .judged(
                JudgedAnswer(given: picked, judgement: Judgement(verdict: isRight ? .right : .wrong, reason: "")))
        }
        if given.count == 1, given.first?.isLetter == true, let last = letters.last {
            return .misunderstood(.noSuchChoice(given, last: last))
        }
        return .judged(JudgedAnswer(given: given, judgement: judge(card, given)))
    }

    private func judgedOrder(_ given: String) -> GivenAnswer {
        guard let order = StepOrder(given, of: self) else {
            return .misunderstood(.notAnOrder(example: letters.reversed().map { String($0) }.joined(separator: " ")))
        }
        let placed = order.placed(against: card.choices)
        let verdict: Verdict =
            !placed.contains(false) ? .right : order.isOneSwapAway(from: card.choices) ? .close : .wrong
        let inPlace = placed.count { $0 }
        let reason =
            switch verdict {
            case .right: ""
            case .close: "two neighbours changed places"
            case .wrong:
                inPlace == 0 ? "no step is in its place" : "\(inPlace) of \(placed.count) steps are in their place"
            }
        return .judged(
            JudgedAnswer(
                given: order.steps.joined(separator: "; "), judgement: Judgement(verdict: verdict, reason: reason),
                order: zip(order.steps, placed).map { PlacedStep(step: $0, isInPlace: $1) }))
    }
}
