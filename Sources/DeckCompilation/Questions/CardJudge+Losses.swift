internal import Cards
internal import English

/// Whether a question lost words without which it says another thing, or nothing.
extension CardJudge {
    /// Whether words were lost that a word of the question cannot be without.
    static func isTorn(_ fact: Fact, _ words: [Substring]) -> Bool {
        lacksOtherSide(fact, words) || lacksException(fact, words) || lacksWhich(fact, words)
            || lacksRestOfName(fact, words)
            || fact.hint == nil && (lacksComplement(fact, words) || endsInVerb(fact, words) || countsName(words))
    }

    /// "between the German ships", "between 1958": and what else?
    private static func lacksOtherSide(_ fact: Fact, _ words: [Substring]) -> Bool {
        guard let between = words.firstIndex(of: "between"), between > 0 else { return false }
        let behind = words[between...]
        // "between three and a half": the "and" is of the number.
        let joins = zip(behind, behind.dropFirst()).contains { $0 == "and" && !["a", "half?"].contains($1) }
        guard !joins, !behind.contains("&"),
            !behind.contains(where: { $0.contains("–") || $0.contains("-") })
        else { return false }
        // "between sentences" are two.
        return fact.passage.tokens.indices.contains { place in
            fact.passage.tokens[place].lower == "between"
                && fact.passage.tokens[place...].prefix(14).contains { ["and", "("].contains($0.lower) }
        }
    }

    /// "all members had joined Lee", of all but one.
    private static func lacksException(_ fact: Fact, _ words: [Substring]) -> Bool {
        guard words.contains(where: { ["all", "All", "every", "none"].contains($0) }),
            !words.contains(where: { ["except", "excluding", "but"].contains($0) })
        else { return false }
        return fact.passage.tokens.contains { ["except", "excluding"].contains($0.lower) }
    }

    /// "How many members did the crew have?", of three with experience; "at events in Norway", of those in Norway and abroad.
    private static func lacksWhich(_ fact: Fact, _ words: [Substring]) -> Bool {
        guard fact.hint == nil else { return false }
        let tokens = fact.passage.tokens
        let isBeyond = zip(tokens, tokens.dropFirst()).contains { joint, word in
            joint.lower == "and" && ["abroad", "beyond", "elsewhere", "overseas"].contains(word.lower)
                && !words.contains { $0.hasPrefix(word.lower) }
        }
        if isBeyond, fact.kind == .figure { return true }
        guard words.prefix(2).elementsEqual(["How", "many"]),
            let auxiliary = words.firstIndex(where: auxiliaries.contains), auxiliary > 2,
            let noun = tokens.indices.first(where: {
                $0 >= fact.answerTokens.lowerBound && $0 < fact.answerTokens.lowerBound + 7
                    && tokens[$0].text == words[auxiliary - 1]
            }), noun + 1 < tokens.count
        else { return false }
        let next = tokens[noun + 1].lower
        return ["that", "who", "whose", "with"].contains(next) && !words.contains(Substring(next))
    }

    /// "a technology capable", "become too ill": of what, for what?
    private static func lacksComplement(_ fact: Fact, _ words: [Substring]) -> Bool {
        guard let last = words.last?.dropLast() else { return false }
        if needy.contains(last) || last == "close" { return true }
        // "was sent out in an attempt?": to do what?
        if ["attempt", "bid", "effort", "order"].contains(last), words.dropLast().suffix(2).first == "in" {
            return true
        }
        return zip(words, words.dropFirst()).contains { adjective, next in
            needy.contains(adjective) && ["after", "before", "during", "in", "on"].contains(next)
        }
    }

    /// Adjectives that say nothing without what they are so of or for.
    private static let needy: Set<Substring> = [
        "able", "aware", "capable", "concerned", "eager", "effective", "eligible", "inclined", "keen", "likely",
        "reluctant", "responsible", "subject", "suitable", "unable", "unaware", "unlikely", "unwilling", "willing",
    ]

    /// "the film The Color", of "The Color of Money": the name goes on wherever it stands in the sentence.
    private static func lacksRestOfName(_ fact: Fact, _ words: [Substring]) -> Bool {
        guard fact.hint == nil, let last = words.last?.dropLast(), last.begins(with: .capital) else { return false }
        let tokens = fact.passage.tokens
        let places = tokens.indices.filter { tokens[$0].text == last }
        return !places.isEmpty
            && places.allSatisfy { place in
                // "the writer of Charmed", of "Charmed: Season 10", but not "in Leith: Ada House and Berg House".
                place + 2 < tokens.count
                    && (tokens[place + 1].lower == "of" || tokens[place + 1].text == ":" && fact.kind != .figure)
                    && tokens[place + 2].isCapitalized && !fact.answerTokens.contains(place + 2)
            }
    }

    /// "did the army push to force?": what? The sentence tells it behind the verb.
    private static func endsInVerb(_ fact: Fact, _ words: [Substring]) -> Bool {
        guard let last = words.last?.dropLast(), words.count > 2 else { return false }
        let before = words[words.count - 2]
        guard before == "to" || before == "and" else { return false }
        let tokens = fact.passage.tokens
        return tokens.indices.contains { place in
            tokens[place].text == last && tokens[place].isVerbal && place + 1 < tokens.count
                && !fact.answerTokens.contains(place + 1)
                && [.determiner, .noun, .properNoun, .pronoun, .adjective, .numeral].contains(
                    tokens[place + 1].partOfSpeech)
        }
    }

    /// "How many U.S. Army did it lose?": a name is not counted.
    private static func countsName(_ words: [Substring]) -> Bool {
        guard words.count > 3, words[0] == "How", words[1] == "many",
            let auxiliary = words.firstIndex(where: auxiliaries.contains), auxiliary > 2,
            !words[..<auxiliary].contains("of")
        else { return false }
        let head = words[auxiliary - 1]
        return head.begins(with: .capital) && !head.hasSuffix("s")
    }

    private static let auxiliaries: Set<Substring> = [
        "are", "can", "could", "did", "do", "does", "had", "has", "have", "is", "was", "were", "will", "would",
    ]
}
