import Cards
import Scheduling
import Study
import Terminal

extension Question {
    /// The question as it is shown: where in the sitting it stands, the prompt, and what to choose among.
    func paragraphs(number: Int, total: Int) -> [Paragraph] {
        var place = [isRepeat ? "once more" : "\(number) of \(total)"]
        if let kind = card.kind { place.append(kind.rawValue) }
        place.append(planned.deck)
        var paragraphs = [
            Paragraph.blank,
            Paragraph(StyledText(place.joined(separator: " · "), .dim)),
            Paragraph(StyledText(card.shownPrompt, .bold)),
        ]
        if let answerBefore {
            paragraphs.append(
                Paragraph(
                    StyledText("changed: the answer is no longer “\(answerBefore.collapsed)”", .yellow), indent: 2))
        }
        for (letter, option) in zip(letters, options) {
            paragraphs.append(Paragraph(StyledText("\(letter)) ", .cyan) + StyledText(option), indent: 2, hanging: 3))
        }
        if let cue { paragraphs.append(Paragraph(StyledText("cue: ", .cyan) + StyledText(cue), indent: 2, hanging: 5)) }
        if form == .order { paragraphs.append(Paragraph(StyledText(task, .dim), indent: 2)) }
        return paragraphs
    }

    /// What to type at a sequence card.
    private var task: String {
        "type the letters in the right order, as in \(letters.reversed().map { String($0) }.joined(separator: " "))"
    }
}

extension Hint {
    /// The hint as it is shown.
    var paragraphs: [Paragraph] {
        let text: StyledText =
            switch self {
            case .range(let range): StyledText("it is \(range)")
            case .partly(let answer): StyledText(answer)
            case .ruledOut(let letter, let option): StyledText("it is not \(letter)) \(option)")
            case .startsWith(let steps): StyledText("it starts with: " + steps.joined(separator: "; "))
            }
        return [Paragraph(StyledText("hint: ", .yellow) + text, hanging: 6)]
    }
}
