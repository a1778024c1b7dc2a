internal import English

/// The tree of a sentence, to be walked downwards as well: what hangs on each word, and how far its phrase reaches.
struct DependencyTree: Sendable {
    let words: [Word]
    /// The words that hang on each word, in their order.
    private let dependents: [[Int]]
    private let spans: [Range<Int>]
    /// Of each word the relation without its subtype, the word and its dictionary form in lower case: the readers ask for
    /// them many times over.
    private let relations: [String]
    private let forms: [String]
    private let lemmas: [String]

    init(_ words: [Word]) {
        self.words = words
        var dependents = [[Int]](repeating: [], count: words.count)
        var spans = words.indices.map { $0..<$0 + 1 }
        for index in words.indices {
            var above = words[index].head
            if above > 0 { dependents[above - 1].append(index) }
            // A bound, should a tree not be one.
            var steps = words.count
            while above > 0, steps > 0 {
                let span = spans[above - 1]
                spans[above - 1] = min(span.lowerBound, index)..<max(span.upperBound, index + 1)
                above = words[above - 1].head
                steps -= 1
            }
        }
        self.dependents = dependents
        self.spans = spans
        relations = words.map { $0.relation.baseRelation }
        forms = words.map { $0.form.lowercased() }
        lemmas = words.map { $0.lemma.lowercased() }
    }

    /// The word that a word hangs on; nil for the root.
    func head(of index: Int) -> Int? { words[index].head > 0 ? words[index].head - 1 : nil }

    /// The words that hang on a word, in their order.
    func children(of index: Int) -> [Int] { dependents[index] }

    /// The words that hang on a word by one of some relations, whose subtypes do not count.
    func children(of index: Int, by relations: String...) -> [Int] {
        dependents[index].filter { relations.contains(relation(of: $0)) }
    }

    /// All that hangs on a word, from its first word to its last.
    func span(of index: Int) -> Range<Int> { spans[index] }

    /// What a word is to its head, without the subtype.
    func relation(of index: Int) -> String { relations[index] }

    /// Whether a word hangs on its head as a clause that modifies it.
    func isRelative(_ index: Int) -> Bool { words[index].relation == "acl:relcl" }

    /// The dictionary form in lower case.
    func lemma(_ index: Int) -> String { lemmas[index] }

    /// The word in lower case.
    func form(_ index: Int) -> String { forms[index] }

    /// Whether the words from an index on are the given ones.
    func has(_ phrase: [String], at index: Int) -> Bool {
        guard index + phrase.count <= words.count else { return false }
        return phrase.indices.allSatisfy { form(index + $0) == phrase[$0] }
    }

    /// The prepositions and conjunctions of a word, in their order.
    func markers(of index: Int) -> [Int] { children(of: index, by: "case", "mark") }

    /// Whether a verb is denied.
    func isDenied(_ index: Int) -> Bool {
        children(of: index).contains { ["not", "n't", "never", "no"].contains(form($0)) && $0 < index }
    }

    /// Whether the model takes a word for a verb, and not for an auxiliary.
    func isVerb(_ index: Int) -> Bool { words[index].partOfSpeech == .verb }

    /// Whether a word is a noun, a name, a pronoun or a number.
    func isNominal(_ index: Int) -> Bool {
        [.noun, .properNoun, .pronoun, .numeral, .symbol].contains(words[index].partOfSpeech)
    }

    /// Whether a word is a mark.
    func isPunctuation(_ index: Int) -> Bool { words[index].partOfSpeech == .punctuation }

    /// Whether a word says something of a subject: a verb, or what "be" joins with it.
    func isPredicate(_ index: Int) -> Bool {
        isVerb(index) || children(of: index).contains { words[$0].relation == "cop" || relation(of: $0) == "nsubj" }
    }

    /// Whether a verb is in the passive: "was sunk", "a ship sunk by", but not "has sunk".
    func isPassive(_ index: Int) -> Bool {
        if children(of: index).contains(where: { ["aux:pass", "nsubj:pass"].contains(words[$0].relation) }) {
            return true
        }
        let isParticiple =
            words[index].has("VerbForm=Part") && words[index].has("Tense=Past")
        return isParticiple && children(of: index, by: "aux", "nsubj", "obj").isEmpty
    }

    /// Whether a verb has the form in "-ing" without an auxiliary.
    func isBareGerund(_ index: Int) -> Bool {
        isVerb(index) && form(index).hasSuffix("ing") && children(of: index, by: "aux", "nsubj").isEmpty
    }

    /// Whether a word stands for someone who can intend: by the model's type, or a personal pronoun.
    func isAgent(_ index: Int) -> Bool {
        if ["he", "i", "she", "they", "we", "who", "you"].contains(form(index)) { return true }
        return ["animal", "organization", "person"].contains(words[index].entityType ?? "")
    }
}
