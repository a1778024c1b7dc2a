/// What sort of thing a card's answer is, with the value that near misses are made from.
package enum AnswerType: Hashable, Sendable {
    /// A day, month, year or season; `year` is the year it falls in, where the text tells.
    case date(year: Int?)
    /// A length of time, in days.
    case duration(days: Double)
    /// A counted or measured quantity with what is counted, in the singular ("soldier", "kilometre").
    case quantity(low: Double, high: Double, unit: String)
    /// A part of a whole, in 0...1 (a quarter is 0.25).
    case share(Double)
    case person
    case group
    case place
    case organization
    case event
    case order
    case work
    /// A name or noun phrase of no known type.
    case term
    /// A reason, purpose or result told in a clause or long phrase: no distractors can be taken for it.
    case clause
    /// Steps to be put in order.
    case steps
}
