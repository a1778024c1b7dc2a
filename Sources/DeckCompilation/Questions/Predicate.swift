internal import English

/// The verb of a statement as words that a question can put in order: "had repeatedly ignored".
struct Predicate: Sendable {
    /// As written, in lower case: "had", "would", "been".
    private(set) var auxiliaries: [String]
    let main: Verb
    private(set) var mainText: String
    private(set) var mainForm: VerbForm
    /// Adverbs that stand inside: "repeatedly".
    let adverbs: [String]
    var isNegated: Bool
    let isPast: Bool
    let isPassive: Bool

    /// The verb group of a finite clause.
    init(_ group: VerbGroup, in passage: Passage) {
        let tokens = passage.tokens
        auxiliaries = group.auxiliaries.map { Self.whole(tokens[$0].lower, tokens[$0].lemma) }
        main = Verb(tokens[group.main].lemma)
        mainText = tokens[group.main].text.lowercased()
        let form = tokens[group.main].verbForm ?? .base
        // "put" of one thing is a past.
        // Without an auxiliary a participle tells what was done: "taught, and | secured".
        let isPast = group.isPast || group.auxiliaries.isEmpty && form == .pastParticiple && !group.isPassive
        mainForm = isPast && group.auxiliaries.isEmpty && (form == .base || form == .pastParticiple) ? .past : form
        adverbs = group.range.filter {
            tokens[$0].partOfSpeech == .adverb && !Self.connecting.contains(tokens[$0].lower)
        }.map { tokens[$0].text }
        isNegated = group.negation != nil
        self.isPast = isPast
        isPassive = group.isPassive
    }

    /// A verb in -ing, told as the finite verb of its sentence is: "declaring" beside "turned" is "declared".
    init(participle group: VerbGroup, in passage: Passage, asPast: Bool) {
        main = Verb(passage.tokens[group.main].lemma)
        auxiliaries = []
        mainForm = asPast ? .past : .presentThird
        mainText = asPast ? main.past : main.presentThird
        adverbs = []
        isNegated = group.negation != nil
        isPast = asPast
        isPassive = false
    }

    /// A bare participle behind a noun, told as a passive in the past: "built in 1850" is "was built in 1850".
    init(passive group: VerbGroup, isPlural: Bool, in passage: Passage) {
        main = Verb(passage.tokens[group.main].lemma)
        auxiliaries = [isPlural ? "were" : "was"]
        mainForm = .pastParticiple
        mainText = passage.tokens[group.main].text.lowercased()
        adverbs = group.range.filter {
            passage.tokens[$0].partOfSpeech == .adverb && !Self.connecting.contains(passage.tokens[$0].lower)
        }.map { passage.tokens[$0].text }
        isNegated = group.negation != nil
        isPast = true
        isPassive = true
    }

    /// "died" for "had died": as it is asked for by itself, with its day and not with what came behind.
    func inSimplePast(isPlural: Bool) -> Predicate {
        guard auxiliaries.first == "had", !isNegated else { return self }
        var copy = self
        if auxiliaries == ["had"] {
            (copy.auxiliaries, copy.mainText, copy.mainForm) = ([], main.past, .past)
        } else if auxiliaries == ["had", "been"], isPassive {
            copy.auxiliaries = [isPlural ? "were" : "was"]
        }
        return copy
    }

    /// Adverbs by which a thing is told in part: without them a question would say too much.
    static let restricting: Set<String> = [
        "chiefly", "largely", "mainly", "mostly", "partially", "partly", "predominantly", "primarily", "principally",
    ]

    /// Adverbs that tie a sentence to the one before; a question drops them.
    static let connecting: Set<String> = [
        "accordingly", "afterward", "afterwards", "also", "altogether", "besides", "consequently", "conversely",
        "especially", "even", "finally", "firstly", "further", "furthermore", "hence", "here", "however", "indeed",
        "instead", "just", "later", "likewise", "meanwhile", "moreover", "namely", "nevertheless", "next",
        "nonetheless", "now", "otherwise", "particularly", "rather", "secondly", "similarly", "simply",
        "simultaneously", "so", "somewhere", "soon", "still", "subsequently", "then", "thereafter", "therefore",
        "though", "thus", "too", "ultimately", "yet",
    ]

    private static func whole(_ word: String, _ lemma: String) -> String {
        switch word {
        case "'d": lemma == "would" ? "would" : "had"
        case "'ll", "wo": "will"
        case "'ve": "have"
        case "'re": "are"
        case "'m": "am"
        case "'s": "is"
        case "ca": "can"
        default: word
        }
    }

    /// The group in its order behind a question word that is its subject: "Who had ignored".
    func afterSubject(isPlural: Bool) -> String {
        var words: [String] = []
        if let first = auxiliaries.first {
            words.append(agreeing(first, isPlural: isPlural))
            if isNegated { words.append("not") }
            words += auxiliaries.dropFirst() + adverbs + [mainText]
        } else if isNegated {
            words += [agreeing(mainText, isPlural: isPlural), "not"] + adverbs
        } else {
            words +=
                adverbs.isEmpty || main.base != "be"
                ? adverbs + [agreeing(mainText, isPlural: isPlural)]
                : [agreeing(mainText, isPlural: isPlural)] + adverbs
        }
        return words.joined(separator: " ")
    }

    /// The group around its subject behind another question word: "did Stalin issue".
    func around(_ subject: String, isPlural: Bool) -> String {
        let not = isNegated ? ["not"] : []
        if let first = auxiliaries.first {
            return ([first, subject] + not + auxiliaries.dropFirst() + adverbs + [mainText]).joined(separator: " ")
        }
        if main.base == "be" { return ([mainText, subject] + not + adverbs).joined(separator: " ") }
        let helper = isPast || mainForm == .past ? "did" : isPlural && mainForm != .presentThird ? "do" : "does"
        return ([helper, subject] + not + adverbs + [main.base]).joined(separator: " ")
    }

    /// The verb of a passive told of its doer: "was founded" gives "founded"; nil for the tenses where it is no single word.
    var active: String? {
        guard isPassive, auxiliaries.count == 1, let auxiliary = auxiliaries.first else { return nil }
        let verb =
            ["was", "were"].contains(auxiliary)
            ? main.past : ["is", "are"].contains(auxiliary) ? main.presentThird : nil
        return verb.map { (adverbs + [$0]).joined(separator: " ") }
    }

    private func agreeing(_ word: String, isPlural: Bool) -> String {
        guard !isPlural else { return word }
        switch word {
        case "are", "am": return "is"
        case "were": return "was"
        case "have": return "has"
        case "do": return "does"
        default: return mainForm == .base && auxiliaries.isEmpty ? main.presentThird : word
        }
    }
}
