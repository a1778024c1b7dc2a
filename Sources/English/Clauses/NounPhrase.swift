/// A noun with what belongs to it, as token indices of its sentence.
package struct NounPhrase: Sendable, Hashable {
    /// From its first word to the last of the phrases with "of" and the coordinated nouns that hang on it.
    package var range: Range<Int>
    /// Up to the head: "the suburbs" of "the suburbs of Moscow".
    package var core: Range<Int>
    package var head: Int
    /// Whether it stands for more than one, or joins several with "and".
    package var isPlural: Bool
    /// Whether it joins several nouns: "Leningrad and Sevastopol".
    package var isList: Bool

    package init(range: Range<Int>, core: Range<Int>, head: Int, isPlural: Bool, isList: Bool = false) {
        self.range = range
        self.core = core
        self.head = head
        self.isPlural = isPlural
        self.isList = isList
    }
}
