/// A subject with its verb and all that belongs to it, as token indices of its sentence.
package struct Clause: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case main
        /// "and conquered Gaul": shares the subject of the clause before.
        case coordinated
        /// Opened by a conjunction: "because it rained".
        case subordinate
        /// "who crossed the river", "where he died".
        case relative
        /// "founded in 1850", "declaring war".
        case participle
        /// "to cross the river".
        case infinitive
    }

    package var kind: Kind
    /// The conjunction or relative pronoun that opens it.
    package var opener: Int?
    /// Nil where the clause has none of its own and none could be inherited.
    package var subject: NounPhrase?
    /// The subject with its modifiers behind ("areas lost in the war").
    package var subjectRange: Range<Int>?
    package var verb: VerbGroup
    /// What stands before the subject.
    package var before: [Element]
    /// What stands behind the verb.
    package var after: [Element]
    package var range: Range<Int>
    /// What a relative or participle clause tells about.
    package var antecedent: NounPhrase?
    /// Whether the analysis met something that it could not place.
    package var isDoubtful: Bool
    /// Whether further verbs are joined to its own that share its objects: "to unite or subdue the tribes".
    package var isJoined = false
    /// Whether it tells an aim ("left to see the king") and is no complement ("tried to see the king").
    package var isAim = false
    /// How deep it lies inside of other clauses; 0 for main and coordinated ones.
    package var depth: Int

    /// A part of a clause besides its subject and verb.
    package struct Element: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            /// A noun phrase: object, complement, or a time without preposition.
            case noun
            case prepositional
            case adverb
            case adjective
            /// The index of the clause in its sentence.
            case clause(Int)
            case apposition
            case parenthesis
            case other
        }

        package var kind: Kind
        package var range: Range<Int>
        /// The preposition, and the noun it governs, or the noun itself.
        package var preposition: Int?
        package var phrase: NounPhrase?
        /// Whether it hangs on the noun before it and not on the verb.
        package var isOfNoun = false

        package init(_ kind: Kind, _ range: Range<Int>, preposition: Int? = nil, phrase: NounPhrase? = nil) {
            self.kind = kind
            self.range = range
            self.preposition = preposition
            self.phrase = phrase
        }
    }
}
