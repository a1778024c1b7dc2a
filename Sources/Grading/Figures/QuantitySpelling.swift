internal import Diagnostics
internal import Expressions

/// What a learner meant who wrote a quantity or a date in another way, or with a slip in a word.
enum QuantitySpelling {
    /// The answer with its misspelled words of size put right: "3 milion", "one quater"; nil where there is none.
    ///
    /// A word counts as misspelled when one letter is off and nothing else it could be is as near. Digits are left alone.
    static func respelled(_ answer: AnswerText) -> AnswerText? { respelled(answer, wordsOfSize, from: 5) }

    /// The same for the names of months: "22 Jume 1941".
    static func respelledMonths(_ answer: AnswerText) -> AnswerText? {
        answer.words.count <= 4 ? respelled(answer, months, from: 4) : nil
    }

    /// "20 °C" of "20C" and "20 C", where a temperature is asked for; nil where no letter of a scale ends the answer.
    static func withDegreeSign(_ answer: AnswerText) -> AnswerText? {
        let raw = answer.raw.trimmed
        guard let last = raw.last, "CFKcfk".contains(last) else { return nil }
        let number = String(raw.dropLast()).trimmed
        guard number.last?.isNumber ?? false else { return nil }
        return AnswerText(number + " °" + last.uppercased())
    }

    /// "6 feet 2 inches" of `6'2"`, where a length is asked for; nil where no sign of feet stands between two numbers.
    static func withFeet(_ answer: AnswerText) -> AnswerText? {
        let parts = answer.raw.split { "'’′".contains($0) }.map { String($0).trimmed }
        guard parts.count == 2, let inches = parts.last?.prefix(while: \.isNumber), !inches.isEmpty,
            parts[0].last?.isNumber ?? false,
            parts[1].dropFirst(inches.count).allSatisfy({ "\"”″".contains($0) })
        else { return nil }
        return AnswerText("\(parts[0]) feet \(inches) inches")
    }

    /// "40000" of "40.000", as the Continent groups digits; nil where no point stands before the last three digits.
    static func withoutPoint(_ answer: AnswerText) -> AnswerText? {
        let parts = answer.raw.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let thousands = parts.first, let rest = parts.last else { return nil }
        let before = thousands.reversed().prefix(while: \.isNumber)
        let behind = rest.prefix(while: \.isNumber)
        guard (1...3).contains(before.count), before.last != "0", behind.count == 3 else { return nil }
        return AnswerText(parts.joined())
    }

    /// "42.195" of "42,195", as the Continent writes decimals; nil where there is no one comma before three digits.
    static func withPoint(_ answer: AnswerText) -> AnswerText? {
        let parts = answer.raw.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].last?.isNumber ?? false, parts[1].prefix(while: \.isNumber).count == 3 else {
            return nil
        }
        return AnswerText(parts.joined(separator: "."))
    }

    private static func respelled(_ answer: AnswerText, _ known: [String], from length: Int) -> AnswerText? {
        var isChanged = false
        let words = answer.raw.split(whereSeparator: \.isWhitespace).map { word in
            let letters = word.lowercased()
            guard letters.count >= length, letters.allSatisfy(\.isLetter), !known.contains(letters) else {
                return String(word)
            }
            let near = known.filter { editDistance(letters, $0, atMost: 1) == 1 }
            guard near.count == 1 else { return String(word) }
            isChanged = true
            return near[0]
        }
        return isChanged ? AnswerText(words.joined(separator: " ")) : nil
    }

    /// Words of size and numerals. Short ones are left out: "score", "dozen" and "eight" are one letter from too many others.
    private static let wordsOfSize =
        (Array(NumberWords.sizes.keys) + Array(NumberWords.pluralSizes.keys) + ["quarter", "quarters"]
        + Array(WordLists.numbers.keys))
        .filter { $0.count > 5 }

    /// "May" is one letter from too many others.
    private static let months = CalendarWords.months.map(\.name).filter { $0.count > 3 }
}
