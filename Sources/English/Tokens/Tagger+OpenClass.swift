extension Tagger {
    /// Decides a word of the open classes, an auxiliary or a modal.
    mutating func openClass(_ index: Int) {
        let lower = tokens[index].lower
        if let auxiliary = auxiliary(index, lower) {
            set(index, auxiliary.part, form: auxiliary.form, lemma: auxiliary.lemma)
            if auxiliary.form != .gerund, auxiliary.form != .pastParticiple,
                auxiliary.form != .base || ClosedClassWords.modals.contains(lower)
            {
                markFinite(auxiliary.form)
            }
            return
        }
        let readings = Verb.readings(of: lower)
        if readings.isEmpty { return unknown(index, lower) }
        if let form = verbForm(index, lower, readings) {
            let verb = readings.first { $0.form == form || form == .pastParticiple && $0.form == .past } ?? readings[0]
            set(index, .verb, form: form, lemma: verb.verb.base)
            if form == .past || form == .presentThird { markFinite(form) }
            if form == .base, !isAfterBaseOpener(index) { markFinite(form) }
            lastVerbForm = form
            return
        }
        let isParticiple = readings.contains { $0.form == .past || $0.form == .pastParticiple || $0.form == .gerund }
        if isParticiple, !looksLikeNoun(lower), !(lower.hasSuffix("ing") && !nextIsNominal(index)) {
            let form: VerbForm = lower.hasSuffix("ing") ? .gerund : .pastParticiple
            set(index, .adjective, form: form, lemma: lower)
        } else if AdjectiveLexicon.words.contains(lower),
            nextIsNominal(index) || !VerbLexicon.mostlyNouns.contains(lower) && !afterDeterminer(index)
        {
            set(index, .adjective)
        } else {
            set(index, .noun)
        }
    }

    private mutating func markFinite(_ form: VerbForm?) {
        hasFiniteVerb = true
        sentenceHasFiniteVerb = true
        lastVerbForm = form
    }

    private func auxiliary(_ index: Int, _ lower: String) -> (part: PartOfSpeech, form: VerbForm?, lemma: String)? {
        if ClosedClassWords.modals.contains(lower) {
            if lower == "will" || lower == "can", afterDeterminer(index) { return nil }
            return (
                .auxiliary, .base,
                ["'ll", "wo"].contains(lower)
                    ? "will" : ["'d"].contains(lower) ? "would" : lower == "ca" ? "can" : lower
            )
        }
        if ClosedClassWords.formsOfBe.contains(lower) {
            let form: VerbForm =
                lower == "be"
                ? .base
                : lower == "been"
                    ? .pastParticiple : lower == "being" ? .gerund : lower.hasPrefix("w") ? .past : .presentThird
            return (.auxiliary, form, "be")
        }
        if ClosedClassWords.formsOfHave.contains(lower) {
            let form: VerbForm =
                lower == "have" || lower == "'ve"
                ? (isAfterBaseOpener(index) ? .base : .presentThird)
                : lower == "had" ? .past : lower == "having" ? .gerund : .presentThird
            return (.auxiliary, form, "have")
        }
        if ClosedClassWords.formsOfDo.contains(lower) {
            return (
                .auxiliary,
                lower == "did"
                    ? .past : lower == "does" ? .presentThird : isAfterBaseOpener(index) ? .base : .presentThird, "do"
            )
        }
        return nil
    }

    /// The nearest token before that is no adverb, negation or quotation mark.
    private func before(_ index: Int) -> Token? {
        var index = index - 1
        while index >= 0 {
            let token = tokens[index]
            let isBetween =
                token.partOfSpeech == .adverb || token.lower == "not" || token.lower == "n't"
                || ["\"", "“", "”"].contains(token.text)
            if !isBetween { return token }
            index -= 1
            if index >= 2, token.partOfSpeech == .adverb, tokens.count > 200, index % 50 == 0 { return nil }
        }
        return nil
    }

    /// Whether the base form of a verb must follow: after "to", a modal or a form of do.
    private func isAfterBaseOpener(_ index: Int) -> Bool {
        guard let before = before(index) else { return false }
        if before.lower == "to", before.partOfSpeech == .particle { return true }
        return before.partOfSpeech == .auxiliary
            && (before.lemma == "do" || before.verbForm == .base && before.lemma != "be" && before.lemma != "have")
    }

    private func afterDeterminer(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = tokens[index - 1]
        return before.partOfSpeech == .determiner || before.partOfSpeech == .adjective
            || before.partOfSpeech == .numeral
            || before.lower == "'s" && before.partOfSpeech == .particle || before.lower == "'"
    }

    private func nextIsNominal(_ index: Int) -> Bool {
        guard index + 1 < tokens.count else { return false }
        let next = tokens[index + 1]
        if next.isCapitalized { return true }
        return startsNominal(next) && !["to", "by"].contains(next.lower)
            && !(next.lower.hasSuffix("ly") && !AdjectiveLexicon.looksLikeOne(next.lower))
            && !ClosedClassWords.relative.contains(next.lower) && next.text.first?.isLetter ?? false
    }

    /// The form in which the word at `index` is a verb; nil where it is none.
    private func verbForm(_ index: Int, _ lower: String, _ readings: [(verb: Verb, form: VerbForm)]) -> VerbForm? {
        let forms = Set(readings.map(\.form))
        let before = before(index)
        if forms.contains(.base), isAfterBaseOpener(index) { return .base }
        if forms.contains(.gerund) { return gerund(index, before) }
        if forms.contains(.past) || forms.contains(.pastParticiple) {
            if let form = past(index, lower, forms, before) { return form }
            if !forms.contains(.base) { return nil }
        }
        if forms.contains(.presentThird) { return presentThird(index, lower, before) }
        return forms.contains(.base) ? base(index, lower, before) : nil
    }

    private func gerund(_ index: Int, _ before: Token?) -> VerbForm? {
        guard let before else { return index == 0 && NounLexicon.contains(tokens[index].lower) ? nil : .gerund }
        if before.partOfSpeech == .auxiliary, before.lemma == "be" { return .gerund }
        if afterDeterminer(index) { return nil }
        if before.partOfSpeech == .adposition || before.partOfSpeech == .coordinator {
            return nextIsNominal(index) && !isNounPhraseOpener(index + 1)
                && AdjectiveLexicon.words.contains(tokens[index].lower) ? nil : .gerund
        }
        return NounLexicon.contains(tokens[index].lower) ? nil : .gerund
    }

    private func isNounPhraseOpener(_ index: Int) -> Bool {
        index < tokens.count
            && (ClosedClassWords.determiners.contains(tokens[index].lower)
                || ClosedClassWords.possessives.contains(tokens[index].lower))
    }

    private func past(_ index: Int, _ lower: String, _ forms: Set<VerbForm>, _ before: Token?) -> VerbForm? {
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
        if before.text == ",", closesAdverb(index) { return .past }
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
        // "was founded in 1850 and renamed in 1900": the verb before was passive and no object stands behind this one.
        if lastVerbForm == .pastParticiple { return isNounPhraseOpener(index + 1) ? .past : .pastParticiple }
        return .past
    }

    /// Whether a finite verb stands after `index` before anything that opens another clause: the word is then a
    /// participle, as "lost" in "areas lost in the war were retaken".
    func finiteVerbFollows(_ index: Int) -> Bool {
        for next in tokens[(index + 1)...].prefix(14) {
            let lower = next.lower
            if next.text == "," || next.text == ";" || ClosedClassWords.coordinators.contains(lower)
                || ClosedClassWords.relative.contains(lower)
                || ClosedClassWords.subordinators.contains(lower)
                || ["after", "before", "until", "since", "as", "what", "how", "than", ":", "to"].contains(lower)
            {
                return false
            }
            if ["was", "were", "is", "are", "had", "has", "have", "did", "does"].contains(lower)
                || ClosedClassWords.modals.contains(lower) && !next.isCapitalized
            {
                return true
            }
            let readings = Verb.readings(of: lower)
            if !next.isCapitalized, !readings.isEmpty, readings.allSatisfy({ $0.form == .past }), !lower.hasSuffix("ed")
            {
                return true
            }
        }
        return false
    }

    private func presentThird(_ index: Int, _ lower: String, _ before: Token?) -> VerbForm? {
        guard let before, !hasFiniteVerb, !afterDeterminer(index) else { return nil }
        if before.partOfSpeech == .pronoun {
            return ["he", "she", "it", "who", "which", "that", "this", "what", "one", "there", "someone", "everyone"]
                .contains(before.lower) ? .presentThird : nil
        }
        if before.lower == "that", before.partOfSpeech == .subordinator {
            return NounLexicon.contains(Noun(plural: lower)?.singular ?? lower) ? nil : .presentThird
        }
        guard before.isNominal, !before.isPlural || before.partOfSpeech == .properNoun else {
            return before.text == ")"
                || before.text == "," && index > 2
                    && !VerbLexicon.mostlyNouns.contains(Noun(plural: lower)?.singular ?? lower)
                    && isNounPhraseOpener(index + 1)
                ? .presentThird : nil
        }
        let isNounToo =
            VerbLexicon.mostlyNouns.contains(Noun(plural: lower)?.singular ?? lower)
            || NounLexicon.contains(Noun(plural: lower)?.singular ?? lower)
        guard isNounToo, tokens[index - 1].partOfSpeech != .adverb else { return .presentThird }
        if index + 1 < tokens.count {
            let next = tokens[index + 1].lower
            if isNounPhraseOpener(index + 1), !finiteVerbFollows(index) { return .presentThird }
            if ["to", "that", "as", "on"].contains(next), !finiteVerbFollows(index) { return .presentThird }
        }
        return nil
    }

    private func base(_ index: Int, _ lower: String, _ before: Token?) -> VerbForm? {
        guard let before else {
            return nil
        }
        let isNounToo = VerbLexicon.mostlyNouns.contains(lower) || NounLexicon.contains(lower)
        if before.partOfSpeech == .coordinator {
            return lastVerbForm == .base && (!isNounToo || isNounPhraseOpener(index + 1))
                && !AdjectiveLexicon.words.contains(lower) ? .base : nil
        }
        guard !hasFiniteVerb, !afterDeterminer(index) else { return nil }
        if before.partOfSpeech == .pronoun,
            ["they", "we", "you", "i", "who", "which", "that", "these", "those"].contains(before.lower)
        {
            return .base
        }
        if before.isNominal, before.isPlural, !AdjectiveLexicon.words.contains(lower) {
            guard isNounToo, tokens[index - 1].partOfSpeech != .adverb else { return .base }
            return isNounPhraseOpener(index + 1) ? .base : nil
        }
        return nil
    }

    /// Whether an adjective without a noun stands for one: not before a comma or "and", which another adjective may follow.
    private func standsForNoun(_ index: Int) -> Bool {
        index + 1 >= tokens.count
            || tokens[index + 1].text != "," && !ClosedClassWords.coordinators.contains(tokens[index + 1].lower)
    }

    /// Whether the last part of a compound names people: "half-brothers".
    private func endsInNoun(_ lower: String) -> Bool {
        guard let last = lower.split(separator: "-").last.map(String.init) else { return false }
        return NounLexicon.persons.contains(last) || NounLexicon.persons.contains(Noun(plural: last)?.singular ?? "")
    }

    private mutating func unknown(_ index: Int, _ lower: String) {
        let afterOpener = afterDeterminer(index)
        if lower.hasSuffix("ly"), lower.utf8.count > 3, !NounLexicon.endingInLy.contains(lower),
            !AdjectiveLexicon.words.contains(lower)
        {
            set(index, .adverb)
        } else if lower.hasSuffix("ed"), lower.utf8.count > 4, !lower.hasSuffix("eed") {
            let before = before(index)
            if let form = past(index, lower, [.past], before) {
                set(index, .verb, form: form, lemma: Verb.guessedBase(ofPast: lower))
                if form == .past { markFinite(form) } else { lastVerbForm = form }
            } else {
                set(index, .adjective, form: .pastParticiple)
            }
        } else if AdjectiveLexicon.looksLikeOne(lower), !(afterOpener && !nextIsNominal(index) && standsForNoun(index))
        {
            set(index, .adjective)
        } else if lower.contains("-"), nextIsNominal(index), !endsInNoun(lower) {
            set(index, .adjective)
        } else {
            set(index, .noun)
        }
    }
}

extension Verb {
    /// The base form that a regular past which no list knows is likely of: "reforested" gives "reforest".
    static func guessedBase(ofPast word: String) -> String {
        let stem = String(word.dropLast(2))
        if stem.hasSuffix("i") { return stem.dropLast() + "y" }
        for prefix in ["re", "un", "over", "out", "mis", "dis", "under"] where stem.hasPrefix(prefix) {
            let rest = String(stem.dropFirst(prefix.utf8.count))
            if isKnown(rest + "e") { return stem + "e" }
            if isKnown(rest) { return stem }
        }
        let letters = Array(stem)
        if let last = letters.last, letters.count > 2, last == letters[letters.count - 2], !"lsz".contains(last) {
            return String(stem.dropLast())
        }
        for ending in ["at", "iz", "is", "us", "uc", "ag", "v", "bl", "dl", "gl", "tl", "pl", "u", "g", "c"]
        where stem.hasSuffix(ending) { return stem + "e" }
        return stem
    }
}
