extension Tagger {
    /// Whether the word is a verb's past and no base form: "led", "brought", "caused".
    func isOnlyPast(_ token: Token) -> Bool {
        let forms = Verb.readings(of: token.lower).map(\.form)
        return forms.contains(.past) && !forms.contains(.base) && !NounLexicon.contains(token.lower)
    }

    func past(_ index: Int, _ lower: String, _ forms: Set<VerbForm>, _ before: Token?) -> VerbForm? {
        let canBePast = forms.contains(.past)
        let isIrregularPast = canBePast && !forms.contains(.pastParticiple) && !lower.hasSuffix("ed")
        guard let before else { return index == 0 ? .pastParticiple : .past }
        if before.partOfSpeech == .auxiliary, ["have", "be"].contains(before.lemma) {
            return isIrregularPast ? .past : .pastParticiple
        }
        if isIrregularPast { return afterDeterminer(index) && NounLexicon.contains(lower) ? nil : .past }
        // "the poorly maintained states", "a newly built bridge", "crushed stone" after a preposition.
        let direct = tokens[index - 1]
        if before.lower == "other", !nextIsNominal(index) { return .past }
        if afterDeterminer(index)
            || direct.partOfSpeech == .adverb
                && (before.partOfSpeech == .determiner || before.partOfSpeech == .adjective)
            || before.partOfSpeech == .adposition
        {
            return before.partOfSpeech == .determiner && ClosedClassWords.demonstratives.contains(before.lower)
                && !nextIsNominal(index) ? .past : nil
        }
        if before.partOfSpeech == .coordinator { return coordinatedForm(index, canBePast) }
        guard canBePast else { return .pastParticiple }
        if before.partOfSpeech == .subordinator, before.lower != "that" { return .pastParticiple }
        if before.text == ",", closesAdverb(index) || closesApposition(index) || closesRelative(index) { return .past }
        if before.text == "," {
            let goesOn = sentenceHasFiniteVerb && lastVerbForm == .past && isNounPhraseOpener(index + 1)
            return goesOn ? .past : .pastParticiple
        }
        if ["(", ";", ":"].contains(before.text) { return .pastParticiple }
        if before.partOfSpeech == .pronoun,
            ClosedClassWords.personal.contains(before.lower) || ClosedClassWords.relative.contains(before.lower)
        {
            return .past
        }
        if hasFiniteVerb { return .pastParticiple }
        if index + 1 < tokens.count, before.isNominal {
            if tokens[index + 1].lower == "by" { return .pastParticiple }
            if before.partOfSpeech == .noun, Self.naming.contains(lower),
                tokens[index + 1].isCapitalized || "\"“".contains(tokens[index + 1].text)
            {
                return .pastParticiple
            }
        }
        return finiteVerbFollows(index) ? .pastParticiple : .past
    }

    /// Participles that introduce a name: "a sister named Ann".
    private static let naming: Set<String> = ["called", "dubbed", "entitled", "named", "nicknamed", "titled"]

    /// Whether the comma before the verb at `index` closes a relative clause of the subject: "Hale, who knew it, turned".
    private func closesRelative(_ index: Int) -> Bool {
        let start = max(1, index - 25)
        guard
            let opener = (start..<index).last(where: {
                ["who", "which"].contains(tokens[$0].lower) && tokens[$0 - 1].text == ","
            }), opener > 1, tokens[opener - 2].isNominal
        else { return false }
        return !tokens[..<(opener - 1)].contains {
            $0.isVerbal
                && ($0.verbForm == .past || $0.verbForm == .presentThird || ClosedClassWords.modals.contains($0.lower))
        }
            && tokens[(opener + 1)..<(index - 1)].contains { $0.isVerbal }
    }

    /// Whether the comma before the verb at `index` closes an apposition to the subject: "Watt, a Scot, repaired".
    private func closesApposition(_ index: Int) -> Bool {
        guard !sentenceHasFiniteVerb, let first = tokens.first(where: { $0.partOfSpeech != .punctuation }),
            first.partOfSpeech != .adposition, first.partOfSpeech != .subordinator, first.partOfSpeech != .adverb
        else { return false }
        guard let open = tokens[..<(index - 1)].lastIndex(where: { $0.text == "," }), open > 0,
            tokens[open - 1].isNominal
        else { return false }
        return tokens[open + 1].partOfSpeech == .determiner || tokens[open + 1].isNominal
    }

    /// Whether the comma before the verb at `index` closes an adverb set off from a subject: "It, finally, also allowed".
    private func closesAdverb(_ index: Int) -> Bool {
        var before = index - 1
        var commas = 0
        while before > 0, index - before < 7 {
            if tokens[before].text == "," { commas += 1 } else if tokens[before].partOfSpeech != .adverb { break }
            before -= 1
        }
        return commas == 2 && (tokens[before].partOfSpeech == .pronoun || tokens[before].isNominal)
    }

    /// Verbs without an object, which have no passive.
    private static let neverPassive: Set<String> = [
        "appear", "arrive", "become", "belong", "collapse", "come", "consist", "depend", "die", "disappear", "emerge",
        "exist", "fall", "flourish", "go", "happen", "last", "live", "occur", "remain", "reside",
        "retire", "return", "rise", "stay", "surrender", "vanish",
    ]

    /// "was beaten and expelled" against "invaded and occupied": like the verb before.
    private func coordinatedForm(_ index: Int, _ canBePast: Bool) -> VerbForm? {
        if index > 2, tokens[index - 1].partOfSpeech == .adverb, tokens[index - 3].partOfSpeech == .adjective,
            nextIsNominal(index)
        {
            return nil
        }
        guard canBePast else { return .pastParticiple }
        if lastVerbForm == .pastParticiple, index > 1,
            tokens[index - 2].isVerbal || tokens[index - 2].partOfSpeech == .adverb
        {
            return .pastParticiple
        }
        if Verb.readings(of: tokens[index].lower).contains(where: { Self.neverPassive.contains($0.verb.base) }) {
            return .past
        }
        // "was founded in 1850 and renamed in 1900": the verb before was passive and no object stands behind this one.
        if lastVerbForm == .pastParticiple { return isNounPhraseOpener(index + 1) ? .past : .pastParticiple }
        return .past
    }
}
