internal import Cards
internal import Diagnostics
internal import Expressions

/// Judges answers to a question whose answer is a number told by its size alone.
struct VagueJudge {
    private let wanted: VagueQuantity
    private let shown: String
    private let question: AnswerText

    /// A judge, where the accepted answer is such a number of some size and nothing else.
    init?(_ accepted: AnswerText, question: AnswerText) {
        guard let wanted = VagueQuantity(accepted), wanted.size > 1 else { return nil }
        self.wanted = wanted
        self.question = question
        shown = accepted.raw.displaySafe
    }

    /// The verdict on an answer; nil where it has no number.
    func judge(_ answer: QuantityAnswer) -> Judgement? {
        if let given = answer.vague {
            guard given.isSameSize(as: wanted) else { return Judgement(.wrong, "another size: \(shown)") }
            return fault(of: given.measured) ?? Judgement(.right, "right")
        }
        guard let given = answer.figure, let figure = given.readings.first else { return nil }
        let unit = wanted.measured.readings.first?.unit
        let said = unit.flatMap { figure.converted(to: $0) } ?? figure
        if wanted.includes(said.low), wanted.includes(said.high) {
            return fault(of: given) ?? Judgement(.close, "it may be; all that is told is \(shown)")
        }
        return Judgement(.wrong, "it is \(shown)")
    }

    /// What is wrong with the unit or the noun of an answer of the right size.
    private func fault(of given: FigureAnswer) -> Judgement? {
        let unit = wanted.measured.readings.first?.unit
        switch (given.readings.first?.unit, unit) {
        case (let said?, let meant?) where said != meant: return Judgement(.wrong, "it is \(shown)")
        case (let said?, nil) where !question.names(said):
            return Judgement(.close, "the size is right, the unit is not asked: \(shown)")
        case (nil, let meant?) where !question.names(meant):
            return Judgement(.close, "the size is right, the unit is missing: \(shown)")
        default: break
        }
        guard let noun = given.foreignNoun(beside: wanted.measured, question: question) else { return nil }
        return Judgement(.close, "the size is right, but not of \(noun.displaySafe): \(shown)")
    }
}
