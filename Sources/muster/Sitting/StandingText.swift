import Cards
import Memory
import ReviewHistory
import Scheduling
import Study
import Terminal

extension Standing {
    /// The score so far, and what is known of the card in hand.
    func paragraphs(today: Int) -> [Paragraph] {
        let close = score.count(.close)
        var parts = ["\(score.right) of \(score.asked) right"]
        if close > 0 { parts.append("\(close) close") }
        if left > 0 || toRepeat == 0 { parts.append(left == 0 ? "none left" : "\(left) left") }
        if toRepeat > 0 { parts.append("\(toRepeat) to repeat") }
        var lines = [Paragraph(StyledText(parts.joined(separator: " · "), .bold))]
        guard let planned else { return lines }
        lines.append(row("card", planned.card.shownPrompt))
        guard let reviewed = progress.reviewed else { return lines + [row("known", "new")] }
        let recall = recall.map { ", recalled now with \(Amount.percent($0))" } ?? ""
        let lapses = reviewed.lapses > 0 ? ", forgotten \(Amount.counted(reviewed.lapses, "time"))" : ""
        lines.append(row("known", "\(Amount.counted(reviewed.reviewCount, "answer"))\(lapses)\(recall)"))
        lines.append(row("lasts", "\(Comeback.span(days: reviewed.memory.stability)) until the recall is at 90%"))
        lines.append(row("due", "\(Comeback(of: reviewed, today: today))"))
        return lines
    }

    private func row(_ label: String, _ text: String) -> Paragraph {
        Paragraph(StyledText("\(label): ", .dim) + StyledText(text), indent: 2, hanging: label.count + 2)
    }
}
