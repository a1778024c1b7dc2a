internal import Cards
internal import Diagnostics

/// One accepted answer with the judges of what it is: a date, a figure, or words.
struct AcceptedAnswer: Sendable {
    let text: AnswerText
    private let quantities: [QuantityJudges]
    private let kind: CardKind?
    private let words: TextJudge

    /// The judges of one thing that the answer stands for; nil where it is no such thing.
    private struct QuantityJudges: Sendable {
        let vague: VagueJudge?
        let date: DateJudge?
        let figure: FigureJudge?
    }

    /// Prepares an answer; `all` holds it and the other accepted ones.
    init(
        _ text: AnswerText, among all: [AnswerText], question: AnswerText, distractors: [AnswerText], kind: CardKind?
    ) {
        self.text = text
        self.kind = kind
        let variants = AnswerVariants.all(of: text, asksForOne: question.asksForOne)
        quantities = variants.map { variant in
            QuantityJudges(
                vague: VagueJudge(variant, question: question), date: DateJudge(variant, question: question),
                figure: FigureJudge(variant, question: question))
        }
        words = TextJudge(
            text, variants: variants, others: all, question: question, distractors: distractors, kind: kind)
    }

    /// The verdict on an answer by this one alone.
    func judge(_ answer: AnswerText) -> Judgement {
        for judges in quantities {
            if let judgement = judges.vague?.judge(answer) { return judgement }
            // A year is a number too, and a number may look like a year: the kind decides what to try first.
            let judgement =
                kind == .figure
                ? judges.figure?.judge(answer) ?? judges.date?.judge(answer)
                : judges.date?.judge(answer) ?? judges.figure?.judge(answer)
            guard let judgement else { continue }
            let isOpposite = judgement.verdict == .right && answer.turns(text)
            return isOpposite ? Judgement(.wrong, "the opposite: \(text.raw.displaySafe)") : judgement
        }
        return words.judge(answer)
    }
}
