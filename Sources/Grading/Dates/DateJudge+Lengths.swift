internal import Cards
internal import Expressions

/// Judges lengths of time.
extension DateJudge {
    /// Whether a length of time is asked for and the answer tells one in other units, so that its number says nothing.
    func isToldOtherwise(by answer: QuantityAnswer) -> Bool {
        guard case .span(let wanted)? = expected.readings.first, case .span(let said)? = answer.date?.readings.first
        else { return false }
        return said.parts.map(\.unit) != wanted.parts.map(\.unit)
    }

    /// The verdict on one length by another: equal ones are right in any units.
    func compareLengths(_ said: TimeSpan, _ wanted: TimeSpan) -> Judgement {
        let distance = abs(said.seconds - wanted.seconds) / wanted.seconds
        if distance <= 1e-9 { return Judgement(.right, "right") }
        // Nobody counts a month as 30.4 days.
        if expected.expressions.first?.hedge == .about {
            if distance <= 0.05 { return Judgement(.right, "near enough: \(shown)") }
            if distance <= 0.2 { return Judgement(.close, "not far off: \(shown)") }
        }
        let isCounted = said.hasMonths != wanted.hasMonths && distance <= Self.unevenness
        return isCounted ? Judgement(.close, "nearly: \(shown)") : Judgement(.wrong, "it was \(shown)")
    }

    /// How far a month of 30 days, or a year of 52 weeks, is from the mean one.
    private static let unevenness = 0.02
}

extension TimeSpan {
    /// Whether it counts months or years, which are not all of one length.
    fileprivate var hasMonths: Bool { parts.contains { !($0.unit < .month) } }
}
