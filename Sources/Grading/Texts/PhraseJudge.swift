internal import Cards

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
        let hasNumbers = alignment.missing.contains(where: \.isNumber)
        guard recall >= 0.65, precision >= 0.5, !hasNumbers else { return Judgement(.close, "part of it: \(shown)") }
        return Judgement(.right, recall == 1 ? "right" : "right: \(shown)")
    }

    /// The verdict on an answer that says the words of the accepted one, but denies it or swaps who did it to whom.
    func contradiction(_ answer: AnswerText) -> Judgement? {
        if isNegated(expected) != isNegated(answer) { return Judgement(.wrong, "the opposite: \(shown)") }
        return areRolesSwapped(answer) ? Judgement(.wrong, "the other way round: \(shown)") : nil
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
