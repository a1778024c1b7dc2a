import Cards
import Diagnostics
import ReviewHistory
import Scheduling
import Study
import Terminal

extension Feedback {
    /// The verdict and all that belongs to it: the right answer, the evidence, the note, when the card comes back.
    func paragraphs(today: Int) -> [Paragraph] {
        [verdictLine] + answerLines + evidenceLines + [
            Paragraph(StyledText(scheduleText(today: today), .dim), indent: 2, hanging: 2)
        ]
    }

    /// What a correction shows: the verdict as it counts now, and when the card comes back.
    func correctionParagraphs(today: Int) -> [Paragraph] {
        let verdictText = StyledText("counted as \(verdict.rawValue)", verdict.style)
        return [Paragraph(verdictText + StyledText(" · " + scheduleText(today: today), .dim), hanging: 2)]
    }

    /// What another rating shows, and when the card comes back by that.
    func ratingParagraphs(today: Int) -> [Paragraph] {
        [Paragraph(StyledText("rated ") + StyledText(scheduleText(today: today), .bold), hanging: 2)]
    }

    private var verdictLine: Paragraph {
        let text = StyledText("\(verdict.mark) \(verdict.word(given: given))", [verdict.style, .bold])
        // "right, one letter off: Zhukov": no two colons.
        let joint = shownReason.contains(":") ? ", " : ": "
        return Paragraph(shownReason.isEmpty ? text : text + StyledText(joint + shownReason), hanging: 2)
    }

    /// The judge's reason, without what only repeats the verdict. A long answer stands on a line of its own: "it is"
    /// goes with a word or two.
    var shownReason: String {
        let repeated = verdict.rawValue + ": "
        if reason == verdict.rawValue { return "" }
        if reason.hasPrefix(repeated) { return String(reason.dropFirst(repeated.count)) }
        let isLong = card.answer.split(separator: " ").count > 4
        return isLong && reason == "it is \(card.answer.displaySafe)" ? "" : reason
    }

    /// The right answer, unless it was said already; the learner's own where it was not right.
    private var answerLines: [Paragraph] {
        guard order.isEmpty else { return orderLines }
        var lines: [Paragraph] = []
        let isSaid = given.collapsed == card.answer.collapsed || shownReason.contains(card.answer.displaySafe)
        if !isSaid { lines.append(labelled("answer", StyledText(card.answer, .bold))) }
        guard !given.isEmpty else { return lines }
        if verdict != .right || difference.isSlip { lines.append(labelled("you", markedAnswer)) }
        return lines
    }

    /// The steps in the order given, each with whether it is in its place, then as they belong.
    private var orderLines: [Paragraph] {
        guard verdict != .right else { return [] }
        let yours = order.map { placed in
            let mark = placed.isInPlace ? StyledText("✓ ", .green) : StyledText("✗ ", .red)
            return Paragraph(mark + StyledText(placed.step), indent: 4, hanging: 2)
        }
        let right = card.choices.enumerated().map { index, step in
            Paragraph(StyledText("\(index + 1). ", .dim) + StyledText(step), indent: 4, hanging: 3)
        }
        return [Paragraph(StyledText("you:", .dim), indent: 2)] + yours
            + [Paragraph(StyledText("answer:", .dim), indent: 2)] + right
    }

    private var evidenceLines: [Paragraph] { card.evidenceParagraphs() }

    private var difference: AnswerDifference { AnswerDifference(of: given, from: card.accepted) }

    /// The learner's answer; where it is nearly an accepted one, with what is different underlined.
    private var markedAnswer: StyledText {
        question.form == .choices ? StyledText(given) : difference.marked(with: [.underlined, verdict.style])
    }

    private func labelled(_ label: String, _ text: StyledText) -> Paragraph {
        Paragraph(StyledText("\(label): ", .dim) + text, indent: 2, hanging: label.count + 2)
    }

    /// As in "good · back in 3 days", for more than a week with the day: "easy · back in 12 days, on 9 December".
    private func scheduleText(today: Int) -> String {
        switch comesBack {
        case .inThisSitting: return "\(rating.word) · comes back in this sitting"
        case .inNextSitting: return "\(rating.word) · enough for now: it comes back in the next sitting"
        case .asBefore: return "\(rating.word) · outside of the schedule, which stays as it was"
        case .later(let comeback):
            let day = comeback.days >= 7 ? ", on \(Amount.day(today + comeback.days, from: today))" : ""
            return "\(rating.word) · back \(comeback)\(day)"
        }
    }
}

extension Card {
    /// The sentence the card rests on, or what is told instead, with its document and line, and the author's note.
    func evidenceParagraphs(in context: Paragraph? = nil) -> [Paragraph] {
        var lines: [Paragraph] = []
        let place = source.map { StyledText(" \($0.document):\($0.line)", .cyan) }
        if let context {
            lines.append(Paragraph(context.text + (place ?? ""), indent: 2))
        } else if let evidence {
            lines.append(Paragraph(StyledText("“\(evidence.collapsed)”", .dim) + (place ?? ""), indent: 2))
        } else if let place {
            lines.append(Paragraph(StyledText("from", .dim) + place, indent: 2))
        }
        if let note { lines.append(Paragraph(StyledText("note: ", .yellow) + StyledText(note), indent: 2, hanging: 6)) }
        return lines
    }
}

extension Verdict {
    var style: Style {
        switch self {
        case .right: .green
        case .close: .yellow
        case .wrong: .red
        }
    }

    /// The verdict in words; an answer that was not given is not wrong, but not known.
    func word(given: String) -> String { given.isEmpty && self == .wrong ? "not known" : rawValue }

    /// The sign of the verdict; the word always stands beside it.
    var mark: String {
        switch self {
        case .right: "✓"
        case .close: "≈"
        case .wrong: "✗"
        }
    }
}
