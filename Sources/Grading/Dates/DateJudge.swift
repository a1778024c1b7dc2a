internal import Cards

internal import Diagnostics
internal import Expressions

/// Judges answers to a question whose answer is a date or a length of time.
struct DateJudge {
    private let expected: DateAnswer
    private let shown: String
    private let question: AnswerText

    /// A judge, where the accepted answer is a date and nothing else.
    init?(_ accepted: AnswerText, question: AnswerText) {
        guard let expected = DateAnswer(accepted) else { return nil }
        self.expected = expected
        self.question = question
        shown = accepted.raw.displaySafe
    }

    /// The verdict on an answer, nil where it says no date or number at all.
    func judge(_ answer: QuantityAnswer) -> Judgement? {
        guard let given = answer.date else { return judgeNumber(answer) }
        if expected.expressions.count > 1 || given.expressions.count > 1 { return judgeSeveral(given) }
        guard let wanted = expected.expressions.first, let said = given.expressions.first else { return nil }
        let judgements = given.readings.flatMap { reading in
            wantedReadings.map { compare(reading, said.portion, $0, wanted.portion) }
        }
        let best = judgements.max { $0.verdict.rank < $1.verdict.rank }
        if best?.verdict == .right, isOpposite(said.hedge, wanted.hedge) {
            return Judgement(.close, "the date is right, not the side of it: \(shown)")
        }
        if best?.verdict == .right, isBounded(said, answer, beside: wanted) {
            return Judgement(.close, "the date is right, not the side of it: \(shown)")
        }
        guard best?.verdict == .right, case .span = wanted.value, isTurned(given) else { return best }
        return Judgement(.close, "the length is right, not the direction: \(shown)")
    }

    /// The meanings of the accepted answer; "the 1900s" are ten years where the question asks for a decade.
    private var wantedReadings: [DateValue] {
        let decades = expected.readings.filter { if case .decade = $0 { true } else { false } }
        return asks("decade") && !decades.isEmpty ? decades : expected.readings
    }

    // MARK: One date

    private func compare(
        _ given: DateValue, _ givenPortion: DateExpression.Portion?, _ wanted: DateValue,
        _ wantedPortion: DateExpression.Portion?
    ) -> Judgement {
        if given == wanted, givenPortion == wantedPortion { return Judgement(.right, "right") }
        switch (given, wanted) {
        case (.time(let said), .time(let time)) where said.clock == time.clock && said.clock != nil:
            return Judgement(.right, "right")
        case (.span(let said), .span(let length)):
            let isSame = abs(said.seconds - length.seconds) <= 1e-9 * length.seconds
            return isSame ? Judgement(.right, "right") : Judgement(.wrong, "it was \(shown)")
        case (.offset(let said), .span(let length)) where said.reference == .narrative || said.amount < 0:
            // "two days later" for two days.
            return compare(
                .span(TimeSpan(abs(said.amount), said.unit)), givenPortion, .span(length), wantedPortion)
        case (.calendar(let said), .calendar(let date)) where said.year == nil || date.year == nil:
            let judgement = compareYearless(said, date)
            guard judgement.verdict == .right, givenPortion != wantedPortion else { return judgement }
            var (one, other) = (said, date)
            // Any year tells whether the 1st is in the middle of November.
            (one.year, other.year) = (2000, 2000)
            return compareIntervals(.calendar(one), givenPortion, .calendar(other), wantedPortion)
                ?? Judgement(.close, "not that part of it: \(shown)")
        case (.calendar(let said), .calendar(let date)) where said.part == date.part && said.year == date.year:
            // Only the time of day, or "early" and "late", make a difference.
            if let judgement = compareIntervals(given, givenPortion, wanted, wantedPortion) {
                guard judgement.verdict == .right, let time = date.time, let other = said.time, time != other else {
                    return judgement
                }
                return Judgement(.close, "not the time of day: \(shown)")
            }
            return Judgement(.close, "not that part of it: \(shown)")
        default:
            if let judgement = compareIntervals(given, givenPortion, wanted, wantedPortion) { return judgement }
            if wantedPortion != nil, wanted.isMonth, !DateInterval.areApart(given, wanted) {
                return Judgement(.close, "not that part of it: \(shown)")
            }
            return Judgement(isNear(given, wanted) ? .close : .wrong, difference(given, wanted))
        }
    }

    /// Whether the answer counts back where the question counts on, or the other way: "two days earlier".
    private func isTurned(_ given: DateAnswer) -> Bool {
        var isBefore = !given.rest.isDisjoint(with: Self.wordsBefore)
        var isAfter = !given.rest.isDisjoint(with: Self.wordsAfter)
        if case .offset(let offset)? = given.expressions.first?.value {
            isBefore = offset.amount < 0
            isAfter = offset.amount > 0
        }
        let asksBefore = Self.wordsBefore.contains(where: asks)
        let asksAfter = Self.wordsAfter.contains(where: asks)
        return isBefore && !isAfter && asksAfter && !asksBefore || isAfter && !isBefore && asksBefore && !asksAfter
    }

    private static let wordsBefore: Set<String> = ["ago", "before", "earlier", "prior"]
    private static let wordsAfter: Set<String> = ["after", "following", "later", "since"]

    /// "after 1914" for "before 1914".
    private func isOpposite(_ said: Hedge?, _ wanted: Hedge?) -> Bool {
        said == .atLeast && wanted == .atMost || said == .atMost && wanted == .atLeast
    }

    /// Whether the answer is only a bound of what was meant: "before 1914" for 1914, "less than ten years" for ten years.
    private func isBounded(_ said: DateExpression, _ answer: QuantityAnswer, beside wanted: DateExpression) -> Bool {
        guard wanted.hedge == nil, let hedge = said.hedge, hedge == .atMost || hedge == .atLeast else { return false }
        if case .span = wanted.value { return hedge == .atMost && !Self.wordsBefore.contains(where: asks) }
        return answer.text.words.contains { word in Self.sides.contains(word.text) && !asks(word.text) }
    }

    private static let sides: Set<String> = ["after", "before"]

    private func compareYearless(_ said: CalendarDate, _ date: CalendarDate) -> Judgement {
        guard said.month == date.month, said.day == date.day || said.day == nil || date.day == nil,
            said.part == date.part || said.month != nil
        else { return Judgement(.wrong, "it was \(shown)") }
        if said.day == nil, date.day != nil { return Judgement(.close, "the day is missing: \(shown)") }
        guard said.year == nil, let year = date.year else { return Judgement(.right, "right") }
        return asksForYear(year)
            ? Judgement(.close, "the year is missing: \(shown)") : Judgement(.right, "right")
    }

    /// Whether the question leaves the year to be told.
    private func asksForYear(_ year: Int) -> Bool { !question.words.contains { $0.key == String(abs(year)) } }

    private func compareIntervals(
        _ given: DateValue, _ givenPortion: DateExpression.Portion?, _ wanted: DateValue,
        _ wantedPortion: DateExpression.Portion?
    ) -> Judgement? {
        let said = DateInterval.all(of: given, portion: givenPortion)
        let meant = DateInterval.all(of: wanted, portion: wantedPortion)
        for one in meant { for other in said where one.contains(other) { return Judgement(.right, "right") } }
        for one in meant {
            for other in said where other.contains(one) {
                return Judgement(.close, "right, but not exact enough: \(shown)")
            }
        }
        for one in meant {
            for other in said where one.overlaps(other) { return Judgement(.close, "nearly: \(shown)") }
        }
        return nil
    }

    /// Whether only the day is wrong.
    private func isNear(_ given: DateValue, _ wanted: DateValue) -> Bool {
        guard case .calendar(let said) = given, case .calendar(let date) = wanted else { return false }
        return said.day != nil && date.day != nil && said.month == date.month && said.year == date.year
    }

    /// What of a wrong date is right, for the learner.
    private func difference(_ given: DateValue, _ wanted: DateValue) -> String {
        guard case .calendar(let said) = given, case .calendar(let date) = wanted, let year = date.year else {
            return "it was \(shown)"
        }
        let isSameYear = said.year == year
        guard let day = date.day, let month = date.month else {
            if let month = date.month, said.month == month {
                return "the month is right, the year is \(yearName(year))"
            }
            return isSameYear ? "the year is right: \(shown)" : "it was \(shown)"
        }
        if said.month == month, said.day == day { return "the day is right, the year is \(yearName(year))" }
        if said.month == month, isSameYear { return "month and year are right, the day is \(day)" }
        if isSameYear { return "only the year is right: \(shown)" }
        return "it was \(shown)"
    }

    private func yearName(_ year: Int) -> String { year < 0 ? "\(-year) BC" : String(year) }

    // MARK: Ranges and lists

    private func judgeSeveral(_ given: DateAnswer) -> Judgement {
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

    // MARK: Bare numbers

    /// "490" for 490 BC, "6" for six months: the number without what makes it a date.
    private func judgeNumber(_ answer: QuantityAnswer) -> Judgement? {
        guard let given = answer.figure, let said = given.readings.first, given.nouns.isEmpty,
            expected.expressions.count == 1, let wanted = expected.expressions.first?.value
        else { return nil }
        switch wanted {
        case .calendar(let date):
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

    private func asks(_ word: String) -> Bool { question.words.contains { $0.text == word } }
}

extension DateValue {
    /// Whether it is a month of a year.
    fileprivate var isMonth: Bool {
        guard case .calendar(let date) = self, case .month = date.part else { return false }
        return true
    }
}

extension DayTime {
    /// Minutes since midnight; nil for a part of the day that has no minute.
    fileprivate var clock: Int? {
        switch self {
        case .clock(let hour, let minute): hour * 60 + minute
        case .part(.noon): 12 * 60
        case .part(.midnight): 0
        case .part: nil
        }
    }
}
