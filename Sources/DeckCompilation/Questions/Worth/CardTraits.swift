internal import Cards
internal import English

/// The traits of a card that asks for a fact.
struct CardTraits {
    private let fact: Fact
    private let topic: ContextCue?
    /// The words of the question, as written, with the marks on them.
    private let words: [Substring]
    private var traits: [CardTrait] = []

    /// - Parameter topic: what the document is about, where the text tells.
    static func read(_ fact: Fact, topic: ContextCue?) -> [CardTrait] {
        var reading = CardTraits(fact: fact, topic: topic, words: fact.prompt.runs(of: .unspaced))
        reading.readQuestion()
        reading.readReach()
        reading.readWording()
        reading.readEnd()
        reading.readClause()
        reading.readAnswer()
        reading.readSentence()
        return reading.traits
    }

    private init(fact: Fact, topic: ContextCue?, words: [Substring]) {
        self.fact = fact
        self.topic = topic
        self.words = words
    }

    private mutating func add(_ trait: CardTrait, if holds: Bool = true) {
        if holds { traits.append(trait) }
    }

    /// Adds the trait of the first bound that a number does not pass, or else the last.
    private mutating func add(_ number: Int, _ bounds: KeyValuePairs<Int, CardTrait>, or last: CardTrait) {
        add(bounds.first { number <= $0.key }?.value ?? last)
    }

    private mutating func readQuestion() {
        if let kind = CardTrait(rawValue: fact.kind.rawValue) { add(kind) }
        guard fact.hint == nil else { return add(.isGap) }
        let prompt = fact.prompt
        // "According to Livy, who …"
        let asked = prompt.hasPrefix("According") ? prompt.lowercased() : String(prompt.prefix(24)).lowercased()
        func has(_ words: String) -> Bool { asked.hasPrefix(words) || asked.holds(", " + words) }
        if has("how long") || has("for how long") {
            add(.asksHowLong)
        } else if has("by when") || has("since when") || has("until when") {
            add(.asksTimeLimit)
        } else if has("in which year") || has("in which decade") || has("in which century") {
            add(.asksYear)
        } else if has("what share") || asked.holds("what share") {
            add(.asksShare)
        } else if asked.holds("how many ") || asked.holds("how much ") {
            add(.asksHowMany)
        } else if asked.holds("whom ") {
            add(.asksWhom)
        } else if has("what led") || has("what caused") || has("what resulted") || has("what prevented") {
            add(.asksWhatOf)
        } else if has("when ") {
            add(.asksWhen)
        } else if has("where ") {
            add(.asksWhere)
        } else if has("who ") {
            add(.asksWho)
        } else if has("why ") {
            add(.asksWhy)
        } else if asked.holds("which ") {
            add(.asksWhich)
        } else {
            add(.asksWhat)
        }
    }

    /// How much the question tells, by itself and of its sentence.
    private mutating func readReach() {
        let names = CardJudge.names(in: words)
        let isDated = CardJudge.isDated(fact, words)
        add([CardTrait.namesNone, .namesOne, .namesTwo, .namesThree, .namesMore][min(names, 4)])
        add(.isDated, if: isDated)
        add(.isUndatedWithFewNames, if: !isDated && names < 2)
        if let topic {
            let cue = topic.cue(for: fact.prompt, answer: fact.answer.type == .clause ? "" : fact.answer.text)
            let answers = topic.isNamed(by: fact.answer.text)
            add(.isCued, if: cue != nil)
            add(.answersTopic, if: answers)
            add(.tellsTopic, if: cue == nil && !answers)
        } else {
            add(.hasNoTopic)
        }
        add(
            words.count,
            [
                5: .upToFiveWords, 7: .upToSevenWords, 9: .upToNineWords, 12: .upToTwelveWords,
                15: .upToFifteenWords, 18: .upToEighteenWords, 22: .upToTwentyTwoWords,
            ], or: .moreWords)
        let asked = fact.prompt.contentWords
        let told = fact.passage.text(fact.passage.tokens.indices).contentWords
        let share = Double(asked.union(fact.answer.text.contentWords).count) / Double(max(1, told.count))
        add(Int(share * 100), [35: .tellsThird, 50: .tellsHalf, 75: .tellsMost, 95: .tellsNearlyAll], or: .tellsAll)
        add(asked.subtracting(told).count, [0: .addsNoWord, 1: .addsOneWord, 2: .addsTwoWords], or: .addsMoreWords)
    }

    private mutating func readWording() {
        let prompt = fact.prompt
        let commas = words.count { $0.hasSuffix(",") }
        add(.hasComma, if: commas == 1)
        add(.hasCommas, if: commas > 1)
        add(.hasDash, if: prompt.holds("–") || prompt.holds("—"))
        add(.hasQuotation, if: prompt.holds("\"") || prompt.holds("“"))
        add(.hasBrackets, if: prompt.holds("("))
        add(.hasNumber, if: prompt.runs(of: .number).contains { $0.count != 4 })
        add(.hasPercent, if: prompt.holds("%"))
        add(.hasAcronym, if: words.contains { $0.count > 1 && $0.count < 7 && $0.allSatisfy(\.isUppercase) })
        add(.hasPossessive, if: prompt.holds("'s ") || prompt.holds("’s "))
        let lower = words.map { $0.lowercased().filter { $0.isLetter || $0 == "'" } }
        add(.hasPronoun, if: !Self.pronouns.isDisjoint(with: lower))
        add(.hasSome, if: zip(lower, [""] + lower).contains { Self.some.contains($0) && $1 != "how" })
        add(.hasSuperlative, if: lower.contains { Self.ranks.contains($0) || $0.count > 5 && $0.hasSuffix("est") })
        add(.hasAnd, if: lower.contains("and"))
        add(.hasOr, if: lower.contains("or"))
        let bare = bareNouns(behind: ["the"], lower)
        add(.hasBareThe, if: bare == 1)
        add(.hasBareThes, if: bare > 1)
        add(.hasBareA, if: bareNouns(behind: ["a", "an"], lower) > 0)
    }

    /// How many nouns stand behind one of the words, with nothing between or right behind them that says which.
    private func bareNouns(behind articles: Set<String>, _ lower: [String]) -> Int {
        (1..<max(1, lower.count - 1)).count { index in
            guard articles.contains(lower[index]), words[index + 1].first?.isLowercase ?? false,
                part(of: lower[index + 1]) == .noun
            else { return false }
            let next = index + 2 < lower.count ? lower[index + 2] : ""
            return !["of", "that", "which", "who", "between", "for"].contains(next) && part(of: next) != .noun
        }
    }

    /// The part of speech that a word has in the sentence; nil for one that it has not.
    private func part(of word: String) -> PartOfSpeech? {
        fact.passage.tokens.first { $0.lower == word }?.partOfSpeech
    }

    private mutating func readEnd() {
        guard let last = words.last?.filter({ $0.isLetter || $0.isNumber || $0 == "-" }), words.count > 1 else {
            return
        }
        let before = words[words.count - 2].lowercased()
        if last.contains(where: \.isNumber) { return add(.endsInNumber) }
        if last.first?.isUppercase ?? false { return add(.endsInName) }
        switch part(of: last.lowercased()) {
        case .noun where before == "the": add(.endsInBareThe)
        case .noun where before == "a" || before == "an": add(.endsInBareA)
        case .noun where part(of: before).map { [.adposition, .verb].contains($0) } ?? true: add(.endsInBareNoun)
        case .noun: add(.endsInNoun)
        case .adjective: add(.endsInAdjective)
        case .adverb: add(.endsInAdverb)
        case .adposition: add(.endsInPreposition)
        default: add(.endsInVerb)
        }
    }

    private mutating func readClause() {
        guard let clause = fact.clause else { return add(.ofNoClause) }
        switch clause.kind {
        case .main: add(.inMain)
        case .coordinated: add(.inCoordinated)
        case .subordinate, .infinitive: add(.inSubordinate)
        case .relative: add(.inRelative)
        case .participle: add(.inParticiple)
        }
        let tokens = fact.passage.tokens
        let verb = tokens[clause.verb.main].lemma
        add(.isOfBe, if: verb == "be")
        add(.isOfHave, if: verb == "have")
        add(.isOfCommonVerb, if: Self.common.contains(verb))
        add(.isOfDeedDoneOnce, if: Statement.doneOnce.contains(verb))
        add(.isOfSharedDeed, if: Statement.shared.contains(verb))
        add(.isOfContest, if: Statement.contests.contains(verb))
        add(.isOfState, if: Self.states.contains(verb))
        add(.isPassive, if: clause.verb.isPassive)
        add(.isPresent, if: !clause.verb.isPast && !clause.verb.isPerfect)
        add(.isPerfect, if: clause.verb.isPerfect)
        add(.isProgressive, if: clause.verb.isProgressive)
        add(.isNegated, if: clause.verb.negation != nil)
        add(.isModal, if: clause.verb.auxiliaries.contains { ClosedClassWords.modals.contains(tokens[$0].lower) })
    }

    private mutating func readAnswer() {
        let answer = fact.answer.text
        let words = answer.runs(of: .unspaced)
        add(
            words.count,
            [
                1: .answerOfOneWord, 2: .answerOfTwoWords, 3: .answerOfThreeWords, 5: .answerOfUpToFive,
                8: .answerOfUpToEight,
            ], or: .answerOfMore)
        add(.answerIsCapital, if: answer.first?.isUppercase ?? false)
        add(.answerIsCommon, if: !answer.contains { $0.isUppercase || $0.isNumber })
        add(.answerHasThe, if: answer.hasPrefix("the "))
        add(.answerHasComma, if: answer.holds(", "))
        add(.answerHasAnd, if: answer.holds(" and "))
        add(.answerHasOf, if: answer.holds(" of "))
        add(.answerIsHedged, if: Self.hedges.contains(words.first?.lowercased() ?? ""))
    }

    private mutating func readSentence() {
        let tokens = fact.passage.tokens
        add(
            tokens.count { $0.partOfSpeech != .punctuation },
            [
                12: .ofUpToTwelve, 17: .ofUpToSeventeen, 23: .ofUpToTwentyThree, 30: .ofUpToThirty,
                40: .ofUpToForty,
            ], or: .ofMoreThanForty)
        if let first = tokens.first {
            switch first.partOfSpeech {
            case .pronoun: add(.opensWithPronoun)
            case .determiner: add(first.lower == "the" ? .opensWithThe : .opensWithPronoun)
            case .adverb: add(.opensWithAdverb)
            case .adposition: add(.opensWithPreposition)
            case .subordinator: add(.opensWithSubordinator)
            case .properNoun: add(.opensWithName)
            default: break
            }
        }
        add(.hasSemicolon, if: tokens.contains { $0.text == ";" })
        add(.hasColon, if: tokens.contains { $0.text == ":" })
        add(.hasSentenceBrackets, if: tokens.contains { $0.text == "(" })
        add(.hasSentenceQuotation, if: tokens.contains { "\"“".contains($0.text) })
        add(.hasDoubt, if: fact.passage.clauses.contains(where: \.isDoubtful))
        let clauses = fact.passage.clauses.count { $0.verb.isFinite }
        add(.hasOneClause, if: clauses < 2)
        add(.hasManyClauses, if: clauses > 3)
        add(.hasManyNames, if: fact.passage.names.count > 5)
    }

    private static let common: Set<String> = [
        "begin", "bring", "call", "come", "continue", "do", "find", "get", "give", "go", "help", "hold", "include",
        "keep", "leave", "make", "move", "offer", "provide", "reach", "return", "see", "send", "show", "start", "take",
        "use",
    ]
    private static let hedges: Set<String> = [
        "about", "almost", "an", "approximately", "around", "at", "less", "more", "nearly", "over", "some", "up",
    ]
    private static let pronouns: Set<String> = [
        "he", "her", "him", "his", "it", "its", "she", "their", "them", "they",
    ]
    private static let ranks: Set<String> = ["first", "last", "most", "only", "second", "third"]
    private static let some: Set<String> = ["few", "many", "other", "several", "some", "various"]
    private static let states: Set<String> = [
        "account", "belong", "comprise", "consist", "contain", "exist", "feature", "include", "lie", "live", "number",
        "own", "remain", "represent", "total",
    ]
}
