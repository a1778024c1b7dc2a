import Statistics
import Terminal

/// The sections about single cards.
extension StatisticsText {
    /// The cards missed most.
    var hardest: [StyledText] {
        let cards = report.hardest.prefix(Self.cardsShown)
        guard !cards.isEmpty else { return [] }
        var table = TextTable(.right, .yielding, .yielding)
        table.add(Self.heading("Missed"), Self.heading("Answer"), Self.heading("Hardest cards"))
        for card in cards {
            table.add(
                StyledText("\(card.misses) of \(card.recall.total)"), Self.line(card.answer ?? "?"),
                Self.line(card.prompt ?? card.card))
        }
        return table.lines(columns: columns ?? 100)
    }

    /// Wrong answers given again and again.
    var confusions: [StyledText] {
        let found = report.confusions.prefix(Self.cardsShown)
        guard !found.isEmpty else { return [] }
        var table = TextTable(.right, .yielding, .yielding, .yielding)
        table.add(
            Self.heading("Times"), Self.heading("Said"), Self.heading("Instead of"), Self.heading("Question"))
        for confusion in found {
            table.add(
                StyledText("\(confusion.count)"), Self.line(confusion.given), Self.line(confusion.answer ?? "?"),
                Self.line(confusion.prompt ?? confusion.card))
        }
        return table.lines(columns: columns ?? 100)
    }

    /// A text of a card on one line.
    private static func line(_ text: String) -> StyledText {
        StyledText(text.split(separator: "\n").joined(separator: " "))
    }
}
