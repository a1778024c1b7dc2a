internal import Cards

internal import Diagnostics

/// Judges answers in words: names, terms, lists, causes.
struct TextJudge {
    private let expected: AnswerText
    private let variants: [Variant]
    private let question: Question
    private let shown: String
    private let distractors: [AnswerText]
    /// The numbers that an answer may have, by their keys.
    private let knownNumbers: Set<String>
    /// The accepted answer as a place and what it lies in.
    private let chain: PlaceChain?

    /// One way to say the accepted answer, with its judges.
    private struct Variant: Sendable {
        let text: AnswerText
        let list: ListJudge?
        let name: NameJudge
        let phrase: PhraseJudge
        /// Nil for what is only a part of a date or figure.
        let contained: ContainedAnswer?
        /// Whether it says enough to be judged by its content words.
        let isPhrase: Bool
    }

    /// Prepares an answer that is called by each of `variants`; `protected` are the words that are no slip in it.
    init(
        _ expected: AnswerText, variants: [AnswerText], question: Question, protected: ProtectedWords,
        distractors: [AnswerText], isQuantity: Bool
    ) {
        self.expected = expected
        self.question = question
        self.distractors = distractors
        knownNumbers = Self.numbers(in: variants + [expected, question.text])
        chain = PlaceChain(expected)
        let shown = expected.raw.displaySafe
        self.shown = shown
        let kind = question.kind
        self.variants = variants.map { variant in
            let name = NameJudge(
                variant, question: question, distractors: distractors, protected: protected, shown: shown)
            let length = variant.words.count(where: \.isContent)
            let isChain = name.chain != nil
            let isLong =
                length >= 4
                || length >= 2 && (kind == .cause || kind == .order || kind == nil && question.asksWhy)
            return Variant(
                text: variant, list: isChain ? nil : ListJudge(variant, shown: shown, protected: protected), name: name,
                phrase: PhraseJudge(variant, asked: question.stems, shown: shown, isShort: !isLong),
                contained: isQuantity && variant.raw != expected.raw
                    ? nil
                    : ContainedAnswer(variant, question: question, isPerson: name.isPerson || kind == .person),
                isPhrase: isLong
                    || length >= 2 && !variant.words.contains(where: \.isNumber)
                        && variant.content.contains { !$0.isCapitalized }
            )
        }
    }

    /// The verdict on an answer.
    func judge(_ answer: AnswerText) -> Judgement {
        if let chain, let other = PlaceChain(answer), chain.isElsewhere(other) {
            return Judgement(.wrong, "another place of that name: \(shown)")
        }
        if isTurnedRound(answer) { return Judgement(.wrong, "the other way round: \(shown)") }
        if variants.contains(where: { ($0.contained?.isContained(in: answer) ?? false) && !isReplaced($0, in: answer) })
        {
            return Judgement(.right, "right: \(shown)")
        }
        if let clash = numberClash(answer) { return clash }
        var best: Judgement?
        for variant in variants {
            var judgement = judge(answer, against: variant)
            if judgement.verdict == .right {
                guard isReplaced(variant, in: answer) else { return judgement }
                judgement = Judgement(.close, "a part of it is not right: \(shown)")
            }
            if judgement.verdict.rank > best?.verdict.rank ?? -1 { best = judgement }
        }
        return best ?? Judgement(.wrong, "it is \(shown)")
    }

    private func judge(_ answer: AnswerText, against variant: Variant) -> Judgement {
        if areNumbersSwapped(answer, variant) { return Judgement(.wrong, "the numbers the other way round: \(shown)") }
        if answer.isSame(as: variant.text) { return Judgement(.right, "right") }
        if areInitials(answer, variant.text) || areInitials(variant.text, answer) {
            return Judgement(.right, "right: \(shown)")
        }
        if Codes.stands(answer, for: variant.text, question: question.text) {
            return Judgement(.right, "right: \(shown)")
        }
        if isRunTogether(answer, variant.text) { return Judgement(.right, "spelt a little otherwise: \(shown)") }
        if areSynonyms(answer, variant.text) { return Judgement(.right, "right: \(shown)") }
        if let judgement = variant.list?.judge(answer), judgement.verdict != .wrong { return judgement }
        if variant.contained?.isObject(in: answer) ?? false {
            return Judgement(.wrong, "the other way round: \(shown)")
        }
        if let judgement = variant.phrase.judgeLack(answer), judgement.verdict == .right { return judgement }
        if let contradiction = variant.phrase.contradiction(answer) { return contradiction }
        let judgement = variant.name.judge(answer)
        guard variant.isPhrase, judgement.verdict != .right else { return judgement }
        let said = variant.phrase.judge(answer)
        return said.verdict.rank > judgement.verdict.rank ? said : judgement
    }

    /// Whether one is short for the other by its letters, and for none of the distractors.
    private func areInitials(_ short: AnswerText, _ name: AnswerText) -> Bool {
        guard let acronym = Acronym(short) else { return false }
        if let other = Acronym(name), acronym.isSame(as: other) { return true }
        guard acronym.stands(for: name) else { return false }
        return !distractors.contains { acronym.stands(for: $0) }
    }

    /// "Nay Pyi Taw" for "Naypyidaw": other spaces, and one letter of eight, or two of nine or more.
    private func isRunTogether(_ answer: AnswerText, _ variant: AnswerText) -> Bool {
        guard answer.words.count != variant.words.count, min(answer.words.count, variant.words.count) == 1,
            max(answer.words.count, variant.words.count) <= 3,
            !(answer.words + variant.words).contains(where: \.isNumber)
        else { return false }
        let (one, other) = (answer.words.map(\.text).joined(), variant.words.map(\.text).joined())
        let length = min(one.utf8.count, other.utf8.count)
        return length >= 8 && one.utf8.first == other.utf8.first
            && editDistance(one, other, atMost: length >= 9 ? 2 : 1) != nil
    }

    /// "wood" for "timber", and "it was flooded" for "flooding" where it is asked why or how, where it is not asked what a thing is called.
    private func areSynonyms(_ answer: AnswerText, _ variant: AnswerText) -> Bool {
        guard !question.asksForTerm, answer.content.count == 1, variant.content.count == 1,
            let (said, wanted) = zip(answer.content, variant.content).first(where: { _ in true })
        else { return false }
        let isSameVerb =
            question.asksForManner && (said.stem == wanted.stem || WordFamily.areOne(said.key, wanted.key))
        let isSynonym = said.meaning != nil && said.meaning == wanted.meaning && said.stem != wanted.stem
        return (isSameVerb || isSynonym) && !said.isCapitalized && !wanted.isCapitalized && !said.isNumber
            && said.isContent && !answer.words.contains { $0.lists.contains(.negation) }
    }

    /// "English, replaced by French" for "French, replaced by English": the same words, and the names of the one clause where
    /// those of the other stood.
    private func isTurnedRound(_ answer: AnswerText) -> Bool {
        if haveTitlesSwapped(answer) { return true }
        guard answer.words.count == expected.words.count, answer.words.count > 2,
            expected.words.contains(where: { $0.text == "by" }), AnswerVariants.members(of: expected.raw) == nil
        else { return false }
        let (wanted, said) = (expected.words.map(\.key), answer.words.map(\.key))
        guard wanted != said, wanted.sorted() == said.sorted() else { return false }
        return zip(expected.words, answer.words).allSatisfy { $0.key == $1.key || $0.isCapitalized && $1.isCapitalized }
    }

    /// "Duke of Holm and Earl of Leith" for "Earl of Holm and Duke of Leith".
    private func haveTitlesSwapped(_ answer: AnswerText) -> Bool {
        func parts(_ text: AnswerText) -> [[String]]? {
            guard text.raw.has(" and "), text.words.count <= 12 else { return nil }
            let parts = AnswerVariants.split(text.raw, at: [" and "])
            guard parts.count == 2, parts.allSatisfy({ $0.has(" of ") }) else { return nil }
            return parts.map { part in AnswerWord.words(of: part).filter(\.isContent).map(\.key) }
        }
        guard let wanted = parts(expected), let said = parts(answer) else { return false }
        return wanted.joined().sorted() == said.joined().sorted()
            && Set(wanted.map(Set.init)) != Set(said.map(Set.init))
    }

    /// "his brother Karl" for "his brother Jan", of which "his brother" alone is right.
    private func isAnotherBearer(_ variant: Variant, in answer: AnswerText) -> Bool {
        guard variant.text.words.count < answer.words.count, !variant.text.words.contains(where: \.isCapitalized),
            let name = answer.words.last, name.isCapitalized, !name.isNumber, let noun = variant.text.words.last,
            answer.words.dropLast().last?.key == noun.key
        else { return false }
        let known = Set((expected.words + question.text.words).map(\.key))
        return ["her", "his", "its", "their"].contains(variant.text.words.first?.text ?? "")
            && !known.contains(name.key)
    }

    /// Whether an answer that says the head of the accepted one goes on otherwise: "left the city at dusk to hear mass" for
    /// "left the city at dawn to hear mass", "losses in the East" for "losses in the West".
    private func isReplaced(_ variant: Variant, in answer: AnswerText) -> Bool {
        if isAnotherBearer(variant, in: answer) { return true }
        guard variant.text.raw.utf8.count < expected.raw.utf8.count, expected.raw.hasPrefix(variant.text.raw),
            variant.isPhrase, expected.content.count >= 4
        else { return false }
        let said = Set(answer.words.map(\.stem))
        let known = Set(expected.words.map(\.stem)).union(question.stems)
        let head = Set(variant.text.words.map(\.stem))
        let tail = expected.content.filter { !head.contains($0.stem) }
        let missing = tail.filter { !said.contains($0.stem) }
        let extra = answer.content.filter { !known.contains($0.stem) }
        guard !missing.isEmpty, !extra.isEmpty else { return false }
        return missing.count < tail.count
            || missing.contains(where: \.isCapitalized) && extra.contains(where: \.isCapitalized)
    }

    // MARK: Numbers

    /// "3-4" for "4-3": the same numbers in another order, where they are no list.
    private func areNumbersSwapped(_ answer: AnswerText, _ variant: Variant) -> Bool {
        guard variant.list == nil else { return false }
        let wanted = variant.text.words.filter(\.isNumber).map(\.key)
        let said = answer.words.filter(\.isNumber).map(\.key)
        return wanted.count > 1 && said != wanted && said.sorted() == wanted.sorted()
    }

    /// The numbers that an answer may have: those of the accepted answer, of its variants ("CO2" for carbon dioxide) and of
    /// the question, and "one" and "first", which are said of many things.
    private static func numbers(in texts: [AnswerText]) -> Set<String> {
        Set(texts.flatMap { $0.words.filter(\.isNumber).map(\.key) }).union(["1"])
    }

    /// A number in the answer that neither the accepted answer nor the question has: never forgiven.
    private func numberClash(_ answer: AnswerText) -> Judgement? {
        guard answer.words.contains(where: { $0.isNumber && !knownNumbers.contains($0.key) }) else { return nil }
        let hasNumber = expected.words.contains(where: \.isNumber)
        return Judgement(.wrong, hasNumber ? "the number is not right: \(shown)" : "it is \(shown)")
    }
}
