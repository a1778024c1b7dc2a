internal import Cards
internal import Diagnostics

/// Judges longer answers by what they say: their content words, who does what to whom, and whether it is denied.
struct PhraseJudge {
    let expected: AnswerText
    let content: [AnswerWord]
    private let modifiers: Set<AnswerWord>
    private let lack: Lack?
    /// The stems of the question.
    let asked: Set<String>
    let shown: String
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
        // Of few words each counts: "city of night" is no slip in "city of light".
        let begins = alignment.pairs.filter { $0.edits > 0 && $0.wanted.text.first != $0.given.text.first }
        if isShort, !begins.isEmpty { return Spelling(begins, allowsDerived: true).judgement(shown: shown) }
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

    /// The meaningful words but those that deny, which are counted apart.
    static func content(of text: AnswerText) -> [AnswerWord] {
        let content = text.words.indices.filter { index in
            text.words[index].isContent && !text.words[index].lists.contains(.negation)
                && !isRefusal(text.words, index)
        }
        return content.map { text.words[$0] }
    }

    /// "refused to", not "the attack failed".
    static func isRefusal(_ words: [AnswerWord], _ index: Int) -> Bool {
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
}
