import Study
import Terminal

extension SittingOutput {
    /// What is shown, before it is wrapped to the width of the terminal.
    var paragraphs: [Paragraph] {
        switch self {
        case .question(let question, let number, let total): question.paragraphs(number: number, total: total)
        case .feedback(let feedback): feedback.paragraphs
        case .corrected(let feedback): feedback.correctionParagraphs
        case .explanation(let explanation): explanation.paragraphs
        case .hint(let hint): hint.paragraphs
        case .notice(let notice): notice.paragraphs
        case .help(let commands): commands.helpParagraphs
        case .summary(let summary): summary.paragraphs
        }
    }
}
