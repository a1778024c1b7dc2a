internal import Cards
internal import English

/// Decides whether a question is sound enough to be a card.
enum CardJudge {
    /// False where the question gives its answer away, does not stand alone, or is too long.
    ///
    /// - Parameters:
    ///   - isCued: whether the card says what its document is about.
    ///   - topic: what its document is about, where the answer may be that.
    static func isSound(_ fact: Fact, isCued: Bool, topic: ContextCue? = nil) -> Bool {
        let words = wordCount(fact.prompt)
        guard words >= 4, words <= (fact.hint == nil ? 27 : 30), wordCount(fact.answer.text) <= 24, !givesAway(fact),
            !hints(fact)
        else { return false }
        guard !fact.isOfTopic || isCued else { return false }
        guard isAnchored(fact) || fact.isOfTopic || isCued && tellsWhich(fact, words) else { return false }
        let written = fact.prompt.runs(of: .unspaced)
        let names = names(in: written)
        let isDated = isDated(fact, written)
        if leans(fact, written, isDated: isDated) || isIdle(fact, written) || isTorn(fact, written) { return false }
        // "meet General Ann P?": and what more?
        if fact.prompt.hasSuffix("?"), let last = fact.prompt.dropLast().split(separator: " ").last, last.count == 1,
            last.first?.isUppercase ?? false, fact.passage.block.text.holds(" \(last). ")
        {
            return false
        }
        // "by the Reverend": who, was cut.
        if fact.prompt.hasSuffix("?"), let last = written.last?.dropLast(), last.begins(with: .capital),
            NounLexicon.persons.contains(last.lowercased()),
            fact.passage.tokens.indices.dropLast().contains(where: {
                fact.passage.tokens[$0].text == last && fact.passage.tokens[$0 + 1].isCapitalized
            })
        {
            return false
        }
        // "How many men did the army lose?": in which of its battles?
        if fact.isCount && names < 2 || fact.isFew, !isDated { return false }
        // "Who died in Leith in 1830? Ann Lee", of a text on Ann Lee: that it is about her the question cannot tell.
        if let topic, fact.kind != .cause, fact.hint == nil, !fact.isDoneOnce, topic.isNamed(by: fact.answer.text) {
            return false
        }
        // "Which country declared war in 1916? Norway", of a text on the Norwegian Navy.
        if let topic, fact.answer.type == .place, topic.isCountry(of: fact.answer.text) { return false }
        // "Where did Berg rest? Holm", of a text on the raid on Holm: of what, the question cannot say first.
        if let topic, fact.kind != .cause, fact.hint == nil, !fact.isDoneOnce, names < 2, !isDated,
            topic.isHidden(in: fact.prompt, by: fact.answer.text)
        {
            return false
        }
        // "How many members did the guild have?": when?
        if fact.hint == nil, !isDated, changes(fact), let verb = fact.clause?.verb, verb.isPast,
            Self.measuring.contains(fact.passage.tokens[verb.main].lemma)
        {
            return false
        }
        // "In which year did City return?": of cities there are many.
        if !isCued && isShortName(written) || isBareKind(fact, written) { return false }
        // "Ann Lee asked Ann Lee": somebody was taken for another.
        if repeatsName(fact, written) { return false }
        if isCut(fact) || repeatsNoun(fact, written) { return false }
        // "How many coats did Lee only have?"
        if fact.kind == .figure, fact.hint == nil, written.contains("only") { return false }
        // "How many elements of the Greek are?": what they are is lost.
        if fact.kind == .figure, [" are?", " is?", " was?", " were?"].contains(where: fact.prompt.hasSuffix) {
            return false
        }
        if [" somebody", " someone", " something"].contains(where: { fact.prompt.holds($0) }) { return false }
        // "corresponding to 'spell unknown": a mark was lost.
        if fact.prompt.holds(" '"), !["' ", "'?", "',"].contains(where: { fact.prompt.holds($0) }) { return false }
        // "named after either Atlas": or whom?
        if fact.prompt.holds(" either "), !fact.prompt.holds(" or ") { return false }
        if fact.prompt.holds(", among wh") || fact.prompt.holds("the following ") { return false }
        // "What fuels the Rebellion? the inspiration": whose, of what?
        if fact.kind == .cause, fact.answer.text.hasPrefix("the "), wordCount(fact.answer.text) == 2,
            !fact.answer.text.contains(where: { $0.isUppercase || $0.isNumber })
        {
            return false
        }
        // "the current ambassador": who is that, only the day of writing tells.
        if fact.prompt.holds("he current "),
            fact.clause?.verb.isPast ?? true || fact.prompt.holds("Who is the current ")
        {
            return false
        }
        // "How many boats guard the four harbours? four": the number stands there.
        if tellsNumber(fact) { return false }
        // "What share are farmers and 15% smiths?": two shares in one sentence.
        if case .share = fact.answer.type, fact.hint == nil,
            fact.prompt.holds("%") || fact.prompt.holds(" percent")
        {
            return false
        }
        // "What does the act limit? its powers": whose, the text before told.
        if fact.kind == .order, ["its ", "their "].contains(where: fact.answer.text.hasPrefix) { return false }
        // "Where did Hill live?": when?
        if fact.kind == .place, written.first == "Where", names < 2, words < 10, !isDated, !fact.isDoneOnce {
            return false
        }
        // "Which hospital was opened in 1964?": one of many.
        if [.person, .place, .term].contains(fact.kind), fact.hint == nil, names == 0, words < 8, !fact.isDoneOnce {
            return false
        }
        // "Whom does Parliament elect?"
        if [.person, .place, .term].contains(fact.kind), fact.hint == nil, words < 6, !fact.isDoneOnce,
            !fact.prompt.has(.number)
        {
            return false
        }
        if [" \" ", "\"\"", " ,", " . "].contains(where: { fact.prompt.holds($0) }) { return false }
        // "How many films show Holm: Ada and Bo?": they stand there.
        if fact.kind == .figure, fact.hint == nil, fact.prompt.holds(": ") { return false }
        // "How many are in Holm — two in the south?": half of what was put in.
        if fact.hint == nil, written.count(where: { ["–", "—"].contains($0) }) == 1 { return false }
        guard isBalanced(fact.prompt), isBalanced(fact.answer.text) else { return false }
        return true
    }

    /// Whether a word that ends the names of many clubs or towns stands in a question alone: "City", "United".
    private static func isShortName(_ words: [Substring]) -> Bool {
        words.indices.dropFirst().contains { index in
            let word = words[index].filter(\.isLetter)
            guard ["City", "County", "Rovers", "Town", "United"].contains(word), words[index].begins(with: .capital)
            else {
                return false
            }
            let isBehindName = words[index - 1].begins(with: .capital) && index > 1
            return !isBehindName && !(index + 1 < words.count && words[index + 1].begins(with: .capital))
        }
    }

    /// "In which year was Church constructed?": a kind written as a name, without an article and behind no name.
    private static func isBareKind(_ fact: Fact, _ words: [Substring]) -> Bool {
        guard fact.hint == nil else { return false }
        return zip(zip(words, words.dropFirst()), words.dropFirst(2)).contains { pair, next in
            ["did", "do", "does", "is", "was"].contains(pair.0) && pair.1.begins(with: .capital)
                && (NounLexicon.places.contains(pair.1.lowercased()) || pair.1 == "Church")
                && !next.begins(with: .capital)
        }
    }

    /// Whether an answer counts people or their homes, or is a share: what is so many for a time.
    private static func changes(_ fact: Fact) -> Bool {
        switch fact.answer.type {
        case .share: true
        case .quantity(_, _, let unit):
            NounLexicon.persons.contains(unit)
                || ["home", "household", "house", "people", "person", "troop"].contains(unit)
                || fact.prompt.holds("population")
        default: false
        }
    }

    private static let measuring: Set<String> = ["account", "be", "comprise", "constitute", "have", "represent"]

    /// Whether a question tells a year, a century or an event.
    static func isDated(_ fact: Fact, _ words: [Substring]) -> Bool {
        fact.prompt.runs(of: .number).contains { $0.count == 4 } || fact.prompt.holds(" century")
            || fact.prompt.holds(" BC") || words.contains(where: isEvent)
    }

    /// How many names stand in a question; "General Vo Nguyen Giap" is one, and the first word none.
    static func names(in words: [Substring]) -> Int {
        var count = 0
        var isInside = false
        for word in words.dropFirst() {
            let isCapital = word.first { $0.isLetter }?.isUppercase ?? false
            if isCapital, !isInside { count += 1 }
            isInside = isCapital && !(word.hasSuffix(",") || word.hasSuffix("'s"))
        }
        return count
    }

    /// Whether a word ends the name of an event: "War".
    private static func isEvent(_ word: Substring) -> Bool {
        word.begins(with: .capital) && NounLexicon.events.contains(word.lowercased().filter(\.isLetter))
    }

    /// Whether a question that names nothing, but says what its document is about, tells enough to be known.
    private static func tellsWhich(_ fact: Fact, _ words: Int) -> Bool {
        let isDated = fact.prompt.runs(of: .number).contains { $0.count == 4 } || fact.prompt.holds(" BC")
        // "was there a surge of interest": in what?
        if fact.prompt.holds(" there a ") { return false }
        return fact.kind == .date && words > 6 || fact.kind == .cause && words > 9 || isDated
    }

    /// Whether the question names something, so that a learner knows what is spoken of.
    private static func isAnchored(_ fact: Fact) -> Bool {
        fact.prompt.dropFirst().runs(of: .unspaced).dropFirst().contains {
            $0.begins(with: .capital) && $0 != "I" && !isOfCalendar($0)
        }
            || fact.isGeneral && wordCount(fact.prompt) > 6 || namesByYear(fact)
            || isTold(fact)
            || fact.prompt.runs(of: .unspaced).contains("first") && fact.prompt.has(.number)
            || [.order, .person, .organization].contains(fact.answer.type) && wordCount(fact.prompt) > 4
                && fact.isDoneOnce
    }

    /// Whether it is asked who did what is told at length, with its time: "Who showed that some mosses live without soil in 1711?"
    private static func isTold(_ fact: Fact) -> Bool {
        let words = fact.prompt.runs(of: .unspaced)
        return [.person, .organization, .place].contains(fact.answer.type) && fact.hint == nil && words.count > 9
            && ["Which", "Who"].contains(words[0]) && isDated(fact, words)
    }

    /// "the 1973 oil crisis": named by its year.
    private static func namesByYear(_ fact: Fact) -> Bool {
        let words = fact.prompt.runs(of: .unspaced)
        return zip(words, words.dropFirst()).contains { article, year in
            article == "the" && year.utf8.count == 4 && year.allSatisfy(\.isNumber)
        }
    }

    /// Whether a name of two words stands in a question twice, but not in its sentence.
    private static func repeatsName(_ fact: Fact, _ words: [Substring]) -> Bool {
        var seen: Set<String> = []
        let twice = zip(words, words.dropFirst()).first { first, second in
            first.begins(with: .capital) && second.begins(with: .capital)
                && !seen.insert((first + " " + second).filter { $0.isLetter || $0 == " " }).inserted
        }
        guard let twice else { return false }
        let tokens = fact.passage.tokens
        return zip(tokens, tokens.dropFirst()).count { $0.text == twice.0 && twice.1.hasPrefix($1.text) } < 2
    }

    /// Whether an answer lost its last words ("the pressure of O", "more damage" than what?) or its noun ("warm").
    private static func isCut(_ fact: Fact) -> Bool {
        // "the practices of land | surveying"
        if [.term, .order].contains(fact.kind), fact.hint == nil,
            fact.answerTokens.upperBound < fact.passage.tokens.count,
            fact.passage.tokens[fact.answerTokens.upperBound].verbForm == .gerund,
            !fact.passage.names.contains(where: { $0.range.upperBound == fact.answerTokens.upperBound })
        {
            return true
        }
        guard fact.answer.type == .clause else { return false }
        let tokens = fact.passage.tokens
        let words = fact.answer.text.runs(of: .unspaced)
        if let last = words.last, last.count == 1, last.first?.isUppercase ?? false, last != "I" { return true }
        if ["fewer", "less", "more"].contains(words.first?.lowercased() ?? "") {
            if words.dropFirst().first == "than" { return true }
            let end = fact.answerTokens.upperBound
            return tokens[end..<min(end + 5, tokens.count)].contains { $0.lower == "than" }
        }
        return words.count == 1 && fact.answerTokens.lowerBound < tokens.count
            && tokens[fact.answerTokens.lowerBound].partOfSpeech == .adjective
    }

    /// How many words spaces set apart.
    static func wordCount(_ text: String) -> Int {
        text.utf8.split(separator: UInt8(ascii: " ")).count
    }

    /// Whether a word names a month or a day of the week, which anchor nothing.
    private static func isOfCalendar(_ word: Substring) -> Bool {
        let word = word.lowercased().filter(\.isLetter)
        return ClosedClassWords.months.contains(word) || ClosedClassWords.weekdays.contains(word)
    }

    private static func isBalanced(_ text: String) -> Bool {
        // "Fantasy" named and "Favorite": a mark closes what none opened.
        if let mark = text.firstIndex(of: "\""), mark > text.startIndex, text[text.index(before: mark)].isLetter {
            return false
        }
        // Counting characters takes long, and most texts have neither.
        guard ["(", ")", "\"", "“", "”"].contains(where: { text.holds($0) }) else { return true }
        return text.count { $0 == "(" } == text.count { $0 == ")" } && text.count { $0 == "\"" } % 2 == 0
            && text.count { $0 == "“" } == text.count { $0 == "”" }
    }
}
