internal import Cards
internal import English
internal import Expressions

/// How dates are asked for.
extension DateFacts {
    /// The question word that asks for a date as exact as this one.
    static func word(_ timing: Passage.Timing) -> String {
        switch timing.value {
        case .calendar(let date):
            if case .wholeYear = date.part {
                let isWhole =
                    timing.expression.hedge == nil && (timing.completed == nil || timing.expression.portion == nil)
                return isWhole ? "In which year" : "When"
            }
            return "When"
        case .decade: return "In which decade"
        case .century: return "In which century"
        default: return "When"
        }
    }

    /// What kind of answer a date is; nil for one without a year.
    static func type(_ value: DateValue) -> AnswerType? {
        switch value {
        case .calendar(let date): date.year == nil ? nil : .date(year: date.year)
        case .decade(let year): .date(year: year)
        case .century(let number): .date(year: number * 100)
        default: nil
        }
    }

    /// What may stand around a date in its part of the sentence.
    static let small: Set<String> = [
        "a", "as", "at", "by", "early", "during", "for", "in", "late", "of", "on", "since", "the", "till", "until",
        "around", "about", "circa", "only", "just", "over", "nearly", "almost", "year", "some", "from", "after",
        "before",
    ]
}
