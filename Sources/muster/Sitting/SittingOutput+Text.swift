import Study
import Terminal

extension SittingOutput {
    /// What is shown, before it is wrapped to the width of the terminal.
    ///
    /// `today` is the day of study, for dates to be told by.
    func paragraphs(today: Int) -> [Paragraph] {
        switch self {
        case .question(let question, let number, let total): question.paragraphs(number: number, total: total)
        case .feedback(let feedback): feedback.paragraphs(today: today)
        case .corrected(let feedback): feedback.correctionParagraphs(today: today)
        case .rated(let feedback): feedback.ratingParagraphs(today: today)
        case .explanation(let explanation): explanation.paragraphs()
        case .hint(let hint): hint.paragraphs
        case .notice(let notice): notice.paragraphs
        case .leech(let leech): leech.paragraphs
        case .standing(let standing): standing.paragraphs(today: today)
        case .help(let commands): commands.helpParagraphs
        case .summary(let summary): summary.paragraphs
        }
    }
}
