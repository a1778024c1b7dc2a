internal import Cards
internal import Expressions

/// Judges bare numbers, which may be years, centuries and lengths of time.
extension DateJudge {
    /// "490" for 490 BC, "6" for six months: the number without what makes it a date.
    func judgeNumber(_ answer: QuantityAnswer) -> Judgement? {
        guard let given = answer.figure, let said = given.readings.first, given.nouns.isEmpty,
            expected.expressions.count == 1, let wanted = expected.expressions.first?.value
        else { return nil }
        switch wanted {
        case .calendar(let date):
            if case .wholeYear = date.part, let year = date.year, year < 0, said.low == Double(year) {
                return Judgement(.right, "right")
            }
            guard case .wholeYear = date.part, let year = date.year, said.low == Double(abs(year)), !said.isRange else {
                // "39" for 1939: said as people say it, and may be another century's.
                let isShort = date.year.map { $0 >= 1000 && said.low >= 10 && said.low == Double($0 % 100) } ?? false
                if isShort, case .wholeYear = date.part, !said.isRange {
                    return Judgement(.close, "the century is missing: \(shown)")
                }
                return Judgement(.wrong, "it was \(shown)")
            }
            let isNamed = year > 0 || question.words.contains { $0.text == "bc" || $0.text == "bce" }
            return isNamed ? Judgement(.right, "right") : Judgement(.close, "before Christ: \(shown)")
        case .century(let number):
            return said.low == Double(number)
                ? Judgement(asks("century") ? .right : .close, "the \(number)th: \(shown)")
                : Judgement(.wrong, "it was \(shown)")
        case .span(let length):
            guard length.parts.count == 1, let part = length.parts.first, said.low == part.amount, !said.isRange else {
                return Judgement(.wrong, "it was \(shown)")
            }
            // An age is told in years.
            let isAsked =
                asks(part.unit.name) || asks(part.unit.plural) || part.unit == .year && (asks("age") || asks("old"))
            return isAsked ? Judgement(.right, "right") : Judgement(.close, "the number is right: \(shown)")
        default: return Judgement(.wrong, "it was \(shown)")
        }
    }
}
