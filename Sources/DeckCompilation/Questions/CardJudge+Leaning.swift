internal import Cards
internal import English
internal import Expressions

/// Whether a question leans on the text before it, lost its last words, or asks for what nobody learns.
extension CardJudge {
    /// Whether only the sentences before, or the day of writing, tell what is meant.
    static func leans(_ fact: Fact, _ words: [Substring], isDated: Bool) -> Bool {
        // "for 1983's?": a name was cut.
        if torn.contains(where: fact.prompt.hasSuffix) { return true }
        // "used the lock which, Lee said?": the rest was cut.
        if fact.hint == nil, fact.prompt.holds(" which, ") { return true }
        if losesMeasure(fact) { return true }
        // "Who opens the book by discussing?": what?
        if fact.hint == nil, fact.prompt.hasSuffix("ing?"), let before = words.dropLast().last,
            ["by", "for", "from", "of", "without"].contains(before)
        {
            return true
        }
        // "Whom did Lee see at 17:30?": on which day?
        if !isDated, "\(fact.prompt) \(fact.answer.text)".runs(of: .unspaced).contains(where: isClockTime) {
            return true
        }
        if words.dropFirst().contains(where: {
            leaning.contains($0) && !($0 == "again" && (isDated || fact.kind == .date))
        }) {
            return true
        }
        if leaningPhrases.contains(where: { fact.prompt.holds($0) }) { return true }
        // "tomorrow": only the day of writing tells when.
        if words.contains(where: {
            ($0.utf8.count > 6) && ["tomorrow", "tonight", "yesterday"].contains($0.filter(\.isLetter))
        }) {
            return true
        }
        return lacksSecond(words) || lacksMeasure(fact, words)
    }

    /// "How far did the tower stand tall?", "Where did it stand tall?", of a tower that stood 56 metres tall.
    private static func losesMeasure(_ fact: Fact) -> Bool {
        guard fact.hint == nil else { return false }
        let passage = fact.passage
        return passage.figures.contains { figure in
            // "56 metres (184 ft) tall"
            let behind = passage.tokens[figure.range.upperBound...].prefix(5).map(\.lower)
            guard figure.expression.figure.unit?.dimension == .length,
                let extent = behind.first(where: extents.contains),
                String(fact.prompt.dropLast()).holds(words: extent)
            else { return false }
            return !fact.prompt.hasPrefix("How " + extent)
                && !fact.prompt.holds(passage.block.text(figure.expression.numberRange))
        }
    }

    private static let extents: Set<String> = ["deep", "high", "long", "tall", "thick", "wide"]

    /// Whether a word stands without the other that it needs: "both matches", "enough votes".
    private static func lacksSecond(_ words: [Substring]) -> Bool {
        if let both = words.firstIndex(where: { $0 == "both" || $0 == "Both" }),
            !words[both...].dropFirst().prefix(8).contains("and"), !words[..<both].suffix(6).contains("and")
        {
            return true
        }
        guard let enough = words.firstIndex(where: { $0.hasPrefix("enough") }) else { return false }
        return !words[enough...].contains { ["for", "that", "to"].contains($0) }
    }

    /// Whether it compares, and does not tell with what: "How many smaller towns are there?", "a smaller number".
    private static func lacksMeasure(_ fact: Fact, _ words: [Substring]) -> Bool {
        guard !words.contains("than") else { return false }
        // "had released two more albums"
        if zip(words, words.dropFirst()).contains(where: { several.contains($0) && $1 == "more" }) { return true }
        if let many = words.firstIndex(of: "many"), many + 1 < words.count, many > 0,
            compared.contains(words[many + 1])
        {
            return true
        }
        return fact.kind != .cause
            && zip(words, words.dropFirst()).contains {
                ["a", "an", "even", "much"].contains($0) && compared.contains($1)
            }
    }

    /// Whether it asks for what readers did not find worth knowing, or for more than a learner takes in.
    static func isIdle(_ fact: Fact, _ words: [Substring]) -> Bool {
        // "In how many games did Lee score?"
        if fact.kind == .figure, words.count > 2, ["many", "much"].contains(words[2]), words[1] == "how",
            joints.contains(words[0])
        {
            return true
        }
        // "Which region did the army enter?": of regions there are many, by more than one name.
        if fact.answer.type == .place, words.first == "Which", words.dropFirst().first == "region",
            !words.contains("after")
        {
            return true
        }
        // "To whom did the army return?", "Into which valley did it march?"
        if fact.kind != .order, fact.kind != .cause, fact.hint == nil, !words.contains("call"),
            !isDated(fact, words), idleOpenings.contains(where: fact.prompt.hasPrefix)
        {
            return true
        }
        // "Where did the shows include two in Leith?"
        if words.first == "Where", words.contains(where: { ["contain", "feature", "include"].contains($0) }) {
            return true
        }
        if isItsOwn(words) || fact.hint == nil && isBroken(fact, words) { return true }
        // "At whom were they stationed?": a place was taken for a person; "will be sung in 2013": that is long ago.
        if fact.hint == nil, misplaced.contains(where: fact.prompt.hasPrefix) || words.contains("will") { return true }
        if fact.hint == nil, isOneOfMany(fact, words) { return true }
        // "What did the act take in 2005? effect": only a way of speaking.
        if fact.hint == nil, [.order, .term].contains(fact.kind), idioms.contains(fact.answer.text) { return true }
        guard fact.kind == .cause else { return false }
        // "Why were only two employed?": that others were not, no reason tells.
        if words.contains("only") { return true }
        // "Why did Lee, in his boat, flee?"
        if words.first == "Why",
            zip(words, words.dropFirst()).contains(where: { $0.hasSuffix(",") && !$1.begins(with: .number) })
        {
            return true
        }
        // "What led to the south? roads"
        return wordCount(fact.answer.text) == 1 && fact.answer.text.allSatisfy(\.isLowercase)
    }

    /// "Leith was Leith's largest town": something was taken for another.
    private static func isItsOwn(_ words: [Substring]) -> Bool {
        zip(zip(words, words.dropFirst()), words.dropFirst(2)).contains { pair, owner in
            pair.0.begins(with: .capital) && owner == pair.0 + "'s" && ["are", "is", "was", "were"].contains(pair.1)
        }
    }

    /// Whether the words of a question cannot be right: it ends in what another question asks, measures one side of several,
    /// or leans on its answer.
    private static func isBroken(_ fact: Fact, _ words: [Substring]) -> Bool {
        // "Whom did Lee call to see where is?"
        let asksInside =
            ["is?", "was?", "are?", "were?"].contains(words.last) && words.count > 2
            && ["how", "what", "where", "who"].contains(words[words.count - 2])
        // "In which month does it bloom in June to August?"
        let isMixed =
            words.prefix(3).elementsEqual(["In", "which", "month"])
            && words.last.map { ClosedClassWords.months.contains($0.dropLast().lowercased()) } ?? false
        // "By how many metres does it measure?", of ten by four.
        let isSide =
            words.prefix(3).elementsEqual(["By", "how", "many"])
            && words.contains { ["measure?", "measure"].contains($0) }
        // "What has caused doubts on their age?": whose, the answer tells.
        let pronoun = words.firstIndex { ["its", "their"].contains($0) }
        let isOfAnswer =
            fact.kind == .cause && words.first == "What"
            && pronoun.map { place in
                !words[1..<place].contains { $0.begins(with: .capital) || $0.hasSuffix("s") && $0.utf8.count > 3 }
            } ?? false
        return asksInside || isMixed || isSide || isOfAnswer
    }

    /// Whether more than the one told did so, or more than one time or number would be right.
    private static func isOneOfMany(_ fact: Fact, _ words: [Substring]) -> Bool {
        switch fact.kind {
        // "Who served in Congress from 1817 to 1821?"
        case .person:
            words.count > 2 && words[0] == "Who" && shared.contains(words[1]) && words[2] == "in"
                && !words.contains("as")
        // "What was Ada known for? her work"
        case .term, .place:
            ["her ", "his ", "its ", "their "].contains(where: fact.answer.text.hasPrefix)
                && ["career", "life", "role", "work", "works", "writing"].contains(where: fact.answer.text.hasSuffix)
        // "When was Ada writing her book?"
        case .date: fact.clause.map { $0.verb.isProgressive && $0.verb.isPast && !$0.verb.isPassive } ?? false
        // "How many carts consisted of a box and two wheels?"
        case .figure:
            words.count > 4 && words[0] == "How"
                && words.dropFirst(3).prefix(3).contains {
                    ["comprised", "consisted", "contained", "included"].contains($0)
                }
        default: false
        }
    }

    /// What one only says with "take", "make", "give" or "play".
    private static let idioms: Set<String> = [
        "action", "advantage", "aim", "birth", "care", "charge", "control", "effect", "hold", "note", "notice",
        "office",
        "part", "place", "precedence", "priority", "refuge", "rise", "root", "shape", "sides", "steps", "turns", "use",
        "way",
    ]

    /// What many do at a time.
    private static let shared: Set<Substring> = [
        "competed", "enlisted", "fought", "graduated", "lived", "participated", "sat", "served", "studied",
    ]

    /// How questions begin that without a time are hardly ever worth a card: readers passed 12 of 42.
    private static let idleOpenings = [
        "For how many ", "For how much ", "Into ", "To whom ", "What did ", "What does ", "What were ", "With whom ",
    ]
    /// How questions begin that ask for a place as for a person.
    private static let misplaced = ["At whom ", "In whom ", "Into whom ", "Near whom ", "On whom "]
    private static let several: Set<Substring> = ["five", "four", "several", "six", "some", "ten", "three", "two"]

    /// "17:30"
    private static func isClockTime(_ word: Substring) -> Bool {
        let parts = word.split(separator: ":")
        return parts.count == 2 && (1...2).contains(parts[0].count) && parts[0].allSatisfy(\.isNumber)
            && parts[1].prefix(2).count == 2 && parts[1].prefix(2).allSatisfy(\.isNumber)
    }

    /// What leans on the text before.
    private static let leaning: Set<Substring> = [
        "afterward", "afterwards", "again", "already", "earlier", "further", "instead", "later", "likewise",
        "respectively", "same", "similar", "similarly",
    ]

    /// The same in several words; "sometime" needs the time that is asked for.
    private static let leaningPhrases = [
        " at first", " by then", " decades following,", " years following,", " did so", " do so", " done so",
        " follow suit", " followed suit", " for example",
        " for instance", " more recent ", " once more", " sometime?",
        " until then",
    ]

    /// Ends of questions that lost their last word.
    private static let torn = [
        "'s?", "’s?", " aged?", " category?", " any?", " in charge?", " in command?", " no?", " some?", " together?",
        " which?",
    ]

    /// What stands before "how many" in questions that are no good ones.
    private static let joints: Set<Substring> = [
        "Against", "Among", "At", "Between", "In", "On", "Over", "Under", "With",
    ]

    /// What compares things with others that were told before.
    private static let compared: Set<Substring> = [
        "additional", "fewer", "further", "greater", "higher", "larger", "less", "lower", "more", "other", "shorter",
        "smaller",
    ]
}
