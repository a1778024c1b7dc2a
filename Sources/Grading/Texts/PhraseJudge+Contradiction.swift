internal import Cards
internal import Diagnostics

/// What an answer says against the accepted one, in its own words: that it is denied, turned round, or said of another.
extension PhraseJudge {
    /// The verdict on an answer that says the words of the accepted one, but denies it, swaps who did it to whom, or
    /// names another.
    func contradiction(_ answer: AnswerText) -> Judgement? {
        guard isAbout(answer) else { return nil }
        if isNegated(expected, beside: answer) != isNegated(answer, beside: expected),
            // "so that it did not spread" for "to prevent its spread" is no opposite.
            !prevents(expected), !prevents(answer)
        {
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
        return areRolesSwapped(answer) || areSidesSwapped(answer) || isChoiceSwapped(answer)
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

    /// Whether a text denies what it says. "Without orders" denies the orders alone, and "so it does not overheat" the
    /// heat: nothing where the other text leaves them away.
    private func isNegated(_ text: AnswerText, beside other: AnswerText) -> Bool {
        let denials = text.words.indices.count { index in
            text.words[index].lists.contains(.negation) && !isAskedDenial(text.words, index)
                && denies(text.words, index, of: other) || Self.isRefusal(text.words, index)
        }
        return denials % 2 == 1
    }

    /// Whether a text tells that something was kept from happening.
    private func prevents(_ text: AnswerText) -> Bool {
        text.words.contains { Self.preventing.contains($0.stem) }
    }

    private static let preventing = Set(
        ["avoid", "prevent", "prevention", "stop", "stopped"].map(AnswerWord.stem(ofWord:)))

    /// Whether the denial at `index` is of what the other text says too, or of nothing more. What follows "but" is not
    /// denied any more.
    private func denies(_ words: [AnswerWord], _ index: Int, of other: AnswerText) -> Bool {
        let denied = words[(index + 1)...].prefix { !Self.breaks.contains($0.text) }.filter(\.isContent)
        if words[index].text == "without" { return denied.first.map(other.hasStem(of:)) ?? false }
        return denied.isEmpty || denied.contains(where: other.hasStem(of:))
            || denied.contains { word in other.words.contains { Opposites.areOpposite($0.stem, word.stem) } }
    }

    private static let breaks: Set<String> = ["although", "because", "but", "so", "though", "while"]

    /// "penguins cannot fly" denies nothing where the question asks what cannot fly; "they did not join" does where it asks
    /// what could not be pulled apart.
    private func isAskedDenial(_ words: [AnswerWord], _ index: Int) -> Bool {
        guard asked.contains(words[index].stem) else { return false }
        return words[(index + 1)...].first(where: \.isContent).map { asked.contains($0.stem) } ?? true
    }

    /// "ornament rather than weight" for "weight rather than ornament": the answer chooses what the accepted one does not.
    private func isChoiceSwapped(_ answer: AnswerText) -> Bool {
        guard let wanted = Self.choice(of: expected), let said = Self.choice(of: answer), !said.isEmpty else {
            return false
        }
        return said.isDisjoint(with: wanted) && said.isSubset(of: content.map(\.stem))
    }

    /// The stems of what is chosen in "weight rather than ornament"; nil where nothing is told that was not.
    private static func choice(of text: AnswerText) -> Set<String>? {
        text.raw.before(anyOf: AnswerReadings.preferences).map { head in
            Set(AnswerWord.words(of: head).filter(\.isContent).map(\.stem))
        }
    }

    /// Whether two names that both sides have stand in another order, and no passive explains it.
    private func areRolesSwapped(_ answer: AnswerText) -> Bool {
        let names = expected.words.filter { $0.isCapitalized && $0.isContent }.map(\.stem)
        let wanted = names.filter { name in answer.words.contains { $0.stem == name } }
        let said = answer.words.map(\.stem).filter { wanted.contains($0) }
        guard wanted.count >= 2, said.count == wanted.count, said != wanted, isActing(expected), isActing(answer) else {
            return false
        }
        let moved = zip(wanted, said).filter { $0 != $1 }.map(\.0)
        // To link A with B is to link B with A.
        let isMutual = [expected, answer].allSatisfy { text in
            text.words.contains { Self.mutual.contains($0.stem) }
        }
        return isPassive(expected) == isPassive(answer) && !areSideBySide(moved, in: answer) && !isMutual
    }

    /// The stems of what two do with each other, or of what is done to both alike.
    private static let mutual = Set(
        ["combine", "connect", "join", "link", "married", "marry", "merge", "separate", "unified", "unify", "unite"]
            .map(AnswerWord.stem(ofWord:)))

    /// Whether two names stand beside one another in both texts, "and" between them: in either order they are the same.
    private func areSideBySide(_ names: [String], in answer: AnswerText) -> Bool {
        names.count == 2
            && [expected, answer].allSatisfy { text in
                let places = text.words.indices.filter { names.contains(text.words[$0].stem) }
                return places.count == 2 && places[1] == places[0] + 2 && text.words[places[0] + 1].text == "and"
            }
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
