internal import English

/// What a number counts in its sentence and what happened to it, from the tree: "300,000 Soviet soldiers were captured".
///
/// All places are indices of the sentence's words, from 0.
struct CountedThing: Hashable, Sendable {
    /// The counted noun in the singular and in lower case: "soldier"; an adjective that stands for people as it is
    /// ("dead"); nil where the number stands alone.
    let noun: String?
    /// Where the noun stands; nil where the number stands alone, or where it belongs to another number.
    let head: Int?
    /// The noun with the adjectives and nouns before it, without the number: "Soviet soldiers".
    let words: [Int]
    /// Nil where the sentence says nothing of it but the number.
    let role: Role?

    /// What happened to the counted things.
    struct Role: Hashable, Sendable {
        /// The verb or adjective in its dictionary form: "capture", "dead".
        let lemma: String
        let voice: Voice
        /// The participle that the text has, if it has one: the model's lemma of "injured" may be "injured".
        var participle: String?

        /// The role in one word: "die", "captured", "dead".
        var name: String { voice == .undergoes ? participle ?? Verb(lemma).participle : lemma }
    }

    /// How the things take part in what is said of them.
    enum Voice: Hashable, Sendable {
        /// They do it: "40 died".
        case does
        /// It is done to them: "300 were captured", "lost 500 tanks".
        case undergoes
        /// They are it: "19,240 dead".
        case has
    }

    /// - Parameter number: the words of the number, without its hedge; nil where they are not in the tree.
    init?(number: Range<Int>, with reader: CountReader) {
        let tree = reader.tree
        let tops = reader.tops(of: number)
        guard let first = tops.first else { return nil }
        let noun = tops.lazy.compactMap { reader.noun(countedBy: $0, number) }.first ?? reader.noun(behind: number)
        let top = tops.first { tree[$0].head - 1 == noun } ?? first
        // Of "thousands of prisoners" the sentence speaks by "thousands".
        let spoken = noun.map { tree[$0].head == top + 1 ? top : $0 } ?? top
        head = noun
        self.noun = noun.map { reader.name(of: $0) } ?? reader.sharedNoun(of: spoken)
        words = noun.map { reader.phrase(of: $0, without: number) } ?? []
        role = reader.role(of: spoken, noun: noun)
    }
}
