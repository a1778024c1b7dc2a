/// What a word of a tree is as a token: its part of speech as a reader of cards counts them.
///
/// It differs from Universal Dependencies in few points: possessives are determiners; "many" and "some" without a noun
/// are pronouns; "from" in "from entering" is a preposition.
struct TokenTag {
    var partOfSpeech: PartOfSpeech
    let verbForm: VerbForm?
    let isPlural: Bool
    /// The dictionary form in lower case.
    let lemma: String

    init(_ word: Word, as relation: String, under head: Word?, lower: String) {
        partOfSpeech = word.partOfSpeech
        isPlural = word.has("Number=Plur")
        let isVerbal = word.partOfSpeech == .verb || word.partOfSpeech == .auxiliary
        verbForm = isVerbal ? Self.form(word) : nil
        let told = word.lemma.lowercased()
        // "burnt": the model does not know every past.
        lemma = isVerbal && told == lower ? Self.base(ofPast: lower) ?? told : told
        switch word.partOfSpeech {
        // "the NKVD"
        case .noun where word.form.utf8.count > 2 && word.form.utf8.allSatisfy({ (0x41...0x5A).contains($0) }):
            partOfSpeech = .properNoun
        case .pronoun where word.has("Poss=Yes") && relation == "nmod:poss" && lower != "whose":
            partOfSpeech = .determiner
        case .determiner, .adjective:
            let standsForNoun = Self.nominal.contains(word.relation.baseRelation)
            if standsForNoun, ClosedClassWords.determiners.contains(lower) { partOfSpeech = .pronoun }
            if lower == "such", relation == "amod" { partOfSpeech = .determiner }
        case .subordinator where ClosedClassWords.prepositions.contains(lower) && relation == "mark":
            if head.map({ $0.has("VerbForm=Ger") || $0.has("VerbForm=Part") }) ?? false { partOfSpeech = .adposition }
        case .adverb where ["when", "where", "while"].contains(lower) && head.map(Self.isFinite) ?? false:
            partOfSpeech = .subordinator
        default: break
        }
    }

    /// The verb that a word is the past of.
    private static func base(ofPast word: String) -> String? {
        Verb.readings(of: word).first { [.past, .pastParticiple].contains($0.form) }?.verb.base
    }

    private static func isFinite(_ word: Word) -> Bool {
        word.partOfSpeech == .verb || word.partOfSpeech == .auxiliary || word.partOfSpeech == .adjective
            || word.partOfSpeech == .noun
    }

    private static func form(_ word: Word) -> VerbForm {
        let isPast = word.has("Tense=Past")
        if word.has("VerbForm=Ger") { return .gerund }
        if word.has("VerbForm=Part") { return isPast ? .pastParticiple : .gerund }
        let isFinite = word.has("VerbForm=Fin")
        guard isFinite || word.has("VerbForm=Inf") else { return .base }
        if isPast { return .past }
        // "forbade" is sometimes taken for a present.
        let lower = word.form.lowercased()
        if isFinite, lower != word.lemma, lower == Verb(word.lemma).past { return .past }
        return isFinite && word.has("Person=3") && word.has("Number=Sing") ? .presentThird : .base
    }

    /// What only nouns and what stands for them are.
    private static let nominal: Set<String> = ["conj", "iobj", "nmod", "nsubj", "obj", "obl", "root"]
}
