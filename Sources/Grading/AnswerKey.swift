package import Cards

internal import Diagnostics

/// A question with everything that decides whether an answer to it is right.
package struct AnswerKey: Sendable {
    package let kind: CardKind?
    package let form: CardForm?
    package let prompt: String
    /// Every answer that is right, the one to show first.
    package let accepted: [String]
    /// Wrong answers of the same kind; of a sequence its steps in the right order.
    package let choices: [String]

    /// The accepted answers, taken apart once for all the answers that are judged.
    private let prepared: [AcceptedAnswer]
    private let distractors: [AnswerText]
    private let question: Question
    private let asksForName: Bool
    /// The judge of orders, where the card asks for one.
    let sequence: SequenceJudge?
    /// Whether an accepted answer is a date or a figure.
    private let hasQuantity: Bool

    package init(
        kind: CardKind? = nil, form: CardForm? = nil, prompt: String, accepted: [String], choices: [String] = []
    ) {
        self.kind = kind
        self.form = form
        self.prompt = prompt
        self.accepted = accepted
        self.choices = choices
        let distractors = form == .sequence ? [] : choices.map(AnswerText.init)
        question = Question(prompt, kind: kind)
        let question = question
        asksForName = question.text.words.contains { WordLists.naming.contains($0.text) }
        let texts = accepted.map(AnswerText.init)
        let protected = ProtectedWords(distractors + [question.text] + texts)
        prepared = texts.map {
            AcceptedAnswer($0, question: question, protected: protected, distractors: distractors)
        }
        self.distractors = distractors
        sequence = form == .sequence ? SequenceJudge(steps: choices, accepted: accepted) : nil
        hasQuantity = prepared.contains(where: \.isQuantity)
    }

    /// The key of a card.
    package init(_ card: Card) {
        self.init(
            kind: card.kind, form: card.form, prompt: card.prompt, accepted: card.accepted, choices: card.choices)
    }

    /// Answers longer than this many bytes are judged by their beginning: no answer is that long.
    static let longestAnswer = 2000

    /// Judges an answer as it was typed.
    package func judge(_ given: String) -> Judgement { judge(given, readings: Self.mostReadings) }

    /// How often what one reading of an answer leaves is read once more: a pair turned round can be turned back for ever.
    private static let mostReadings = 3

    private func judge(_ given: String, readings left: Int) -> Judgement {
        let given =
            given.utf8.count > Self.longestAnswer
            ? String(decoding: given.utf8.prefix(Self.longestAnswer), as: UTF8.self) : given
        let answer = AnswerText(given)
        guard !answer.words.isEmpty else { return Judgement(.wrong, "no answer; it is \(shownAnswer)") }
        guard !accepted.isEmpty else { return Judgement(.wrong, "the card has no answer") }
        if let judgement = sequence?.judge(given) { return judgement }
        if repeatsName(answer) {
            return Judgement(.wrong, "that is the name in the question; it is \(shownAnswer)")
        }
        // Of numbers the words alone are not enough: "−5" has those of "5", and "a fifth" too.
        let isWords = !answer.words.contains(where: \.isNumber)
        if prepared.contains(where: { isWords && $0.text.isSame(as: answer) || $0.text.raw == answer.raw }) {
            return Judgement(.right, "right")
        }
        if let wanted = prepared.first.flatMap({ YesNo.asked(by: $0.text) }), let said = YesNo.said(by: answer) {
            return said == wanted ? Judgement(.right, "right") : Judgement(.wrong, "it is \(shownAnswer)")
        }
        if distractors.contains(where: { $0.isSame(as: answer) }) {
            return Judgement(.wrong, "that is another one; it is \(shownAnswer)")
        }
        var best: Judgement?
        // Read once for all: to look for dates and figures takes as long as all the rest.
        let quantity =
            hasQuantity ? QuantityAnswer(answer.counted(to: question.text, asksForNumber: question.asksForNumber)) : nil
        let isNamesake = isNamesake(answer) || isOfElsewhere(answer)
        for accepted in prepared {
            var judgement = accepted.judge(answer, quantity)
            if judgement.verdict == .right {
                guard isNamesake else { return judgement }
                judgement = Judgement(.close, "another of that name: \(shownAnswer)")
            }
            if judgement.verdict.rank > best?.verdict.rank ?? -1 { best = judgement }
        }
        if isEveryOne(answer) { return Judgement(.right, "right") }
        guard left > 0 else { return best ?? Judgement(.wrong, "it is \(shownAnswer)") }
        let readings = AnswerReadings(
            question: question, accepted: prepared.map(\.text), hasQuantity: hasQuantity)
        for other in readings.of(given) {
            let judgement = judge(other, readings: left - 1)
            if judgement.verdict == .right { return judgement }
        }
        return best ?? Judgement(.wrong, "it is \(shownAnswer)")
    }

    /// Whether the answer is a name with the last name of an accepted person, and with another first name than any that is
    /// accepted: "Clara Haber" for "Fritz Haber", though "Haber" is right too.
    private func isNamesake(_ answer: AnswerText) -> Bool {
        func isName(_ text: AnswerText) -> Bool {
            (2...4).contains(text.words.count)
                && text.words.allSatisfy { $0.isCapitalized && !$0.isNumber || $0.lists.contains(.particle) }
        }
        // An initial may be anybody's.
        guard question.namesPerson || question.isAboutPerson, isName(answer), let first = answer.words.first,
            let last = answer.words.last, !first.lists.contains(.title), !first.lists.contains(.particle),
            first.length > 1
        else { return false }
        let full = prepared.map(\.text).filter { name in
            isName(name) && name.words.last?.key == last.key
                && name.words.dropLast().contains { $0.length > 1 && !$0.lists.contains(.particle) }
        }
        if full.contains(where: { Namesakes.areTwo($0, answer) }) { return true }
        return !full.isEmpty
            && full.allSatisfy { name in
                !name.words.dropLast().contains { own in
                    answer.words.dropLast().contains { said in Self.mayBeOne(said, own) }
                }
            }
    }

    /// Whether the answer tells another land or house than the accepted one of the same name: "Philo of Alexandria" for
    /// "Philo of Byzantium", though "Philo" is right too.
    private func isOfElsewhere(_ answer: AnswerText) -> Bool {
        func parts(_ text: AnswerText) -> (name: [String], land: String)? {
            guard text.raw.has(" of "), let of = text.words.firstIndex(where: { $0.text == "of" }), of > 0,
                let land = text.words[of...].dropFirst().first(where: \.isContent), land.isCapitalized,
                text.words[..<of].allSatisfy(\.isCapitalized)
            else { return nil }
            return (text.words[..<of].map(\.key), land.key)
        }
        guard question.namesPerson || question.isAboutPerson, let said = parts(answer) else { return false }
        let others = prepared.compactMap { parts($0.text) }.filter { $0.name == said.name }
        // "Macedon" and "Macedonia" are one.
        return !others.isEmpty && others.allSatisfy { $0.land.prefix(4) != said.land.prefix(4) }
    }

    /// Whether two first names may be one: the same, an initial, a short form or a slip; a title may go with any.
    private static func mayBeOne(_ said: AnswerWord, _ own: AnswerWord) -> Bool {
        if own.lists.contains(.particle) || said.lists.contains(.particle) { return false }
        if own.lists.contains(.title) || said.lists.contains(.title) || said.key == own.key { return true }
        if said.length == 1 || own.length == 1 { return said.text.first == own.text.first }
        return ShortFirstNames.areForms(said.text, own.text) || SoundAlike.areAlike(said.text, own.text)
            || editDistance(said.text, own.text, atMost: 1) != nil
    }

    /// Whether the answer lists several of the accepted ones and nothing else.
    private func isEveryOne(_ answer: AnswerText) -> Bool {
        guard prepared.count > 1, answer.words.count <= 20, answer.words.contains(where: { $0.text == "and" }),
            !answer.words.contains(where: {
                $0.text == "or" || !$0.lists.isDisjoint(with: [.negation, .reservation])
            })
        else { return false }
        let said = Set(answer.words.map(\.key))
        let listed = prepared.filter { $0.text.words.allSatisfy { said.contains($0.key) } }
        let known = Set(listed.flatMap { $0.text.words.map(\.key) })
        return listed.count > 1
            && answer.content.allSatisfy { known.contains($0.key) || question.stems.contains($0.stem) }
    }

    /// Whether the answer is another name of the right one that the question itself says: "Burma" to "What is Burma called
    /// now?".
    private func repeatsName(_ answer: AnswerText) -> Bool {
        guard asksForName else { return false }
        let texts = answer.words.map(\.text)
        guard prepared.contains(where: { $0.text.isSame(as: answer) }),
            !prepared.contains(where: { $0.text.words.map(\.text) == texts })
        else { return false }
        return Set(texts).isSubset(of: question.text.words.map(\.text))
    }

    /// The answer as reasons show it.
    private var shownAnswer: String { (accepted.first ?? "").displaySafe }
}
