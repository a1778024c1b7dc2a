internal import Expressions

/// How people say quantities without a number, or with a sentence around it.
extension AnswerText {
    /// The answer with "a couple of" as the two that it is, "none" as 0 where the number is asked for, and the unit of
    /// time that the question counts in.
    func counted(to question: AnswerText, asksForNumber: Bool) -> AnswerText {
        if question.words.contains(where: { $0.text == "century" }), let last = words.last, last.isNumber,
            last.text != last.key || last.text.allSatisfy(\.isLetter)
        {
            return AnswerText(raw.trimmed + " century")
        }
        // "12" of "How many days did it last?"
        if asksForNumber, words.count <= 3, let unit = question.countedTime, let bare = FigureAnswer(self),
            bare.nouns.isEmpty, bare.readings.first?.unit == nil
        {
            return AnswerText(raw.trimmed + " " + unit)
        }
        // Nearly no answer has such a word.
        guard
            words.contains(where: { $0.text == "couple" })
                || asksForNumber && allWords.first.map({ $0.text == "no" || Self.none.contains($0.text) }) ?? false
        else { return self }
        var tokens = raw.split(whereSeparator: \.isWhitespace).map(String.init)
        let words = tokens.map { $0.folded.filter(\.isLetter) }
        guard let first = words.first else { return self }
        var isChanged = false
        if asksForNumber, Self.none.contains(first), tokens.count == 1 || words[1] == "of" {
            tokens = ["0"]
            isChanged = true
        } else if asksForNumber, first == "no", tokens.count > 1 {
            tokens = words[1] == "one" && tokens.count == 2 ? ["0"] : ["0"] + tokens.dropFirst()
            isChanged = true
        } else if let index = words.firstIndex(of: "couple"), index == 0 || words[index - 1] == "a" {
            let isOf = words.indices.contains(index + 1) && words[index + 1] == "of"
            let start = index > 0 ? index - 1 : index
            tokens.replaceSubrange(start...(isOf ? index + 1 : index), with: ["2"])
            isChanged = true
        }
        return isChanged ? AnswerText(tokens.joined(separator: " ")) : self
    }

    private static let none: Set<String> = ["nobody", "none", "nothing"]

    /// Whether the text, a question, asks for a number: "how many", "how much", "the number of".
    var asksForNumber: Bool {
        zip(words, words.dropFirst()).contains { $0.text == "how" && ["many", "much", "few"].contains($1.text) }
            || words.contains { $0.text == "number" }
    }

    /// "days" of "How many days", in a question; nil where it asks for something else.
    private var countedTime: String? {
        zip(words, zip(words.dropFirst(), words.dropFirst(2))).first { how, rest in
            how.text == "how" && rest.0.text == "many" && TimeUnit.allCases.contains { $0.plural == rest.1.text }
        }?.1.1.text
    }

    /// The one date of a sentence, by itself: "22 June 1941" of "It began on 22 June 1941, a Sunday". Nil where there is
    /// none or several, or the sentence takes something back.
    var onlyDate: AnswerText? {
        guard !takesBack else { return nil }
        let all = dates(in: raw)
        // "a Sunday" only tells more of the day.
        let exact = all.filter { !$0.value.isWeekday }
        let found = Self.withoutSpansApart(exact.isEmpty ? all : exact, in: raw)
        guard let first = found.first, let last = found.last else { return nil }
        let isRange = found.count == 2 && first.role == .start && last.role == .end
        guard found.count == 1 || isRange else { return nil }
        // A number beside it may be a part of it that was not understood.
        // "World War II" has a number of its own.
        guard
            !wordsOutside(all.map(\.range)).contains(where: {
                $0.isNumber && !($0.isCapitalized && RomanNumeral.values[$0.text] != nil)
            })
        else { return nil }
        let bytes = Array(raw.utf8)
        let before = String(decoding: bytes[..<first.range.lowerBound], as: UTF8.self)
        let lead = before.split(separator: " ").last.map(String.init).flatMap { Self.bounds.contains($0) ? $0 : nil }
        let date = String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
        return AnswerText([lead, date].compactMap(\.self).joined(separator: " "))
    }

    /// The dates without the lengths of time that another clause tells: "in 1945, after six years of fighting".
    private static func withoutSpansApart(_ all: [DateExpression], in raw: String) -> [DateExpression] {
        let dates = all.filter { if case .calendar = $0.value { true } else { false } }
        guard dates.count == 1, all.count == 2, let date = dates.first, let span = all.last, span != date,
            case .span = span.value
        else { return all }
        let between = Array(raw.utf8)[date.range.upperBound..<span.range.lowerBound]
        return between.first == UInt8(ascii: ",") ? dates : all
    }

    private static let bounds: Set<String> = ["after", "before", "by", "since", "until"]

    /// The one figure of a sentence with the words behind it: "about 1,500 tanks" of "They lost about 1,500 tanks, of which".
    var onlyFigure: AnswerText? {
        guard !takesBack else { return nil }
        let found = figures(in: raw)
        guard found.count == 1, let only = found.first else { return nil }
        let bytes = Array(raw.utf8)
        let figure = String(decoding: bytes[only.range], as: UTF8.self)
        let rest = String(decoding: bytes[only.range.upperBound...], as: UTF8.self)
        let clause = rest.prefix { !",;:()—–.!?".contains($0) }
        let noun = clause.split(separator: " ").prefix { AnswerWord($0).isContent }.prefix(2)
        return AnswerText(([figure] + noun.map(String.init)).joined(separator: " "))
    }

    private var takesBack: Bool {
        words.count > Self.mostWords
            || words.contains {
                !$0.lists.isDisjoint(with: [.negation, .reservation])
            }
    }

    /// More is no answer any more, but a text.
    static let mostWords = 60
}

extension DateValue {
    fileprivate var isWeekday: Bool {
        guard case .calendar(let date) = self, case .weekday = date.part, date.year == nil else { return false }
        return true
    }
}
