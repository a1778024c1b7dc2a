internal import Expressions

/// A number told by its size alone: "a few thousand", "millions", "tens of thousands of men".
struct VagueQuantity {
    /// The product of its words of size; 1 for "a few".
    let size: Double
    /// A figure with what follows the quantity as its unit and nouns; its number says nothing.
    let measured: FigureAnswer

    /// Reads an answer whole; nil where no vague number begins it or a sentence follows.
    init?(_ text: AnswerText) {
        // Nearly no answer has such a word.
        guard text.allWords.contains(where: { $0.lists.contains(.vagueNumber) }) else { return nil }
        let tokens = text.raw.split(whereSeparator: \.isWhitespace)
        var size = 1.0
        var isVague = false
        var end = 0
        reading: for token in tokens {
            let word = String(token).folded.filter { $0.isLetter || $0.isNumber }
            switch (NumberWords.sizes[word], NumberWords.pluralSizes[word]) {
            case (_, let plural?):
                size *= plural
                isVague = true
            case (let single?, _) where isVague: size *= single
            case _ where WordLists.vagueNumbers.contains(word): isVague = true
            case _ where Self.fillers.contains(word) || word == "of" && isVague: break
            default: break reading
            }
            end += 1
        }
        guard isVague, let measured = FigureAnswer(AnswerText("2 " + tokens[end...].joined(separator: " "))) else {
            return nil
        }
        self.size = size
        self.measured = measured
    }

    /// Whether both are of the same power of ten: dozens and tens, thousands and a few thousand.
    func isSameSize(as other: VagueQuantity) -> Bool { power == other.power }

    /// Whether a number can be meant: 2,000 to 9,999 are a few thousand.
    func includes(_ value: Double) -> Bool { value >= 2 * size && value < 10 * size }

    private var power: Int {
        var power = 0
        var rest = size
        while rest >= 10 {
            rest /= 10
            power += 1
        }
        return power
    }

    private static let fillers: Set<String> = ["a", "about", "at", "in", "least", "only", "some", "the"]
}
