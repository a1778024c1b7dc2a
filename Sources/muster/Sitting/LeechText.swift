import Cards
import Scheduling
import Study
import Terminal

extension Leech {
    /// That the card does not stick, what was answered instead, and what can be done.
    var paragraphs: [Paragraph] {
        var lines = [
            Paragraph(
                StyledText("This one does not stick: ", [.yellow, .bold])
                    + StyledText("forgotten \(lapses) times after it was known."), hanging: 2)
        ]
        let answers = wrongAnswers.prefix(3).map { $0.count > 1 ? "“\($0.text)” \($0.count) times" : "“\($0.text)”" }
        if !answers.isEmpty {
            lines.append(
                Paragraph(StyledText("answered instead: \(answers.joined(separator: ", "))"), indent: 2, hanging: 2))
        }
        if let mistakenFor {
            let text = "mistaken for: \(mistakenFor.card.shownPrompt) – \(mistakenFor.card.answer)"
            lines.append(Paragraph(StyledText(text), indent: 2, hanging: 2))
        }
        let both = mistakenFor == nil ? "" : ":both drills the two together, "
        lines.append(
            Paragraph(
                StyledText("\(both):edit makes the card easier to know, :suspend sets it aside", .yellow), indent: 2,
                hanging: 2))
        return lines
    }
}
