internal import Cards
internal import Diagnostics

/// Judges longer answers by what they say: their content words, who does what to whom, and whether it is denied.
struct PhraseJudge {
    private let expected: AnswerText
    private let question: AnswerText
    private let protected: Set<String>
    private let shown: String

    init(_ expected: AnswerText, question: AnswerText, protected: Set<String>, shown: String) {
        self.expected = expected
        self.question = question
        self.protected = protected
        self.shown = shown
    }

    func judge(_ answer: AnswerText) -> Judgement {
        let asked = Set(question.words.map(\.stem))
        let all = expected.words.filter(\.isContent)
        let news = all.filter { !asked.contains($0.stem) }
        // Words of the question say nothing new, unless the answer has no others.
        let wanted = news.count >= 2 ? news : all
        let said = answer.words.filter(\.isContent)
        let given = news.count >= 2 ? said.filter { !asked.contains($0.stem) } : said
        let alignment = WordAlignment(given: given, wanted: wanted, protected: [], byMeaning: true)
        let recall = Double(alignment.pairs.count) / Double(max(wanted.count, 1))
        let precision = Double(alignment.pairs.count) / Double(max(given.count, 1))
        guard recall >= 0.35, precision >= 0.3 else { return Judgement(.wrong, "it is \(shown)") }
        if let contradiction = contradiction(answer) { return contradiction }
        let extra = alignment.extra.filter { !asked.contains($0.stem) }
        let modifiers = expected.modifiers
        // A word left out may go without saying; a word put in its place says something else.
        let isWhole =
            alignment.missing.isEmpty
            || extra.isEmpty && recall >= 0.65
                && alignment.missing.allSatisfy { modifiers.contains($0) && !$0.isNumber }
        guard isWhole, precision >= 0.5 else { return Judgement(.close, "part of it: \(shown)") }
        return Judgement(.right, recall == 1 ? "right" : "right: \(shown)")
    }

    /// The verdict on an answer that says the words of the accepted one, but denies it, swaps who did it to whom, or
    /// names another.
    func contradiction(_ answer: AnswerText) -> Judgement? {
        if isNegated(expected) != isNegated(answer) || answer.turns(expected) {
            return Judgement(.wrong, "the opposite: \(shown)")
        }
        let whole = WordAlignment(
            given: answer.words.filter(\.isContent), wanted: expected.words.filter(\.isContent), protected: [],
            byMeaning: true)
        for word in whole.extra {
            if whole.missing.contains(where: { word.isNegation(of: $0) || $0.isNegation(of: word) }) {
                return Judgement(.wrong, "\(word.text.displaySafe) is something else: \(shown)")
            }
        }
        if let word = hyphenatedNegation(in: answer, whole) {
            return Judgement(.wrong, "\(word.displaySafe) is something else: \(shown)")
        }
        if let name = otherName(in: answer, whole) {
            return Judgement(.wrong, "not \(name.text.displaySafe): \(shown)")
        }
        return areRolesSwapped(answer) ? Judgement(.wrong, "the other way round: \(shown)") : nil
    }

    /// "de-activate" for "activate": a word of the answer that a prefix before a hyphen turns round, if it is no name
    /// ("de-Gaulle").
    private func hyphenatedNegation(in answer: AnswerText, _ whole: WordAlignment) -> String? {
        guard answer.raw.contains("-") else { return nil }
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
                if word.isCapitalized, place > 0 { return true }
                return answer.words.firstIndex(of: word).map { at in
                    expected.words.neighbours(of: place) == answer.words.neighbours(of: at)
                } ?? false
            }
            if let other { return other }
        }
        return nil
    }

    private func isNegated(_ text: AnswerText) -> Bool {
        text.words.count { WordLists.negations.contains($0.text) } % 2 == 1
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
