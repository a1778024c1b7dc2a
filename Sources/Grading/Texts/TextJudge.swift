internal import Cards

internal import Diagnostics

/// Judges answers in words: names, terms, lists, causes.
struct TextJudge {
    private let expected: AnswerText
    private let variants: [AnswerText]
    private let question: AnswerText
    private let kind: CardKind?
    private let shown: String
    /// Words of other accepted answers, of distractors and of the question: no misspelling of anything.
    private let protected: Set<String>
    private let distractors: [AnswerText]

    init(
        _ expected: AnswerText, variants: [AnswerText], others: [AnswerText], question: AnswerText,
        distractors: [AnswerText], kind: CardKind?
    ) {
        self.expected = expected
        self.variants = variants
        self.question = question
        self.distractors = distractors
        self.kind = kind
        shown = expected.raw.displaySafe
        let known = distractors.flatMap(\.words) + question.words + others.flatMap(\.words)
        let own = Set(expected.words.map(\.key))
        protected = Set(known.map(\.key)).subtracting(own)
    }

    /// The verdict on an answer.
    func judge(_ answer: AnswerText) -> Judgement {
        if let clash = numberClash(answer) { return clash }
        var best: Judgement?
        for variant in variants {
            let judgement = judge(answer, against: variant)
            if judgement.verdict == .right { return judgement }
            if judgement.verdict.rank > best?.verdict.rank ?? -1 { best = judgement }
        }
        return best ?? Judgement(.wrong, "it is \(shown)")
    }

    private func judge(_ answer: AnswerText, against variant: AnswerText) -> Judgement {
        if areNumbersSwapped(answer, variant) { return Judgement(.wrong, "the numbers the other way round: \(shown)") }
        if answer.isSame(as: variant) { return Judgement(.right, "right") }
        if let members = AnswerVariants.members(of: variant.raw) {
            let judgement = ListJudge(members: members, shown: shown, protected: protected).judge(answer)
            if judgement.verdict != .wrong { return judgement }
        }
        let phrase = PhraseJudge(variant, question: question, protected: protected, shown: shown)
        let length = variant.words.count(where: \.isContent)
        if let contradiction = phrase.contradiction(answer) { return contradiction }
        let judgement = judgeName(answer, variant)
        let isLong = length >= 4 || length >= 3 && (kind == .cause || kind == .order)
        guard isLong, judgement.verdict != .right else { return judgement }
        let said = phrase.judge(answer)
        return said.verdict.rank > judgement.verdict.rank ? said : judgement
    }

    // MARK: Numbers

    /// "3-4" for "4-3": the same numbers in another order, where they are no list.
    private func areNumbersSwapped(_ answer: AnswerText, _ variant: AnswerText) -> Bool {
        let wanted = variant.words.filter(\.isNumber).map(\.key)
        let said = answer.words.filter(\.isNumber).map(\.key)
        return wanted.count > 1 && said != wanted && said.sorted() == wanted.sorted()
            && AnswerVariants.members(of: variant.raw) == nil
    }

    /// A number in the answer that neither the accepted answer nor the question has: never forgiven.
    private func numberClash(_ answer: AnswerText) -> Judgement? {
        var known = Set((expected.words + question.words).filter(\.isNumber).map(\.key))
        // "one" and "first" are said of many things.
        known.formUnion(["1"])
        guard answer.words.contains(where: { $0.isNumber && !known.contains($0.key) }) else { return nil }
        let hasNumber = expected.words.contains(where: \.isNumber)
        return Judgement(.wrong, hasNumber ? "the number is another: \(shown)" : "it is \(shown)")
    }

    // MARK: Names

    private func judgeName(_ answer: AnswerText, _ variant: AnswerText) -> Judgement {
        let wanted = content(of: variant)
        let given = content(of: answer)
        guard !given.isEmpty else { return Judgement(.wrong, "it is \(shown)") }
        let alignment = WordAlignment(given: given, wanted: wanted, protected: protected)
        let asked = Set(question.words.map(\.stem))
        func isOptional(_ word: AnswerWord) -> Bool {
            WordLists.titles.contains(word.text) || WordLists.kinds.contains(word.text) || asked.contains(word.stem)
        }
        let core = wanted.filter { !isOptional($0) }
        let matchedCore = alignment.pairs.filter { pair in core.contains(pair.wanted) }
        guard !matchedCore.isEmpty || core.isEmpty && !alignment.pairs.isEmpty && alignment.missing.isEmpty else {
            return Judgement(.wrong, "it is \(shown)")
        }
        let redundant = variant.redundantNumerals
        let missing = alignment.missing.filter { ($0.isNumber || !isOptional($0)) && !redundant.contains($0) }
        let extra = alignment.extra.filter { !isOptional($0) }
        if let other = distractors.first(where: { isNearer($0, answer, than: alignment) }) {
            return Judgement(.wrong, "that is \(other.raw.displaySafe); it is \(shown)")
        }
        let spelling = Spelling(
            alignment.pairs, allowsDerived: question.words.contains { $0.singular == "nationality" })
        if missing.isEmpty {
            guard areHarmless(extra, in: answer, beside: variant) else {
                return Judgement(isListing(answer) ? .wrong : .close, "more than was asked: \(shown)")
            }
            return spelling.judgement(shown: shown)
        }
        if extra.isEmpty, isPerson(variant), AnswerVariants.members(of: variant.raw) == nil,
            let surname = wanted.last(where: { !isOptional($0) }), surname.text.count > 1,
            alignment.pairs.contains(where: { $0.wanted == surname })
        {
            return spelling.judgement(shown: shown, note: "right: \(shown)")
        }
        let recall = Double(matchedCore.count) / Double(max(core.count, 1))
        let isPart = extra.isEmpty && recall >= 0.5 || recall >= 0.75
        return isPart ? Judgement(.close, "not all of it: \(shown)") : Judgement(.wrong, "it is \(shown)")
    }

    /// The words that count; all of them where none does ("The Who"), and every letter of an abbreviation ("U.S.").
    private func content(of text: AnswerText) -> [AnswerWord] {
        let content = text.words.filter(\.isContent)
        let isAbbreviation = text.words.allSatisfy { $0.text.count == 1 }
        return content.isEmpty || isAbbreviation ? text.words : content
    }

    private func isNearer(_ distractor: AnswerText, _ answer: AnswerText, than alignment: WordAlignment) -> Bool {
        let other = WordAlignment(given: content(of: answer), wanted: content(of: distractor), protected: [])
        guard other.missing.isEmpty else { return false }
        let edits = other.pairs.reduce(0) { $0 + $1.edits }
        let own = alignment.pairs.reduce(0) { $0 + $1.edits }
        return !alignment.missing.isEmpty || edits < own || edits == own && other.extra.count < alignment.extra.count
    }

    /// Words beside a whole accepted name that do not change whom it names: first names before it, where no word of
    /// direction or negation is among them.
    private func areHarmless(_ extra: [AnswerWord], in answer: AnswerText, beside variant: AnswerText) -> Bool {
        guard !extra.isEmpty else { return true }
        guard extra.count <= 2, !extra.contains(where: { $0.isNumber || WordLists.contrasts.contains($0.text) }),
            !answer.words.contains(where: { WordLists.negations.contains($0.text) }), !isListing(answer)
        else { return false }
        let isLowerCase = !answer.words.contains(where: \.isCapitalized)
        guard isLowerCase || extra.allSatisfy(\.isCapitalized) else { return false }
        // "Elvis Presley" for "Presley": the accepted name ends the answer.
        return answer.words.last?.key == variant.words.last?.key || kind == nil && extra.count == 1
    }

    /// Whether the answer tries several things at once.
    private func isListing(_ answer: AnswerText) -> Bool {
        answer.words.contains { $0.text == "or" } || answer.raw.contains("/") || answer.raw.contains(";")
    }

    private func isPerson(_ variant: AnswerText) -> Bool {
        let names = content(of: variant)
        guard (2...4).contains(names.count), names.allSatisfy(\.isCapitalized) else { return false }
        if kind == .person { return true }
        // A card of any kind may ask who did it; a place is no person.
        if let kind, kind != .place, question.asksForPerson { return true }
        return kind == nil
            && question.words.contains { WordLists.persons.contains($0.text) || WordLists.titles.contains($0.text) }
    }
}
