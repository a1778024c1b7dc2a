internal import Expressions

/// An answer that is a date, or several, and nothing else.
struct DateAnswer {
    /// One for a date or a length of time, two for the ends of a range, more for a list.
    let expressions: [DateExpression]
    /// What stands beside the dates: "before" in "two days before".
    let rest: Set<String>

    /// Reads an answer whole; nil where more is said than dates and the small words around them.
    init?(_ text: AnswerText) {
        let found = dates(in: text.raw, mode: .answer)
        guard !found.isEmpty, found.count <= 4 else { return nil }
        rest = Set(text.wordsOutside(found.map(\.range)).map(\.text))
        guard rest.isSubset(of: Self.fillers) else { return nil }
        expressions = rest.contains("or") ? found : Self.joinedSpans(found)
    }

    /// The one value of the answer with its other meanings; empty for ranges and lists.
    var readings: [DateValue] {
        guard expressions.count == 1, let only = expressions.first else { return [] }
        return [only.value] + only.alternatives
    }

    /// "two years nine months", and "nine months and two years", is one length of time.
    private static func joinedSpans(_ found: [DateExpression]) -> [DateExpression] {
        var parts: [TimeSpan.Part] = []
        for expression in found {
            guard case .span(let span) = expression.value, expression.role == .single else { return found }
            parts += span.parts
        }
        guard found.count > 1, Set(parts.map(\.unit)).count == parts.count, let first = found.first,
            let last = found.last
        else { return found }
        let range = first.range.lowerBound..<last.range.upperBound
        let length = TimeSpan(parts.sorted { $1.unit < $0.unit })
        return [DateExpression(range: range, value: .span(length), hedge: first.hedge)]
    }

    private static let fillers: Set<String> = [
        "about", "after", "and", "around", "at", "before", "between", "by", "circa", "ca", "c", "during", "for", "from",
        "in", "it", "of", "on", "or", "since", "the", "till", "to", "until", "was", "year", "years", "date", "lasted",
        "dawn", "morning", "noon", "afternoon", "evening", "night", "midnight",
        "took", "place", "happened", "started", "began", "ended",
    ]
}

extension AnswerText {
    /// The words of the answer that no range (in bytes of `raw`, in order) covers.
    func wordsOutside(_ ranges: [Range<Int>]) -> [AnswerWord] {
        let bytes = Array(raw.utf8)
        var rest: [UInt8] = []
        var at = 0
        for range in ranges {
            rest += bytes[at..<max(at, range.lowerBound)] + [0x20]
            at = max(at, range.upperBound)
        }
        rest += bytes[at...]
        return AnswerWord.words(of: String(decoding: rest, as: UTF8.self))
    }
}
