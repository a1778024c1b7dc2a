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

    package init(
        kind: CardKind? = nil, form: CardForm? = nil, prompt: String, accepted: [String], choices: [String] = []
    ) {
        self.kind = kind
        self.form = form
        self.prompt = prompt
        self.accepted = accepted
        self.choices = choices
    }

    /// The key of a card.
    package init(_ card: Card) {
        self.init(
            kind: card.kind, form: card.form, prompt: card.prompt, accepted: card.accepted, choices: card.choices)
    }

    /// Answers longer than this many bytes are judged by their beginning: no answer is that long.
    static let longestAnswer = 2000

    /// Judges an answer as it was typed.
    package func judge(_ given: String) -> Judgement {
        let given =
            given.utf8.count > Self.longestAnswer
            ? String(decoding: given.utf8.prefix(Self.longestAnswer), as: UTF8.self) : given
        let answer = AnswerText(given)
        guard !answer.words.isEmpty else { return Judgement(.wrong, "no answer; it is \(shownAnswer)") }
        guard !accepted.isEmpty else { return Judgement(.wrong, "the card has no answer") }
        if form == .sequence, let judgement = SequenceJudge(steps: choices, accepted: accepted).judge(given) {
            return judgement
        }
        let expected = accepted.map(AnswerText.init)
        if expected.contains(where: { $0.isSame(as: answer) }) { return Judgement(.right, "right") }
        let question = AnswerText(prompt)
        let distractors = form == .sequence ? [] : choices.map(AnswerText.init)
        if distractors.contains(where: { $0.isSame(as: answer) }) {
            return Judgement(.wrong, "that is another one; it is \(shownAnswer)")
        }
        var best: Judgement?
        for text in expected {
            let judgement = judge(answer, against: text, question: question, distractors: distractors)
            if judgement.verdict == .right { return judgement }
            if judgement.verdict.rank > best?.verdict.rank ?? -1 { best = judgement }
        }
        return best ?? Judgement(.wrong, "it is \(shownAnswer)")
    }

    /// The answer as reasons show it.
    private var shownAnswer: String { (accepted.first ?? "").displaySafe }

    /// By what the accepted answer is: a date, a figure, or words.
    private func judge(
        _ answer: AnswerText, against expected: AnswerText, question: AnswerText, distractors: [AnswerText]
    ) -> Judgement {
        let variants = AnswerVariants.all(of: expected)
        // A year is a number too, and a number may look like a year: the kind decides what to try first.
        for variant in variants {
            let date = { DateJudge(variant, question: question)?.judge(answer) }
            let figure = { FigureJudge(variant, question: question)?.judge(answer) }
            if let judgement = kind == .figure ? figure() ?? date() : date() ?? figure() { return judgement }
        }
        return TextJudge(
            expected, variants: variants, others: accepted, question: question, distractors: distractors, kind: kind
        ).judge(answer)
    }
}
