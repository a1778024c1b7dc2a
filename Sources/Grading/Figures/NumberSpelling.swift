internal import Diagnostics
internal import Expressions

/// Words of size with a slip in them.
enum NumberSpelling {
    /// The answer with its misspelled words of size put right: "3 milion", "one quater"; nil where there is none.
    ///
    /// A word counts as misspelled when one letter is off and nothing else it could be is as near. Digits are left alone.
    static func respelled(_ answer: AnswerText) -> AnswerText? {
        var isChanged = false
        let words = answer.raw.split(whereSeparator: \.isWhitespace).map { word in
            let letters = word.lowercased()
            guard letters.count >= 5, letters.allSatisfy(\.isLetter), !wordsOfSize.contains(letters) else {
                return String(word)
            }
            let near = wordsOfSize.filter { editDistance(letters, $0, atMost: 1) == 1 }
            guard near.count == 1 else { return String(word) }
            isChanged = true
            return near[0]
        }
        return isChanged ? AnswerText(words.joined(separator: " ")) : nil
    }

    /// Short words of size are left out: "score" and "dozen" are one letter from too many others.
    private static let wordsOfSize =
        (Array(NumberWords.sizes.keys) + Array(NumberWords.pluralSizes.keys) + ["quarter", "quarters"])
        .filter { $0.count > 5 }
}
