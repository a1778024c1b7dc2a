internal import Cards

internal import Diagnostics
internal import Expressions

/// Judges answers to a question whose answer is a quantity.
struct FigureJudge {
    private let wanted: FigureAnswer
    private let shown: String
    private let question: AnswerText

    /// A judge, where the accepted answer is a quantity and nothing else.
    init?(_ accepted: AnswerText, question: AnswerText) {
        guard let wanted = FigureAnswer(accepted) else { return nil }
        self.wanted = wanted
        self.question = question
        shown = accepted.raw.displaySafe
    }

    /// The verdict on an answer; nil where it has no quantity.
    func judge(_ answer: AnswerText) -> Judgement? {
        guard let given = FigureAnswer(answer) else { return nil }
        let judgements = given.readings.flatMap { said in
            wanted.readings.map { compare(said, $0) }
        }
        guard let best = judgements.max(by: { $0.verdict.rank < $1.verdict.rank }) else { return nil }
        guard best.verdict == .right, let noun = foreignNoun(of: given) else { return best }
        return Judgement(.close, "the number is right, but not of \(noun.displaySafe): \(shown)")
    }

    /// Something else than what is asked for that the answer counts.
    private func foreignNoun(of given: FigureAnswer) -> String? {
        guard !wanted.nouns.isEmpty else { return nil }
        let known = Set((wanted.nouns + question.words).map(\.stem))
        let foreign = given.nouns.filter { !known.contains($0.stem) }
        return foreign.count == given.nouns.count ? foreign.first?.text : nil
    }

    // MARK: Comparing

    private func compare(_ said: Figure, _ wanted: Figure) -> Judgement {
        guard let unit = wanted.unit else {
            guard let other = said.unit else { return compareValues(said, wanted, slack: 0) }
            // A fraction of the whole may be said in percent.
            if other.dimension == .share, wanted.low <= 1 {
                return compareValues(said.inBaseUnit, wanted, slack: slack(wanted))
            }
            return Judgement(.wrong, "it is \(shown)")
        }
        guard let other = said.unit else {
            if unit.dimension == .share, said.low < 1 {
                return compareValues(said, wanted.inBaseUnit, slack: slack(said))
            }
            let judgement = compareValues(said, wanted, slack: 0)
            guard judgement.verdict == .right, !isNamed(unit) else { return judgement }
            return Judgement(.close, "the number is right, the unit is missing: \(shown)")
        }
        if other == unit { return compareValues(said, wanted, slack: 0) }
        guard let converted = said.converted(to: unit) else { return Judgement(.wrong, "it is \(shown)") }
        // A value in another unit is a rounded one.
        return compareValues(converted, wanted, slack: 0.01)
    }

    /// Thirds and sevenths have no exact percentage.
    private func slack(_ fraction: Figure) -> Double {
        let percent = fraction.low * 100
        return abs(percent - percent.rounded()) < 1e-9 ? 0 : 0.5 / percent
    }

    /// Whether the question itself names the unit.
    private func isNamed(_ unit: MeasureUnit) -> Bool {
        if unit.dimension == .share {
            return question.words.contains { ["percent", "percentage", "cent"].contains($0.text) }
        }
        let names = [unit.name, unit.plural].flatMap { AnswerWord.words(of: $0) }
        return names.contains { name in question.words.contains { $0.text == name.text } }
    }

    private func compareValues(_ said: Figure, _ wanted: Figure, slack: Double) -> Judgement {
        func same(_ one: Double, _ other: Double, _ slack: Double) -> Bool {
            abs(one - other) <= max(slack, 1e-9) * max(abs(one), abs(other))
        }
        if same(said.low, wanted.low, slack), same(said.high, wanted.high, slack) {
            return isOpposite(said.hedge, wanted.hedge)
                ? Judgement(.close, "the number is right: \(shown)") : Judgement(.right, "right")
        }
        if wanted.isRange {
            if !said.isRange, wanted.low <= said.low, said.low <= wanted.high {
                return Judgement(.right, "within \(shown)")
            }
            let shared = min(said.high, wanted.high) - max(said.low, wanted.low)
            let all = max(said.high, wanted.high) - min(said.low, wanted.low)
            return shared > 0 && shared >= all / 2
                ? Judgement(.close, "nearly: \(shown)") : Judgement(.wrong, "it is \(shown)")
        }
        if said.isRange {
            let isNear = said.low <= wanted.low && wanted.high <= said.high && said.high <= said.low * 1.3
            return isNear ? Judgement(.close, "exactly: \(shown)") : Judgement(.wrong, "it is \(shown)")
        }
        if wanted.isAbout || asksRoughly {
            let distance = abs(said.low - wanted.low) / max(abs(wanted.low), .leastNonzeroMagnitude)
            if distance <= 0.05 { return Judgement(.right, "near enough: \(shown)") }
            if distance <= 0.2 { return Judgement(.close, "not far off: \(shown)") }
        }
        return Judgement(.wrong, size(said, wanted))
    }

    /// Whether the answer bounds the number otherwise than the accepted one: "less than a quarter" is no quarter.
    private func isOpposite(_ said: Hedge?, _ wanted: Hedge?) -> Bool {
        switch (said, wanted) {
        case (nil, _), (.about, _): false
        case (.nearly, .atMost), (.atMost, .nearly): false
        case (_, .about): false
        default: said != wanted
        }
    }

    private var asksRoughly: Bool {
        question.words.contains { ["about", "approximately", "roughly", "estimated"].contains($0.text) }
    }

    private func size(_ said: Figure, _ wanted: Figure) -> String {
        guard said.low > 0, wanted.low > 0 else { return "it is \(shown)" }
        let ratio = said.low / wanted.low
        for power in [10.0, 100, 1000, 1_000_000] {
            if abs(ratio / power - 1) < 1e-9 { return "\(Int(power)) times too much: \(shown)" }
            if abs(ratio * power - 1) < 1e-9 { return "\(Int(power)) times too little: \(shown)" }
        }
        return said.low < wanted.low ? "too low: \(shown)" : "too high: \(shown)"
    }
}
