internal import English

/// Collects the parts of a clause that a question can keep or ask for.
struct PartReader {
    let passage: Passage
    let anaphora: Anaphora
    var parts: [Statement.Part] = []
    var frame: String?
    /// Whether it judges rather than tells.
    private(set) var isOpinion = false
    /// The subject as a question words it.
    let subject: String?

    init(passage: Passage, anaphora: Anaphora, subject: String? = nil) {
        self.passage = passage
        self.anaphora = anaphora
        self.subject = subject
    }

    /// Reads all parts; false where the clause depends on a condition.
    mutating func read(_ clause: Clause) -> Bool {
        // "To some extent, …"
        let isHalf = clause.before.contains { element in
            element.phrase.map { ["degree", "extent"].contains(passage.tokens[$0.head].lower) } ?? false
        }
        guard !isHalf else { return false }
        readLeading(clause)
        readInserted(clause)
        return readFollowing(clause, depth: 0)
    }

    /// Verbs that say little without a place.
    private static let staying: Set<String> = [
        "live", "remain", "reside", "serve", "settle", "stay", "study", "teach", "work",
    ]

    /// Whether a comma sets the phrase off, so that what it hangs on is not sure.
    private func isSetOff(_ element: Clause.Element) -> Bool {
        let start = element.range.lowerBound
        let isWhen = element.phrase.map { phrase in passage.dates.contains { $0.range.contains(phrase.head) } } ?? false
        return start > 0 && [",", "–", "—"].contains(passage.tokens[start - 1].text) && !isWhen
    }

    /// Reads what stands behind the verb; false where something in it cannot be placed, or the clause depends on a condition.
    mutating func readFollowing(_ clause: Clause, depth: Int) -> Bool {
        var hasPhrase = false
        var passedOver = -1
        var passedTime = false
        for (index, written) in clause.after.enumerated() {
            var element = written
            // "deprived Hannibal | of battle": of what, the verb needs.
            if element.isOfNoun, VerbLexicon.takesOf(passage.tokens[clause.verb.main].lemma),
                element.preposition.map({ passage.tokens[$0].lower == "of" }) ?? false
            {
                element.isOfNoun = false
            }
            let isSecond = element.kind == .noun && VerbLexicon.hasTwoObjects(passage.tokens[clause.verb.main].lemma)
            if index > 0, [.prepositional, .noun].contains(element.kind), !isSecond, element.phrase != nil,
                isSetOff(element)
            {
                passedOver = element.range.upperBound
                passedTime = isTime(element)
                continue
            }
            // "divided into three parts: | the east, …": the parts, one by one.
            if element.kind == .noun, element.range.lowerBound > 0,
                passage.tokens[element.range.lowerBound - 1].text == ":"
                    || passage.tokens[element.range.lowerBound].text == ":"
            {
                continue
            }
            // ", with a goal | from Berg": what hangs on what was passed over.
            if element.range.lowerBound == passedOver && hangsOnNoun(element) || passedTime && isTime(element) {
                passedOver = element.range.upperBound
                continue
            }
            if runsOn(element) { return false }
            switch element.kind {
            case .noun:
                if let phrase = element.phrase, isComplement(of: clause), Opinions.judges(phrase, in: passage) {
                    isOpinion = true
                }
                // "no | more than 800": what is left says the contrary.
                if element.range.lowerBound > 0, passage.tokens[element.range.lowerBound - 1].lower == "no" {
                    return false
                }
                // "spent much | of his time"
                if element.range.count == 1, passage.tokens[element.range.lowerBound].lower == "much" { return false }
                // A noun behind a phrase hangs on nothing: the analysis went wrong.
                if hasPhrase, !isTime(element), !isFrequency(element) { return false }
                add(withoutAside(element), .noun, isOptional: isTime(element) || isFrequency(element))
            case .prepositional:
                if let preposition = element.preposition,
                    ["including", "like", "unlike", "except", "such", "excluding", "besides", "despite"].contains(
                        passage.tokens[preposition].lower)
                {
                    // "all taxes | except that on tea"
                    if ["except", "excluding"].contains(passage.tokens[preposition].lower),
                        clause.after[..<index].contains(where: { before in
                            before.range.contains {
                                ["all", "each", "every", "no"].contains(passage.tokens[$0].lower)
                            }
                        })
                    {
                        return false
                    }
                    // "raids such as that of Holm | against Leith in 1779": where and when that one was.
                    passedOver = element.range.upperBound
                    passedTime = !["besides", "despite", "except"].contains(passage.tokens[preposition].lower)
                    continue
                }
                if isSpeech(element) || isBare(element) { return false }
                if element.phrase == nil, let inner = gerund(in: element), inner.isJoined {
                    add(element, .prepositional, isOptional: true)
                    continue
                }
                if element.phrase == nil, let inner = gerund(in: element) {
                    guard readGerund(inner, of: passage.tokens[clause.verb.main].lemma, element, depth: depth) else {
                        return false
                    }
                    continue
                }
                // "makes up | over half of the forests": how much, and no place.
                if let hedge = element.preposition, let phrase = element.phrase, !hasPhrase,
                    ["about", "around", "over", "under"].contains(passage.tokens[hedge].lower),
                    passage.figures.contains(where: { (hedge...hedge + 1).contains($0.range.lowerBound) }),
                    !parts.contains(where: { $0.kind == .noun && !$0.isBefore })
                {
                    add(Clause.Element(.noun, element.range, phrase: phrase), .noun, isOptional: false)
                    continue
                }
                if let particle = element.preposition, let phrase = element.phrase, index == 0,
                    ["down", "off", "out", "up"].contains(passage.tokens[particle].lower),
                    phrase.range.lowerBound == particle + 1
                {
                    // "laid down three rules": one verb with its object.
                    add(Clause.Element(.adverb, particle..<particle + 1), .adverb, isOptional: false)
                    add(Clause.Element(.noun, phrase.range, phrase: phrase), .noun, isOptional: false)
                    continue
                }
                hasPhrase = true
                if joinsMore(element) { return false }
                if Opinions.isView(clause, element, in: passage) { isOpinion = true }
                if isConnecting(element) { continue }
                // "succeeded Leith | as the champions": what as, is no mere circumstance.
                let isRole = element.preposition.map { passage.tokens[$0].lower == "as" } ?? false
                add(element, .prepositional, isOptional: index > 0 && !isRole || isTime(element))
            case .adverb where passage.dates.contains(where: { element.range.contains($0.range.lowerBound) }):
                add(element, .noun, isOptional: true)
            case .adverb:
                let first =
                    element.range.first { passage.tokens[$0].partOfSpeech != .punctuation } ?? element.range.lowerBound
                let token = passage.tokens[first]
                if ["as", "even", "in", "now", "only", "so"].contains(token.lower),
                    opensClause(element.range.upperBound)
                {
                    continue
                }
                if token.lower == "so" { return false }
                // "next | to the school": where.
                let isNextTo =
                    token.lower == "next" && first + 1 < passage.tokens.count && passage.tokens[first + 1].lower == "to"
                if Predicate.connecting.contains(token.lower) && !isNextTo
                    || ["ago", "earlier", "elsewhere", "nearby"].contains(token.lower)
                {
                    continue
                }
                let isParticle = [
                    "abroad", "apart", "aside", "away", "back", "down", "forward", "off", "out", "over", "up",
                ].contains(token.lower)
                // "remained there": where, only the text before tells.
                if token.lower == "there", Self.staying.contains(passage.tokens[clause.verb.main].lemma) {
                    return false
                }
                add(Clause.Element(.adverb, first..<element.range.upperBound), .adverb, isOptional: !isParticle)
            case .adjective where index > 0 && isSetOff(element): continue
            case .adjective:
                if Opinions.words.contains(passage.tokens[element.range.lowerBound].lower) { isOpinion = true }
                add(element, .adjective, isOptional: false)
            case .clause(let inner):
                // ", defeated by Skarn | around 1400 BC": when that was.
                if [.relative, .participle].contains(passage.clauses[inner].kind),
                    passage.tokens[element.range.lowerBound].text == ","
                        || element.range.lowerBound > 0 && passage.tokens[element.range.lowerBound - 1].text == ","
                {
                    (passedOver, passedTime) = (element.range.upperBound, true)
                }
                guard readClause(inner, element, after: index > 0 ? clause.after[index - 1] : nil, depth: depth) else {
                    return false
                }
            case .apposition:
                // "in Prizren, Kosovo Vilayet | of the Ottoman Empire"
                if element.range.upperBound < passage.tokens.count,
                    passage.tokens[element.range.upperBound].lower == "of"
                {
                    passedOver = element.range.upperBound
                }
            case .parenthesis: continue
            case .other where element.range.count > 1 && passage.tokens[element.range.upperBound - 1].verbForm == .base:
                hasPhrase = false
                parts.append(
                    Statement.Part(
                        kind: .verb, range: element.range, preposition: nil, phrase: nil,
                        text: anaphora.text(element.range), isOptional: false, isBefore: false))
            case .other: return false
            }
        }
        return true
    }

    /// Whether a conjunction of several words goes on here: "in | case", "as soon | as".
    private func opensClause(_ index: Int) -> Bool {
        index < passage.tokens.count && passage.tokens[index].partOfSpeech == .subordinator
            && ["case", "as", "that", "though", "if"].contains(passage.tokens[index].lower)
    }

    private func isComplement(of clause: Clause) -> Bool {
        ["be", "become", "remain", "prove", "seem"].contains(passage.tokens[clause.verb.main].lemma)
    }

    func isTime(_ element: Clause.Element) -> Bool {
        passage.dates.contains { element.range.contains($0.range.lowerBound) }
    }

    /// "was Ann Lee | , who is also known for her plays": without what a comma and a pronoun set off.
    private func withoutAside(_ element: Clause.Element) -> Clause.Element {
        guard let phrase = element.phrase else { return element }
        let comma = element.range.first { index in
            index >= phrase.range.upperBound && passage.tokens[index].text == ","
                && index + 1 < element.range.upperBound
                && ["which", "who", "whom", "whose"].contains(passage.tokens[index + 1].lower)
        }
        guard let comma else { return element }
        var copy = element
        copy.range = element.range.lowerBound..<comma
        return copy
    }

    /// Whether a part may go with the noun right before it: "of the town", "to the north", "which fell".
    func hangsOnNoun(_ element: Clause.Element) -> Bool {
        switch element.kind {
        case .prepositional: element.isOfNoun || !isTime(element)
        case .clause(let inner): [.relative, .participle].contains(passage.clauses[inner].kind)
        default: false
        }
    }

    /// "three times", "each year"
    private func isFrequency(_ element: Clause.Element) -> Bool {
        guard element.kind == .noun, let phrase = element.phrase else { return false }
        return passage.tokens[phrase.head].lemma == "time"
            || ["each", "every"].contains(passage.tokens[phrase.core.lowerBound].lower)
                && NounLexicon.times.contains(passage.tokens[phrase.head].lemma)
    }

    /// "As a result", "for example", "in addition", "by comparison": they say how sentences hang together.
    func isConnecting(_ element: Clause.Element) -> Bool {
        guard let phrase = element.phrase, phrase.range.count < 3 else { return false }
        // "in response | to the threat": to what, it says.
        let end = element.range.upperBound
        if end < passage.tokens.count, ["of", "to", "with"].contains(passage.tokens[end].lower) { return false }
        return [
            "addition", "advance", "comparison", "contrast", "example", "fact", "instance", "particular", "retaliation",
            "return", "revenge", "reply", "result", "response",
            "time", "turn", "case", "course", "contrary", "nature",
        ].contains(passage.tokens[phrase.head].lower) && !isTime(element)
    }
}
