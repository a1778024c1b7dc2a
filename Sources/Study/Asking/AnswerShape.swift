internal import Cards

/// What an answer looks like, so that wrong answers to choose among do not give themselves away.
struct AnswerShape: Hashable, Sendable {
    private let words: Int
    private let startsWithCapital: Bool
    /// The numbers in it, in order, a thousand's comma read over: [22, 1941] for "22 June 1941".
    private let numbers: [Double]
    /// What is counted or measured, the last word of an answer with a number: "tanks".
    private let unit: String?

    init(_ answer: String) {
        let words = answer.split(separator: " ")
        self.words = words.count
        startsWithCapital = answer.first { $0.isLetter }?.isUppercase ?? false
        numbers = words.compactMap { word in
            let digits = word.filter(\.isNumber)
            return word.contains(where: \.isLetter) ? nil : Double(String(digits))
        }
        unit = numbers.isEmpty ? nil : words.last { $0.allSatisfy(\.isLetter) }?.lowercased()
    }

    /// Whether the one could stand for the other at first sight: both with or both without numbers, and as many.
    func isLike(_ other: AnswerShape) -> Bool {
        numbers.count == other.numbers.count && startsWithCapital == other.startsWithCapital
            && (numbers.isEmpty || words == other.words)
    }

    /// How far apart two answers like each other are, 0 for the nearest: in value, then in length and unit.
    func distance(to other: AnswerShape) -> Double {
        // The last number weighs most: of a date it is the year.
        var distance = 0.0
        for (mine, theirs) in zip(numbers, other.numbers) {
            distance = distance / 10 + abs(mine - theirs) / max(abs(mine), abs(theirs), 1)
        }
        let units = numbers.isEmpty || unit == other.unit ? 0.0 : 0.5
        return distance + units + Double(abs(words - other.words)) / 10
    }
}
