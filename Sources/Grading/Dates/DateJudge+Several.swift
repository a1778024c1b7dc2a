internal import Cards
internal import Expressions

/// Judges ranges and lists of dates.
extension DateJudge {
    /// The verdict where the answer or the accepted one has several dates.
    func judgeSeveral(_ given: DateAnswer) -> Judgement {
        let wanted = expected.expressions
        let said = given.expressions
        let isRange = wanted.contains { $0.role != .single }
        func agrees(_ one: DateExpression, _ other: DateExpression) -> Bool {
            compare(one.value, one.portion, other.value, other.portion).verdict == .right
        }
        if isRange, wanted.count == 2, said.count == 1, let judgement = judgeWithin(said[0], wanted) {
            return judgement
        }
        let found = wanted.filter { date in said.contains { agrees($0, date) } }
        if found.count == wanted.count, said.allSatisfy({ date in wanted.contains { agrees(date, $0) } }) {
            // The ends of a range the wrong way round are no range.
            let isTurned = isRange && said.count == 2 && !agrees(said[0], wanted[0])
            return isTurned ? Judgement(.close, "the other way round: \(shown)") : Judgement(.right, "right")
        }
        if !found.isEmpty, said.count <= wanted.count {
            return Judgement(.close, "\(found.count) of \(wanted.count) is right: \(shown)")
        }
        return Judgement(.wrong, "it was \(shown)")
    }

    /// A date between the ends of a range tells some of it.
    private func judgeWithin(_ said: DateExpression, _ range: [DateExpression]) -> Judgement? {
        let starts = DateInterval.all(of: range[0].value, portion: range[0].portion)
        let ends = DateInterval.all(of: range[1].value, portion: range[1].portion)
        guard let from = starts.map(\.first).min(), let to = ends.map(\.last).max(), from < to else { return nil }
        let whole = DateInterval(first: from, last: to)
        let given = DateInterval.all(of: said.value, portion: said.portion)
        let isEnd = (starts + ends).contains { end in given.contains { end.contains($0) || $0.contains(end) } }
        guard !isEnd, given.contains(where: whole.contains) else { return nil }
        return Judgement(.close, "within it, but not the whole: \(shown)")
    }
}
