internal import Cards
internal import Expressions

/// What the question and words like "over" and "about" do to a number.
extension FigureJudge {
    /// Whether the question tells for what the amount is, so that an answer need not: "a day", "daily".
    func asksForRate(_ unit: MeasureUnit) -> Bool {
        guard let divisor = unit.name.split(separator: " ").last.map(String.init) else { return false }
        let adverb = divisor == "day" ? "daily" : divisor + "ly"
        return asks([divisor, divisor + "s", adverb, "rate"])
    }

    /// Whether the answer bounds the number otherwise than the accepted one: "less than a quarter" is no quarter.
    func isOpposite(_ said: Hedge?, _ wanted: Hedge?) -> Bool {
        switch (said, wanted) {
        case (nil, _), (.about, _): false
        case (.nearly, .atMost), (.atMost, .nearly): false
        case (_, .about): false
        // "How many had it passed?" may be answered by "over four million".
        case (.atLeast, nil): !asks(Self.wordsOfMore)
        case (.atMost, nil): !asks(Self.wordsOfLess)
        default: said != wanted
        }
    }

    /// Whether the question names the scale of a temperature: "in Fahrenheit".
    func namesScale(_ unit: MeasureUnit) -> Bool {
        asks(Set(AnswerWord.words(of: unit.name).map(\.text)).subtracting(["degree"]))
    }

    /// "more than 1,200" for 1,200: of a round number texts say both.
    func isRoundlyMore(_ said: Figure, _ wanted: Figure) -> Bool {
        guard wanted.hedge == nil, !wanted.isRange, wanted.low >= 100, wanted.low.isMultiple(of: 100) else {
            return false
        }
        return said.hedge == .atLeast || said.hedge == .nearly
    }

    /// Whether the question asks about how much it is, so that near is right.
    var asksRoughly: Bool { asks(["about", "approximately", "around", "estimated", "roughly"]) }

    private func asks(_ words: Set<String>) -> Bool { question.words.contains { words.contains($0.text) } }

    /// Whether the question asks for what is paid, or how fast something is, so that an answer may tell for how long.
    var asksForPrice: Bool { asks(Self.wordsOfRates) }

    private static let wordsOfRates: Set<String> = [
        "earn", "earned", "fee", "paid", "pay", "rent", "salary", "speed", "wage", "wages",
    ]

    private static let wordsOfMore: Set<String> = [
        "above", "beyond", "crossed", "exceed", "exceeded", "exceeds", "least", "more", "over", "pass", "passed",
        "passes", "surpass", "surpassed", "surpasses", "top", "topped", "tops",
    ]

    private static let wordsOfLess: Set<String> = ["below", "fewer", "less", "most", "under", "within"]
}

extension Double {
    fileprivate func isMultiple(of number: Double) -> Bool { truncatingRemainder(dividingBy: number) == 0 }
}
