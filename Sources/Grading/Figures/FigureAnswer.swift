internal import Expressions

/// An answer that is one quantity, with what it counts.
struct FigureAnswer {
    /// What the number can mean, the likeliest first.
    let readings: [Figure]
    /// The meaningful words beside the number: what is counted.
    let nouns: [AnswerWord]

    /// Reads an answer whole; nil where there is no quantity, or more than one, or a sentence around it.
    init?(_ text: AnswerText) {
        let found = figures(in: text.raw, mode: .answer, besideDates: false)
        guard found.count == 1, let only = found.first, !Self.isSentence(text, only) else { return nil }
        let rest = text.wordsOutside([only.range]).filter { $0.isContent && !Self.fillers.contains($0.text) }
        // A name with a number in it ("Apollo 11", "Henry VIII") is no quantity.
        guard rest.count <= Self.mostWords, !rest.contains(where: \.isNumber), !Self.isLabel(text, only) else {
            return nil
        }
        readings = [only.figure] + only.alternatives
        nouns = rest
    }

    /// How many meaningful words may stand beside a figure.
    private static let mostWords = 4

    /// Whether there are so many meaningful words that too many have to stand beside the figure, which has one in each of
    /// its bytes at most.
    private static func isSentence(_ text: AnswerText, _ figure: FigureExpression) -> Bool {
        let words = text.allWords.count { $0.isContent && !fillers.contains($0.text) }
        return words > mostWords + figure.range.count
    }

    /// Something else than `wanted` counts or the question asks for that the answer counts.
    func foreignNoun(beside wanted: FigureAnswer, question: AnswerText) -> String? {
        guard !wanted.nouns.isEmpty else { return nil }
        let known = Set((wanted.nouns + question.words).map(\.stem))
        let meanings = Set(wanted.nouns.compactMap(\.meaning))
        let foreign = nouns.filter { !known.contains($0.stem) && !($0.meaning.map(meanings.contains) ?? false) }
        return foreign.count == nouns.count ? foreign.first?.text : nil
    }

    /// Whether the number names what stands before it.
    private static func isLabel(_ text: AnswerText, _ figure: FigureExpression) -> Bool {
        let before = String(decoding: Array(text.raw.utf8)[..<figure.range.lowerBound], as: UTF8.self)
        return AnswerWord.words(of: before).contains { $0.isContent && !fillers.contains($0.text) }
    }

    private static let fillers: Set<String> = [
        "about", "age", "aged", "approximately", "around", "approx", "roughly", "some", "nearly", "almost", "total",
        "were", "lost", "died", "st", "nd", "rd", "th", "exactly", "people", "there", "it", "at", "least",
    ]
}

extension AnswerText {
    /// Whether the text names a unit, so that an answer need not.
    func names(_ unit: MeasureUnit) -> Bool {
        if unit.dimension == .share {
            return words.contains { ["percent", "percentage", "cent"].contains($0.text) }
        }
        let names = [unit.name, unit.plural].flatMap { AnswerWord.words(of: $0) }
        return names.contains { name in
            words.contains { $0.text == name.text || Self.shortUnits[$0.text].map { $0 == name.key } ?? false }
        }
    }

    /// Whether the text, a question, asks for a quantity of the kind that a unit measures.
    func asksFor(_ unit: MeasureUnit) -> Bool {
        guard let asking = Self.measures[unit.dimension] else { return false }
        return words.contains { asking.contains($0.text) }
    }

    private static let shortUnits: [String: String] = [
        "cm": "centimetre", "ft": "foot", "kg": "kilogram", "kgs": "kilogram", "km": "kilometre", "kms": "kilometre",
        "lb": "pound", "lbs": "pound", "mi": "mile", "mm": "millimetre",
    ]

    private static let measures: [MeasureUnit.Dimension: Set<String>] = [
        .length: ["deep", "depth", "distance", "far", "height", "high", "length", "long", "tall", "wide", "width"],
        .mass: ["heavy", "mass", "weigh", "weighed", "weighs", "weight"],
        .currency: [
            "cost", "costs", "earn", "earned", "invest", "invested", "paid", "pay", "price", "spend", "spending",
            "spent",
            "value", "worth",
        ],
    ]
}
