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
        guard found.count == 1, let only = found.first else { return nil }
        let rest = text.wordsOutside([only.range]).filter { $0.isContent && !Self.fillers.contains($0.text) }
        // A name with a number in it ("Apollo 11", "Henry VIII") is no quantity.
        guard rest.count <= 4, !rest.contains(where: \.isNumber), !Self.isLabel(text, only) else { return nil }
        readings = [only.figure] + only.alternatives
        nouns = rest
    }

    /// Whether the number names what stands before it.
    private static func isLabel(_ text: AnswerText, _ figure: FigureExpression) -> Bool {
        let before = String(decoding: Array(text.raw.utf8)[..<figure.range.lowerBound], as: UTF8.self)
        return AnswerWord.words(of: before).contains { $0.isContent && !fillers.contains($0.text) }
    }

    private static let fillers: Set<String> = [
        "about", "approximately", "around", "approx", "roughly", "some", "nearly", "almost", "total", "were", "lost",
        "died", "st", "nd", "rd", "th", "exactly", "people", "there", "it", "at", "least",
    ]
}
