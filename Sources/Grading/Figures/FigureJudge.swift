internal import Cards

internal import Diagnostics
internal import Expressions

/// Judges answers to a question whose answer is a quantity.
struct FigureJudge {
    private let wanted: FigureAnswer
    private let shown: String
    let question: AnswerText

    /// A judge, where the accepted answer is a quantity and nothing else.
    init?(_ accepted: AnswerText, question: AnswerText) {
        guard let wanted = FigureAnswer(accepted) else { return nil }
        self.wanted = wanted
        self.question = question
        shown = accepted.raw.displaySafe
    }

    /// The verdict on an answer; nil where it has no quantity.
    func judge(_ answer: QuantityAnswer) -> Judgement? {
        // A quantity by itself is short; a sentence is looked through for its one figure elsewhere.
        guard answer.text.words.count <= Self.mostWords else { return nil }
        if isOfTemperature, let meant = QuantitySpelling.withDegreeSign(answer.text) {
            return judgeAsWritten(QuantityAnswer(meant))
        }
        if isOfLength, let meant = QuantitySpelling.withFeet(answer.text) {
            return judgeAsWritten(QuantityAnswer(meant))
        }
        let judgement = judgeAsWritten(answer)
        guard judgement?.verdict != .right else { return judgement }
        if wanted.readings.contains(where: { $0.low != $0.low.rounded() }),
            let meant = QuantitySpelling.withPoint(answer.text),
            judgeAsWritten(QuantityAnswer(meant))?.verdict == .right
        {
            return Judgement(.right, "right: \(shown)")
        }
        if let meant = QuantitySpelling.withoutPoint(answer.text),
            let said = judgeAsWritten(QuantityAnswer(meant)), said.verdict != .wrong
        {
            return said
        }
        guard let meant = QuantitySpelling.respelled(answer.text),
            judgeAsWritten(QuantityAnswer(meant))?.verdict == .right
        else { return judgement }
        return Judgement(.close, "a word of the number is misspelled: \(shown)")
    }

    private var isOfTemperature: Bool { wanted.readings.contains { $0.unit?.dimension == .temperature } }
    private var isOfLength: Bool { wanted.readings.contains { $0.unit?.dimension == .length } }

    private static let mostWords = 16

    private func judgeAsWritten(_ answer: QuantityAnswer) -> Judgement? {
        guard let given = answer.figure else { return judgeVague(answer) }
        let judgements = given.readings.flatMap { said in
            wanted.readings.map { compare(said, $0) }
        }
        guard let best = judgements.max(by: { $0.verdict.rank < $1.verdict.rank }) else { return nil }
        guard best.verdict == .right, let noun = given.foreignNoun(beside: wanted, question: question) else {
            return best
        }
        return Judgement(.close, "the number is right, but not of \(noun.displaySafe): \(shown)")
    }

    /// A number told by its size alone is not exact enough.
    private func judgeVague(_ answer: QuantityAnswer) -> Judgement? {
        guard let given = answer.vague, given.size > 1 else { return nil }
        let isSize = wanted.readings.contains { given.includes($0.low) && given.includes($0.high) }
        return Judgement(isSize ? .close : .wrong, isSize ? "more exactly: \(shown)" : "it is \(shown)")
    }

    // MARK: Comparing

    private func compare(_ said: Figure, _ wanted: Figure) -> Judgement {
        guard let unit = wanted.unit else {
            guard let other = said.unit else { return compareValues(said, wanted, slack: 0) }
            // A fraction of the whole may be said in percent.
            if other.dimension == .share, wanted.low <= 1 {
                if other.name == "percent", isCut(said, wanted) { return Judgement(.right, "right") }
                return compareValues(said.inBaseUnit, wanted, slack: slack(wanted))
            }
            // "£10,000" for 10,000 where the question asks for pounds, "6 miles" for 6 where it asks how far.
            if question.names(other) || question.asksFor(other) { return compareValues(said, wanted, slack: 0) }
            return Judgement(.wrong, "it is \(shown)")
        }
        guard let other = said.unit else {
            if unit.dimension == .share, said.low < 1 {
                return compareValues(said, wanted.inBaseUnit, slack: slack(said))
            }
            let judgement = compareValues(said, wanted, slack: 0)
            guard judgement.verdict == .right, !question.names(unit) else { return judgement }
            return Judgement(.close, "the number is right, the unit is missing: \(shown)")
        }
        if other == unit { return compareValues(said, wanted, slack: 0) }
        if unit.dimension == .rate, unit.name.hasPrefix(other.name + " per ") {
            let judgement = compareValues(said, wanted, slack: 0)
            guard judgement.verdict == .right else { return judgement }
            return asksForRate(unit)
                ? judgement : Judgement(.close, "the number is right, for how long or how many is missing: \(shown)")
        }
        if other.dimension == .rate, other.name.hasPrefix(unit.name + " per "),
            asksForRate(other) || asksForPrice
        {
            return compareValues(said, wanted, slack: 0)
        }
        guard let converted = said.converted(to: unit) else {
            // "11 degrees" without the scale.
            let isScaleMissing = other.name == "degree" && unit.dimension == .temperature
            let judgement = isScaleMissing ? compareValues(said, wanted, slack: 0) : Judgement(.wrong, "it is \(shown)")
            return judgement.verdict == .right && !namesScale(unit)
                ? Judgement(.close, "the scale is missing: \(shown)") : judgement
        }
        // A value in another unit is a rounded one.
        return compareValues(converted, wanted, slack: 0.01)
    }

    /// Thirds and sevenths have no exact percentage; a small one is told with its tenths.
    private func slack(_ fraction: Figure) -> Double {
        let percent = fraction.low * 100
        guard percent > 0, abs(percent - percent.rounded()) > 1e-9 else { return 0 }
        return (percent >= 10 ? 0.5 : percent >= 1 ? 0.05 : 0.005) / percent
    }

    /// "66 %" of two thirds, which have no end of digits: the rest was cut off.
    private func isCut(_ said: Figure, _ fraction: Figure) -> Bool {
        let percent = fraction.low * 100
        let isEndless = abs(percent * 1000 - (percent * 1000).rounded()) > 1e-6
        return isEndless && percent >= 10 && !said.isRange && !fraction.isRange && said.low == percent.rounded(.down)
    }

    private func compareValues(_ said: Figure, _ wanted: Figure, slack: Double) -> Judgement {
        func same(_ one: Double, _ other: Double, _ slack: Double) -> Bool {
            abs(one - other) <= max(slack, 1e-9) * max(abs(one), abs(other))
        }
        if same(said.low, wanted.low, slack), same(said.high, wanted.high, slack) {
            if let hedge = said.hedge, hedge.isContrary(to: wanted.hedge) {
                return Judgement(.wrong, "it is \(wanted.hedge == .atLeast ? "more" : "less"): \(shown)")
            }
            return isOpposite(said.hedge, wanted.hedge) && !isRoundlyMore(said, wanted)
                ? Judgement(.close, "the number is right: \(shown)") : Judgement(.right, "right")
        }
        if wanted.isRange {
            if !said.isRange, wanted.low <= said.low, said.low <= wanted.high {
                // Who names an end of the range knows it; any other number inside may be a guess.
                let isEnd = same(said.low, wanted.low, slack) || same(said.low, wanted.high, slack)
                let isEnough = isEnd || wanted.isAbout || asksRoughly
                return Judgement(isEnough ? .right : .close, "within \(shown)")
            }
            if said.isRange, wanted.low <= said.low, said.high <= wanted.high {
                return Judgement(.close, "a part of the range: \(shown)")
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
        if wanted.hedge == .atLeast, said.low < wanted.low { return Judgement(.wrong, "it is more: \(shown)") }
        if [.atMost, .nearly].contains(wanted.hedge), said.low > wanted.high {
            return Judgement(.wrong, "it is less: \(shown)")
        }
        if wanted.isAbout || asksRoughly {
            let distance = abs(said.low - wanted.low) / max(abs(wanted.low), .leastNonzeroMagnitude)
            if distance <= 0.05 { return Judgement(.right, "near enough: \(shown)") }
            if distance <= 0.2 { return Judgement(.close, "not far off: \(shown)") }
        }
        if said.isRounding(of: wanted) { return Judgement(.close, "rounded; exactly: \(shown)") }
        return Judgement(.wrong, size(said, wanted))
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

extension Figure {
    /// Whether it is the other number with its last digits rounded off: 43 for 42.7, 1,500 for 1,523. Of a whole number
    /// below a hundred every digit counts.
    fileprivate func isRounding(of exact: Figure) -> Bool {
        guard !isRange, !exact.isRange, low > 0, exact.low > 0, abs(low - exact.low) <= 0.05 * exact.low else {
            return false
        }
        guard exact.low >= 100 || exact.low != exact.low.rounded() else { return false }
        var place = 1e-6
        while place < low, (low / (place * 10)).isNearlyWhole { place *= 10 }
        return (exact.low / place).rounded() == (low / place).rounded() && !(exact.low / place).isNearlyWhole
    }
}

extension Double {
    fileprivate var isNearlyWhole: Bool { abs(self - rounded()) < 1e-6 * Swift.max(1, abs(self)) }
}
