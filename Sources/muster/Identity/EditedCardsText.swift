import Cards
import ReviewHistory
import Terminal

extension EditedCards.Link {
    /// The card before and after the edit, a line each; what did not change is said once.
    var paragraphs: [Paragraph] {
        let isSamePrompt = before.prompt.collapsed == after.prompt.collapsed
        let isSameAnswer = before.hasSameAnswer(as: after.answer)
        let old = isSamePrompt ? before.answer : isSameAnswer ? before.prompt : "\(before.prompt) — \(before.answer)"
        let new = isSamePrompt ? after.answer : isSameAnswer ? after.prompt : "\(after.prompt) — \(after.answer)"
        let shared = isSamePrompt ? [StyledText(before.prompt)] : isSameAnswer ? [StyledText(before.answer, .dim)] : []
        return shared.map { Paragraph($0, indent: 2, hanging: 2) } + [
            Paragraph(StyledText("- ", .red) + StyledText(old.collapsed), indent: 2, hanging: 2),
            Paragraph(StyledText("+ ", .green) + StyledText(new.collapsed), indent: 2, hanging: 2),
        ]
    }
}
