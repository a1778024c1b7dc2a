import Cards
import ReviewHistory
import Study
import Terminal

extension Explanation {
    /// The last question, how its answer was judged and rated, what else would have been right, and where the answer
    /// comes from: the sentence with those around it, where `context` has them.
    func paragraphs(in context: Paragraph? = nil) -> [Paragraph] {
        let card = feedback.card
        var lines = [
            row("question", card.shownPrompt),
            row("answer", card.answer),
            row("also right", card.also.joined(separator: " · ")),
            row("you", feedback.given),
            row(
                "verdict", feedback.verdict.rawValue + (feedback.shownReason.isEmpty ? "" : ", \(feedback.shownReason)")
            ),
            row("rating", "\(feedback.rating.word), after \(Amount.duration(seconds: seconds))\(hintText)"),
        ].compactMap { $0 }
        lines += card.evidenceParagraphs(in: context)
        return lines
    }

    private var hintText: String {
        switch hints {
        case 0: ""
        case 1: " and a hint"
        default: " and \(hints) hints"
        }
    }

    private func row(_ label: String, _ text: String) -> Paragraph? {
        guard !text.isEmpty else { return nil }
        return Paragraph(StyledText("\(label): ", .dim) + StyledText(text), indent: 2, hanging: label.count + 2)
    }
}
