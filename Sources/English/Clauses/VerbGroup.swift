/// A verb with its auxiliaries, as token indices of its sentence: "had repeatedly been ignored".
package struct VerbGroup: Sendable, Hashable {
    /// From the first auxiliary, or adverb before it, to the main verb.
    package var range: Range<Int>
    /// In order, without the main verb.
    package var auxiliaries: [Int]
    package var main: Int
    /// "not" or "n't".
    package var negation: Int?
    package var isFinite: Bool
    package var isPassive: Bool
    package var isProgressive: Bool
    package var isPerfect: Bool
    /// Whether the first verb stands in the past.
    package var isPast: Bool

    /// The first verb, which agrees with the subject.
    package var first: Int { auxiliaries.first ?? main }
}
