internal import Cards
internal import English
internal import Expressions

/// Whether a question tells its answer.
extension CardJudge {
    /// Whether the number that is asked for stands in the question as well, in digits or in words.
    static func tellsNumber(_ fact: Fact) -> Bool {
        guard fact.hint == nil, case .quantity(let low, let high, _) = fact.answer.type, low == high else {
            return false
        }
        return fact.passage.figures.contains { other in
            !other.range.overlaps(fact.answerTokens) && other.expression.figure.low == low
                && other.expression.figure.high == low
                && fact.prompt.holds(" \(fact.passage.block.text(other.expression.numberRange)) ")
        }
    }

    /// Whether the answer only repeats what sort of things is asked for: "Which provinces …? the northern provinces".
    static func repeatsNoun(_ fact: Fact, _ asked: [Substring]) -> Bool {
        guard let which = asked.firstIndex(where: { $0 == "Which" || $0 == "which" }), which + 1 < asked.count,
            asked[which + 1].hasSuffix("s")
        else { return false }
        return fact.answer.text.hasSuffix(" " + asked[which + 1]) && !fact.answer.text.holds(" of ")
    }

    /// Whether the names in the answer are in the question in other forms: "Australia" before "the Australian Government".
    static func hints(_ fact: Fact) -> Bool {
        guard fact.answer.type != .clause, fact.answer.type != .steps else { return false }
        let names = fact.answer.text.runs(of: .letter).filter { word in
            word.begins(with: .capital) && word.count > 4 && !NounLexicon.contains(word.lowercased())
        }
        guard !names.isEmpty else { return false }
        let asked = fact.prompt.lowercased().runs(of: .letter)
        // "Who founded Woodward Park? Ralph Woodward"
        if fact.answer.type == .person, let last = names.last?.lowercased(),
            fact.answer.text.hasSuffix(names.last ?? ""),
            asked.contains(where: { $0 == last })
        {
            return true
        }
        return names.allSatisfy { name in
            asked.contains { $0.hasPrefix(name.lowercased().prefix(5)) && $0.count > 4 }
        }
    }

    /// Whether every telling word of the answer is in the question.
    static func givesAway(_ fact: Fact) -> Bool {
        let telling = fact.answer.text.lowercased().runs(of: .alphanumeric).filter {
            $0.count > 2 && !["the", "and", "for"].contains($0)
        }
        guard !telling.isEmpty else { return false }
        let asked = fact.prompt.lowercased().runs(of: .alphanumeric)
        return telling.allSatisfy(asked.contains)
    }
}
