/// Wrong dates and figures made of the right one, for a text that has too few of its own.
enum NearMisses {
    /// Answers written as the right one is, with another value: years and days moved a little, numbers changed by a
    /// fraction. Empty for what is no value or has no number that can be changed safely.
    static func of(_ answer: String, type: AnswerType) -> [String] {
        switch type {
        case .date: movedYears(answer)
        case .quantity, .duration: scaled(answer)
        case .share:
            answer.contains("%") || answer.contains("percent") || answer.contains("per cent") ? scaledShare(answer) : []
        default: []
        }
    }

    /// The one year of the answer moved; the steps are smaller the fuller the date.
    private static func movedYears(_ answer: String) -> [String] {
        let numbers = numbers(in: answer)
        let years = numbers.filter { $0.value >= 1000 && $0.value <= 2100 && !$0.hasComma }
        guard years.count == 1, let year = years.first else { return [] }
        let isDecade = answer.contains("\(year.value)s")
        let isFull = numbers.count > 1 || answer.contains(where: \.isLetter)
        let steps = isDecade ? [10, -10, 20] : isFull ? [1, -1, 2] : [2, -3, 5]
        return steps.map { answer.replacingCharacters(year.range, with: String(year.value + $0)) }
    }

    /// The one number of the answer, in digits or as a word, made half, double and half as large again.
    private static func scaled(_ answer: String) -> [String] {
        let numbers = numbers(in: answer)
        if numbers.count == 1, let number = numbers.first, number.value > 0 {
            let values =
                number.value < 10
                ? [number.value + 1, number.value + 2, number.value * 2 + 1] : scaledValues(number.value)
            return values.map { value in
                answer.replacingCharacters(number.range, with: number.hasComma ? grouped(value) : String(value))
            }
        }
        guard numbers.isEmpty else { return [] }
        let words = answer.split(separator: " ")
        guard let index = words.firstIndex(where: { numberWords.contains($0.lowercased()) }),
            words.count(where: { numberWords.contains($0.lowercased()) }) == 1,
            let value = numberWords.firstIndex(of: words[index].lowercased())
        else { return [] }
        // A noun in the plural takes no "one".
        return [value + 1, value + 2, value - 1].filter { $0 > 1 && $0 < numberWords.count && value > 1 }.map { other in
            var words = words.map(String.init)
            words[index] = numberWords[other]
            return words.joined(separator: " ")
        }
    }

    /// The same of a share, which is never more than the whole: 78 percent gives 39, 88 and 68.
    private static func scaledShare(_ answer: String) -> [String] {
        let numbers = numbers(in: answer)
        guard numbers.count == 1, let number = numbers.first, (1...100).contains(number.value) else {
            return scaled(answer)
        }
        let values = scaledValues(number.value) + [number.value + 10, number.value - 10, number.value + 5]
        return values.filter { (1..<100).contains($0) }.prefix(3).map {
            answer.replacingCharacters(number.range, with: String($0))
        }
    }

    /// Values of the same roundness: 250 gives 125, 500 and 375.
    private static func scaledValues(_ value: Int) -> [Int] {
        var unit = 1
        while value % (unit * 10) == 0, unit < value { unit *= 10 }
        if value / unit < 10, unit >= 10 { unit /= 10 }
        let lead = value / unit
        return [lead + max(1, lead / 2), lead * 2, max(1, lead / 2)].filter { $0 != lead }.map { $0 * unit }
    }

    private struct Number {
        let value: Int
        let hasComma: Bool
        let range: Range<Int>
    }

    /// The whole numbers in digits, with their places in characters. A decimal counts as none that can be changed.
    private static func numbers(in text: String) -> [Number] {
        let characters = Array(text)
        var numbers: [Number] = []
        var at = 0
        while at < characters.count {
            guard characters[at].isASCII, characters[at].isNumber else {
                at += 1
                continue
            }
            let start = at
            while at < characters.count, characters[at].isASCII,
                characters[at].isNumber
                    || (characters[at] == "," && at + 1 < characters.count && characters[at + 1].isNumber)
            {
                at += 1
            }
            let digits = String(characters[start..<at].filter(\.isNumber))
            guard let value = Int(digits), digits.count <= 12 else { continue }
            numbers.append(Number(value: value, hasComma: digits.count < at - start, range: start..<at))
        }
        return numbers
    }

    private static func grouped(_ value: Int) -> String {
        let digits = Array(String(value))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return text
    }

    /// Their place in the list is their value.
    private static let numberWords = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]
}

extension String {
    /// The text with the characters `range` replaced.
    fileprivate func replacingCharacters(_ range: Range<Int>, with text: String) -> String {
        let characters = Array(self)
        return String(characters[..<range.lowerBound]) + text + String(characters[range.upperBound...])
    }
}
