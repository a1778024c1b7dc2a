internal import Cards
internal import Diagnostics

/// Judges longer answers by what they say: their content words, who does what to whom, and whether it is denied.
struct PhraseJudge {
    private let expected: AnswerText
    private let content: [AnswerWord]
    private let modifiers: Set<AnswerWord>
    private let lack: Lack?
    /// The stems of the question.
    private let asked: Set<String>
    private let shown: String
    /// Whether it says too little for a part of it to count.
    private let isShort: Bool

    /// A judge by an accepted answer; `asked` are the stems of the question, and of a short answer all has to be said.
    init(_ expected: AnswerText, asked: Set<String>, shown: String, isShort: Bool) {
        self.isShort = isShort
        self.expected = expected
        self.asked = asked
        self.shown = shown
        content = Self.content(of: expected)
        lack = Lack(expected)
        modifiers = expected.modifiers
    }

    /// The verdict on an answer.
    func judge(_ answer: AnswerText) -> Judgement {
        guard content.contains(where: { answer.hasStem(of: $0) }) || answer.words.count <= 3 * content.count + 8
        else { return Judgement(.wrong, "it is \(shown)") }
        let news = content.filter { !asked.contains($0.stem) }
        // Words of the question say nothing new, unless the answer has no others.
        let wanted = news.count >= 2 ? news : content
        let said = Self.content(of: answer)
        let given = news.count >= 2 ? said.filter { !asked.contains($0.stem) } : said
        let alignment = WordAlignment(given: given, wanted: wanted, protected: .none, byMeaning: true)
        let recall = Double(alignment.pairs.count) / Double(max(wanted.count, 1))
        let precision = Double(alignment.pairs.count) / Double(max(given.count, 1))
        guard recall >= 0.35, precision >= 0.3 else { return Judgement(.wrong, "it is \(shown)") }
        if let contradiction = contradiction(answer) { return contradiction }
        let extra = alignment.extra.filter { !asked.contains($0.stem) }
        // A word left out may go without saying; a word put in its place says something else.
        let isSaid =
            alignment.missing.allSatisfy { $0.lists.contains(.degree) || $0.isAdverb }
            && (extra.allSatisfy { $0.lists.contains(.partitive) } || isOneModifier(extra, in: answer, alignment)
                || isTail(extra, of: answer, alignment))
        let isWhole =
            alignment.missing.isEmpty || isShort && isSaid
            || extra.isEmpty && recall >= 0.5 && alignment.pairs.count >= 2
                && alignment.missing.allSatisfy { modifiers.contains($0) && !$0.isNumber && $0.length > 1 }
        guard !isShort || isSaid else { return Judgement(.wrong, "it is \(shown)") }
        guard isWhole, precision >= 0.5 else {
            return Judgement(.close, Self.reason(missing: alignment.missing, shown))
        }
        return Judgement(.right, recall == 1 ? "right" : "right: \(shown)")
    }

    /// Whether what an answer says more is one word before a word of the accepted one: "the bite of infected mosquitoes" for
    /// "mosquito bites".
    private func isOneModifier(_ extra: [AnswerWord], in answer: AnswerText, _ alignment: WordAlignment) -> Bool {
        guard extra.count == 1, alignment.pairs.count >= 2, alignment.missing.isEmpty, let word = extra.first,
            let place = answer.allWords.firstIndex(of: word), answer.allWords.indices.contains(place + 1)
        else { return false }
        let next = answer.allWords[place + 1]
        return alignment.pairs.contains { $0.given == next } && Premodifiers.areHarmless([word], before: next)
    }

    /// Whether what an answer says more begins with a preposition behind all the rest: "transports oxygen around the body".
    private func isTail(_ extra: [AnswerWord], of answer: AnswerText, _ alignment: WordAlignment) -> Bool {
        guard extra.count <= 3, alignment.pairs.count >= 2, alignment.missing.isEmpty, let first = extra.first,
            let place = answer.words.firstIndex(of: first), place > 1,
            let last = answer.words.lastIndex(where: { word in alignment.pairs.contains { $0.given == word } }),
            last < place
        else { return false }
        let between = answer.words[(last + 1)..<place]
        let isLed = between.isEmpty ? first.lists.contains(.apart) : between.count == 1
        return isLed && !["and", "but", "or"].contains(answer.words[last + 1].text)
            && extra.allSatisfy { !$0.isNumber && $0.lists.isDisjoint(with: [.negation, .reservation]) }
    }

    /// What is not said of an answer that is partly right.
    static func reason(missing: [AnswerWord], _ shown: String) -> String {
        guard let word = missing.first, missing.count == 1 else { return "only a part of it: \(shown)" }
        return "“\(word.text.displaySafe)” is missing: \(shown)"
    }

    /// The verdict on an answer that says the words of the accepted one, but denies it, swaps who did it to whom, or
    /// names another.
    func contradiction(_ answer: AnswerText) -> Judgement? {
        guard isAbout(answer) else { return nil }
        if isNegated(expected) != isNegated(answer) {
            // "did not listen" is near "ignored", and no more than that.
            return deniesOpposite(answer, expected) || deniesOpposite(expected, answer)
                ? Judgement(.close, "about the same in other words: \(shown)")
                : Judgement(.wrong, "the opposite: \(shown)")
        }
        if answer.turns(expected) { return Judgement(.wrong, "the opposite: \(shown)") }
        let whole = WordAlignment(
            given: Self.content(of: answer), wanted: content, protected: .none,
            byMeaning: true)
        for word in whole.extra {
            if whole.missing.contains(where: { word.isNegation(of: $0) || $0.isNegation(of: word) }) {
                return Judgement(.wrong, "“\(word.text.displaySafe)” is something else: \(shown)")
            }
        }
        if let word = hyphenatedNegation(in: answer, whole) {
            return Judgement(.wrong, "“\(word.displaySafe)” is something else: \(shown)")
        }
        if let name = otherName(in: answer, whole) {
            return Judgement(.wrong, "“\(name.text.displaySafe)” is another: \(shown)")
        }
        return areRolesSwapped(answer) || areSidesSwapped(answer)
            ? Judgement(.wrong, "the other way round: \(shown)") : nil
    }

    /// "de-activate" for "activate": a word of the answer that a prefix before a hyphen turns round, if it is no name
    /// ("de-Gaulle").
    private func hyphenatedNegation(in answer: AnswerText, _ whole: WordAlignment) -> String? {
        guard answer.raw.has("-") else { return nil }
        func negated(_ text: AnswerText) -> [String] {
            text.raw.split(whereSeparator: \.isWhitespace).map { String($0).folded }.filter { token in
                WordLists.negatingPrefixes.contains { prefix in
                    whole.pairs.contains { !$0.given.isCapitalized && token.hasPrefix("\(prefix)-\($0.given.text)") }
                }
            }
        }
        guard let word = negated(answer).first, negated(expected).isEmpty else { return nil }
        return expected.words.contains { $0.text == word.filter { $0 != "-" } } ? nil : word
    }

    /// A name that the answer has where the accepted one has another: the rest is the same.
    private func otherName(in answer: AnswerText, _ whole: WordAlignment) -> AnswerWord? {
        guard isActing(expected), !whole.pairs.isEmpty else { return nil }
        for name in whole.missing where name.isCapitalized && !name.isNumber {
            guard let place = expected.words.firstIndex(of: name) else { continue }
            let other = whole.extra.first { word in
                guard !word.isNumber, !word.text.hasPrefix(name.text.prefix(4)) else { return false }
                if word.isCapitalized, place > 0, word != answer.words.first { return true }
                return answer.words.firstIndex(of: word).map { at in
                    expected.words.neighbours(of: place) == answer.words.neighbours(of: at)
                } ?? false
            }
            if let other { return other }
        }
        return nil
    }

    /// Whether the answer has a word of the accepted one, or one that turns it round.
    private func isAbout(_ answer: AnswerText) -> Bool {
        if content.contains(where: { answer.hasStem(of: $0) }) { return true }
        // A long answer that has no word of it is about something else.
        guard answer.words.count <= 3 * content.count + 8 else { return false }
        return answer.words.contains { word in
            word.isContent
                && content.contains { word.isNegation(of: $0) || $0.isNegation(of: word) }
        }
    }

    /// Whether one text denies the opposite of what the other says, of the same things.
    private func deniesOpposite(_ denial: AnswerText, _ other: AnswerText) -> Bool {
        guard let no = denial.words.firstIndex(where: { $0.lists.contains(.negation) }),
            let verb = denial.words[(no + 1)...].first(where: \.isContent),
            let opposite = other.words.first(where: { Opposites.areOpposite($0.stem, verb.stem) })
        else { return false }
        let denied = Set(denial.words.filter { $0.isContent && $0 != verb }.map(\.stem))
        let said = other.words.filter { $0.isContent && $0 != opposite }.map(\.stem)
        return said.allSatisfy(denied.contains)
    }

    private func isNegated(_ text: AnswerText) -> Bool {
        let denials = text.words.indices.count { index in
            // "penguins cannot fly" denies nothing where the question asks what cannot.
            text.words[index].lists.contains(.negation) && !asked.contains(text.words[index].stem)
                || Self.isRefusal(text.words, index)
        }
        return denials % 2 == 1
    }

    /// The meaningful words but those that deny, which are counted apart.
    private static func content(of text: AnswerText) -> [AnswerWord] {
        let content = text.words.indices.filter { index in
            text.words[index].isContent && !text.words[index].lists.contains(.negation)
                && !isRefusal(text.words, index)
        }
        return content.map { text.words[$0] }
    }

    /// "refused to", not "the attack failed".
    private static func isRefusal(_ words: [AnswerWord], _ index: Int) -> Bool {
        words[index].lists.contains(.refusal) && words.indices.contains(index + 1)
            && words[index + 1].text == "to"
    }

    /// The verdict on an answer that tells of a lack as the accepted one does; nil where one of them does not.
    func judgeLack(_ answer: AnswerText) -> Judgement? {
        guard let lack, let said = Lack(answer) else { return nil }
        let shared = lack.things.intersection(said.things)
        // "the Russians lacked tanks" is not "the Germans lacked tanks".
        let isOther = !lack.subject.isEmpty && !said.subject.isEmpty && lack.subject.isDisjoint(with: said.subject)
        guard !shared.isEmpty, !isOther || said.subject.isSubset(of: asked) else { return nil }
        let isWhole = shared.count == lack.things.count && said.things.count <= lack.things.count + 1
        return isWhole ? Judgement(.right, "right: \(shown)") : Judgement(.close, "only a part of it: \(shown)")
    }

    /// Whether two names that both sides have stand in another order, and no passive explains it.
    private func areRolesSwapped(_ answer: AnswerText) -> Bool {
        let names = expected.words.filter { $0.isCapitalized && $0.isContent }.map(\.stem)
        let wanted = names.filter { name in answer.words.contains { $0.stem == name } }
        let said = answer.words.map(\.stem).filter { wanted.contains($0) }
        guard wanted.count >= 2, said.count == wanted.count, said != wanted, isActing(expected), isActing(answer) else {
            return false
        }
        return isPassive(expected) == isPassive(answer)
    }

    /// "the navy defeated the army" for "the army defeated the navy": the same words, the first and the last exchanged around
    /// a verb.
    private func areSidesSwapped(_ answer: AnswerText) -> Bool {
        let wanted = expected.words.filter(\.isContent).map(\.stem)
        let said = answer.words.filter(\.isContent).map(\.stem)
        guard wanted.count > 2, wanted.first == said.last, wanted.last == said.first, wanted.sorted() == said.sorted(),
            isPassive(expected) == isPassive(answer)
        else { return false }
        return expected.words.filter(\.isContent).dropFirst().dropLast().contains { word in
            !word.isCapitalized && (word.text.hasSuffix("ed") || WordLists.pastVerbs.contains(word.text))
        }
    }

    /// "X attacked Y", not "X and Y": a word that is no name stands among the names.
    private func isActing(_ text: AnswerText) -> Bool { text.words.contains { $0.isContent && !$0.isCapitalized } }

    private func isPassive(_ text: AnswerText) -> Bool { text.words.contains { $0.text == "by" } }
}

extension [AnswerWord] {
    /// The stems before and after a place.
    fileprivate func neighbours(of place: Int) -> [String?] {
        [place - 1, place + 1].map { indices.contains($0) ? self[$0].stem : nil }
    }
}
