internal import Cards
internal import Diagnostics
internal import Expressions

/// The check of dates and figures: whether the judge reads an answer as its author means it.
enum ValueCheck {
    /// Answers of cards that ask for a date or a figure and are read as something else, or as one of two things.
    static func misread(_ entry: Deck.Entry, in file: DeckFile) -> [Diagnostic] {
        // What the compiler wrote down it has read before.
        guard entry.card.source == nil, entry.card.form == .question || entry.card.form == .cloze else { return [] }
        return entry.card.accepted.compactMap { answer in
            switch entry.card.kind {
            case .date: misreadDate(answer, entry, file)
            case .figure: misreadFigure(answer, entry, file)
            default: nil
            }
        }
    }

    private static func misreadDate(_ answer: String, _ entry: Deck.Entry, _ file: DeckFile) -> Diagnostic? {
        // A year, whatever number it is.
        if answer.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return nil }
        guard let date = DateAnswer(AnswerText(answer)) else {
            return file.warning(
                "\"\(answer)\" is no date that the judge can read; it is judged by its words", about: [answer],
                of: entry,
                notes: [
                    "write it as \"22 June 1941\", \"June 1941\", \"1941\" or \"44 BC\", or take \"kind: date\" out"
                ])
        }
        // Which of two numbers is the month; whether a year is before Christ is the question's to tell.
        let readings = date.readings.filter { value in
            if case .calendar(let date) = value, case .day = date.part { true } else { false }
        }
        guard Set(readings.map { $0.written() }).count > 1 else { return nil }
        return file.warning(
            "\"\(answer)\" can be read in two ways: \(list(readings.map { $0.written() }))", about: [answer], of: entry,
            notes: ["write the month by its name; as it stands, either is right"])
    }

    private static func misreadFigure(_ answer: String, _ entry: Deck.Entry, _ file: DeckFile) -> Diagnostic? {
        guard let figure = FigureAnswer(AnswerText(answer)) else {
            return file.warning(
                "\"\(answer)\" is no figure that the judge can read; it is judged by its words", about: [answer],
                of: entry, notes: ["write one number, as \"1.5 million\" or \"20–25 km\", or take \"kind: figure\" out"]
            )
        }
        guard figure.readings.count > 1 else { return nil }
        return file.warning(
            "\"\(answer)\" can be read in two ways: \(list(figure.readings.map(\.written)))", about: [answer],
            of: entry,
            notes: ["write thousands without a point, or decimals with two digits; as it stands, either is right"])
    }

    private static func list(_ readings: [String]) -> String { readings.prefix(3).joined(separator: " or ") }
}
