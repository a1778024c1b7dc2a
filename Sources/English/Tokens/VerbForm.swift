/// The form a verb stands in.
package enum VerbForm: Sendable, Hashable {
    /// "take"
    case base
    /// "takes", "has", "is"
    case presentThird
    /// "took", "was"
    case past
    /// "taken"; of a regular verb the same word as the past.
    case pastParticiple
    /// "taking"
    case gerund
}
