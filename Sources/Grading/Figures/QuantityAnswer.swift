/// An answer with what it is as a date and as a figure, read once for all accepted answers.
struct QuantityAnswer: Sendable {
    let text: AnswerText
    let date: DateAnswer?
    let figure: FigureAnswer?
    let vague: VagueQuantity?

    /// Reads an answer whole.
    init(_ text: AnswerText) {
        self.text = text
        date = DateAnswer(text)
        figure = FigureAnswer(text)
        vague = VagueQuantity(text)
    }
}
