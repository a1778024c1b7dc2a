import Cards
import Scheduling
import Statistics
import Study
import Terminal

extension Summary {
    /// The end of a sitting: the score, the score of each kind, what was missed, and how long it took; of an exam all
    /// answers.
    var paragraphs: [Paragraph] {
        guard score.asked > 0 else {
            let text = isTimeUp ? "The time is over; no card was answered." : "No card was answered."
            return [.blank, Paragraph(StyledText(text))]
        }
        return [.blank, Paragraph(headline)] + kindLines + (mode == .exam ? examLines : missedLines) + leftLines
    }

    /// All answers of an exam: only now is anything said of them.
    private var examLines: [Paragraph] {
        let lines = zip(1..., score.firstAnswers).flatMap { number, answer in
            let card = answer.planned.card
            let word = answer.verdict.word(given: answer.given)
            let verdict = StyledText("\(answer.verdict.mark) \(word)", answer.verdict.style)
            var lines = [
                Paragraph(StyledText("\(number). ", .dim) + StyledText(card.shownPrompt), indent: 2, hanging: 3),
                Paragraph(
                    answer.given.isEmpty ? verdict : verdict + StyledText(": \(answer.given)"), indent: 5, hanging: 2),
            ]
            if answer.verdict != .right {
                lines.append(
                    Paragraph(StyledText("answer: ", .dim) + StyledText(card.answer, .bold), indent: 5, hanging: 2))
            }
            return lines
        }
        return [.blank] + lines
    }

    private var headline: StyledText {
        let share = Double(score.right) / Double(score.asked)
        let close = score.count(.close)
        let parts =
            [Amount.percent(share)] + (close > 0 ? ["\(close) close"] : []) + [Amount.duration(seconds: seconds)]
        return StyledText("\(score.right) of \(score.asked) right", .bold)
            + StyledText(" · " + parts.joined(separator: " · "))
    }

    private var kindLines: [Paragraph] {
        let kinds = score.byKind
        guard kinds.count > 1 else { return [] }
        let names = kinds.map { $0.kind?.rawValue ?? "other" }
        let width = (names.map(\.displayWidth).max() ?? 0) + 2
        return zip(names, kinds).map { name, kind in
            Paragraph(
                StyledText(name.padded(to: width), .dim) + StyledText("\(kind.right) of \(kind.asked)"), indent: 2)
        }
    }

    private var missedLines: [Paragraph] {
        let missed = score.missed
        guard !missed.isEmpty else { return [] }
        let lines = missed.flatMap { answer in
            [
                Paragraph(StyledText("✗ ", .red) + StyledText(answer.planned.card.shownPrompt), indent: 2, hanging: 2),
                Paragraph(StyledText(answer.planned.card.answer, .bold), indent: 4, hanging: 2),
            ]
        }
        return [.blank, Paragraph("Missed, and worth another look:")] + lines
    }

    private var leftLines: [Paragraph] {
        guard left > 0 else { return [] }
        let were = left == 1 ? "was" : "were"
        let why = isTimeUp ? "The time is over; " : ""
        return [.blank, Paragraph(StyledText("\(why)\(Amount.counted(left, "card")) \(were) not answered.", .dim))]
    }
}

extension LearnerStatistics {
    /// What the end of a sitting says of the days around it: the streak, and what is due tomorrow.
    ///
    /// What is left over today is due tomorrow as well; of all that, `reviewsPerDay` are asked.
    func lineAfterSitting(reviewsPerDay: Int) -> StyledText {
        let streak = streakDays > 1 ? "\(streakDays) days in a row" : "the first day of a streak"
        let due = forecast.prefix(2).reduce(0, +)
        let tomorrow = due > reviewsPerDay ? "\(reviewsPerDay) of \(due)" : due == 0 ? "nothing" : "\(due)"
        return StyledText("\(streak) · \(tomorrow) due tomorrow", .dim)
    }
}
