internal import Cards
internal import Diagnostics

/// One accepted answer with the judges of what it is: a date, a figure, or words.
struct AcceptedAnswer: Sendable {
    let text: AnswerText
    private let quantities: [QuantityJudges]
    private let kind: CardKind?
    /// Whether it is a date or a figure in one of its ways to be said.
    let isQuantity: Bool
    private let words: TextJudge

    /// The judges of one thing that the answer stands for; nil where it is no such thing.
    private struct QuantityJudges: Sendable {
        let vague: VagueJudge?
        let date: DateJudge?
        let figure: FigureJudge?

        /// A year is a number too, and a number may look like a year: `figureFirst` says what to try first. Whether 288
        /// hours are twelve days the judge of dates knows.
        func judge(_ answer: QuantityAnswer, figureFirst: Bool) -> Judgement? {
            figureFirst && !(date?.isToldOtherwise(by: answer) ?? false)
                ? figure?.judge(answer) ?? date?.judge(answer) : date?.judge(answer) ?? figure?.judge(answer)
        }
    }

    /// Prepares an answer.
    init(_ text: AnswerText, question: Question, protected: ProtectedWords, distractors: [AnswerText]) {
        self.text = text
        kind = question.kind
        // "May 15" is not what "May 15, 1402" stands for.
        let isDate = DateAnswer(text) != nil
        let variants = AnswerVariants.all(of: text, question: question).filter { variant in
            !isDate || variant.raw == text.raw || !text.raw.hasPrefix(variant.raw)
        }
        quantities = variants.map { variant in
            let variant = variant.counted(to: question.text, asksForNumber: question.asksForNumber)
            return QuantityJudges(
                vague: VagueJudge(variant, question: question.text), date: DateJudge(variant, question: question.text),
                figure: FigureJudge(variant, question: question.text))
        }
        let isQuantity = quantities.contains { $0.date != nil || $0.figure != nil || $0.vague != nil }
        self.isQuantity = isQuantity
        // A slip in "Unted Kingdom" hides the name that has others.
        let apart = AnswerText(text.raw, joiningNames: false)
        words = TextJudge(
            text, variants: apart.words == text.words ? variants : variants + [apart], question: question,
            protected: protected.without(text), distractors: distractors, isQuantity: isQuantity)
    }

    /// The verdict on an answer by this one alone; `quantity` is the answer as a date or figure, where one is accepted.
    func judge(_ answer: AnswerText, _ quantity: QuantityAnswer?) -> Judgement {
        guard isQuantity, let quantity else { return words.judge(answer) }
        for judges in quantities {
            if let judgement = judges.vague?.judge(quantity) { return judgement }
            guard let judgement = judges.judge(quantity, figureFirst: kind == .figure) else { continue }
            let isOpposite = judgement.verdict == .right && answer.turns(text)
            return isOpposite ? Judgement(.wrong, "the opposite: \(text.raw.displaySafe)") : judgement
        }
        let judgement = words.judge(answer)
        guard judgement.verdict != .right, let said = judgeSentence(answer) else { return judgement }
        return said.verdict.rank >= judgement.verdict.rank ? said : judgement
    }

    /// The verdict on a sentence by the one date or figure in it; nil where there is no such.
    private func judgeSentence(_ answer: AnswerText) -> Judgement? {
        for judges in quantities {
            if judges.date != nil, let date = answer.onlyDate, let judgement = judges.date?.judge(QuantityAnswer(date))
            {
                return judgement
            }
            if judges.figure != nil, let figure = answer.onlyFigure,
                let judgement = judges.figure?.judge(QuantityAnswer(figure))
            {
                return judgement
            }
        }
        return nil
    }
}
