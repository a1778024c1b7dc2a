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

    mutating func markFinite(_ form: VerbForm?) {
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
    func before(_ index: Int) -> Token? {
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
    func isAfterBaseOpener(_ index: Int) -> Bool {
        guard let before = before(index) else { return false }
        if before.lower == "to", before.partOfSpeech == .particle { return true }
        return before.partOfSpeech == .auxiliary
            && (before.lemma == "do" || before.verbForm == .base && before.lemma != "be" && before.lemma != "have")
    }

    func afterDeterminer(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = tokens[index - 1]
        // "Order 227 made": the number belongs to the name before it.
        if before.partOfSpeech == .numeral, before.text.first?.isNumber ?? false, index > 1, tokens[index - 2].isNominal
        {
            return false
        }
        return before.partOfSpeech == .determiner || before.partOfSpeech == .adjective
            || before.partOfSpeech == .numeral
            || before.lower == "'s" && before.partOfSpeech == .particle || before.lower == "'"
    }

    func nextIsNominal(_ index: Int) -> Bool {
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

    func isNounPhraseOpener(_ index: Int) -> Bool {
        index < tokens.count
            && (ClosedClassWords.determiners.contains(tokens[index].lower)
                || ClosedClassWords.possessives.contains(tokens[index].lower))
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
    func standsForNoun(_ index: Int) -> Bool {
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
