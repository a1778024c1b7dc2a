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

        package init(_ kind: Kind, _ range: Range<Int>, preposition: Int? = nil, phrase: NounPhrase? = nil) {
            self.kind = kind
            self.range = range
            self.preposition = preposition
            self.phrase = phrase
        }
    }
}

/// A sentence with its tokens and clauses.
package struct AnalysedSentence: Sendable {
    /// Bytes of the text that the sentence stands in.
    package let range: Range<Int>
    package let tokens: [Token]
    /// Every clause, an outer one after the ones inside of it; none of a sentence of very many words.
    package let clauses: [Clause]

    /// Analyses the sentence at `range` of `text`; `names` are words in lower case that the document writes with a
    /// capital inside of sentences, so that a name is known at a sentence's start.
    package init(_ text: String, range: Range<Int>, names: Set<String> = []) {
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        let end = bytes.index(start, offsetBy: range.count)
        var tagger = Tagger(tokens: Tokenizer.tokens(of: text[start..<end], base: range.lowerBound), names: names)
        tagger.tag()
        var reader = ClauseReader(tokens: tagger.tokens)
        // A list or damage, where every word could begin a clause that goes on to the end.
        if tagger.tokens.count <= Self.longestRead { reader.read() }
        self.range = range
        tokens = tagger.tokens
        clauses = reader.clauses
    }

    /// The most tokens of a sentence whose clauses are read.
    private static let longestRead = 500

    /// The noun phrase that begins at the token, with its "of" phrases.
    package func nounPhrase(at index: Int) -> NounPhrase? { PhraseReader(tokens: tokens).nounPhrase(at: index) }

    /// The tokens of `text` as the analysis cuts them, before any tagging.
    package static func tokens(of text: String, in range: Range<Int>) -> [Token] {
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        return Tokenizer.tokens(of: text[start..<bytes.index(start, offsetBy: range.count)], base: range.lowerBound)
    }
}
