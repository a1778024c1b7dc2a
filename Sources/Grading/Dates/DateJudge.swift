internal import Cards

internal import Diagnostics
internal import Expressions

/// Judges answers to a question whose answer is a date or a length of time.
struct DateJudge {
    let expected: DateAnswer
    let shown: String
    let question: AnswerText

    /// A judge, where the accepted answer is a date and nothing else.
    init?(_ accepted: AnswerText, question: AnswerText) {
        guard let expected = DateAnswer(accepted) else { return nil }
        self.expected = expected
        self.question = question
        shown = accepted.raw.displaySafe
    }

    /// The verdict on an answer, nil where it says no date or number at all.
    func judge(_ answer: QuantityAnswer) -> Judgement? {
        let judgement = judgeAsWritten(answer)
        guard judgement?.verdict != .right, let meant = QuantitySpelling.respelledMonths(answer.text),
            let said = judgeAsWritten(QuantityAnswer(meant)), said.verdict.rank >= judgement?.verdict.rank ?? 0
        else { return judgement }
        return said.verdict == .right ? Judgement(.right, "one letter off: \(shown)") : said
    }

    private func judgeAsWritten(_ answer: QuantityAnswer) -> Judgement? {
        guard let given = answer.date else { return judgeDayAndMonth(answer) ?? judgeNumber(answer) }
        if expected.expressions.count > 1 || given.expressions.count > 1 { return judgeSeveral(given) }
        guard let wanted = expected.expressions.first, let said = given.expressions.first else { return nil }
        let judgements = given.readings.flatMap { reading in
            wantedReadings.map { compare(reading, said.portion, $0, wanted.portion) }
        }
        let best = judgements.max { $0.verdict.rank < $1.verdict.rank }
        guard best?.verdict == .right else { return best }
        if isOfOtherCentury(given.readings, wanted.value) {
            return Judgement(.close, "the century is missing: \(shown)")
        }
        if said.hedge?.isContrary(to: wanted.hedge) ?? false || isBounded(said, answer, beside: wanted) {
            return Judgement(.close, "the date is right, not the side of it: \(shown)")
        }
        guard case .span = wanted.value, isTurned(given) else { return best }
        return Judgement(.close, "the length is right, not the direction: \(shown)")
    }

    /// The meanings of the accepted answer; "the 1900s" are ten years where the question asks for a decade, and "the
    /// eighties" those of the last century.
    private var wantedReadings: [DateValue] {
        let decades = expected.readings.filter(\.isDecade)
        if decades.count == expected.readings.count { return Array(decades.prefix(1)) }
        return asks("decade") && !decades.isEmpty ? decades : expected.readings
    }

    /// "the eighties" for the 1880s.
    private func isOfOtherCentury(_ given: [DateValue], _ wanted: DateValue) -> Bool {
        given.count > 1 && given.allSatisfy(\.isDecade) && wanted.isDecade && given[0] != wanted
    }

    /// The verdict on one meaning of a date by one meaning of the accepted one, each with its part: "early", "late".
    func compare(
        _ given: DateValue, _ givenPortion: DateExpression.Portion?, _ wanted: DateValue,
        _ wantedPortion: DateExpression.Portion?
    ) -> Judgement {
        if given == wanted, givenPortion == wantedPortion { return Judgement(.right, "right") }
        switch (given, wanted) {
        case (.time(let said), .time(let time)) where said.clock == time.clock && said.clock != nil:
            return Judgement(.right, "right")
        case (.span(let said), .span(let length)): return compareLengths(said, length)
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

    /// Whether the answer is only a bound of what was meant: "before 1914" for 1914, "less than ten years" for ten years.
    private func isBounded(_ said: DateExpression, _ answer: QuantityAnswer, beside wanted: DateExpression) -> Bool {
        guard wanted.hedge == nil, let hedge = said.hedge, hedge == .atMost || hedge == .atLeast else { return false }
        if case .span = wanted.value { return hedge == .atMost && !Self.wordsBefore.contains(where: asks) }
        return answer.text.words.contains { word in Self.sides.contains(word.text) && !asks(word.text) }
    }

    private static let sides: Set<String> = ["after", "before"]

    func compareYearless(_ said: CalendarDate, _ date: CalendarDate) -> Judgement {
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

    /// Whether the question has the word.
    func asks(_ word: String) -> Bool { question.words.contains { $0.text == word } }
}

extension DateValue {
    fileprivate var isDecade: Bool { if case .decade = self { true } else { false } }

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
