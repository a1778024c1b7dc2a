internal import English
internal import Expressions

/// The day on which a text was written or posted, as far as its page says.
struct WritingDate {
    /// Nil where the page does not say.
    private(set) var date: CalendarDate?
    /// Whether the text itself opens with it, as news does, so that it may give its year to the dates of the story; the
    /// date of a post never does.
    private(set) var isDateline = false
    private var sentences = 0

    /// Looks at the next sentence; the first one that tells the day counts.
    mutating func add(_ passage: Passage, in block: Block) {
        sentences += 1
        guard date == nil else { return }
        let dates = passage.dates.compactMap { timing -> (timing: Passage.Timing, date: CalendarDate)? in
            guard case .calendar(let date) = timing.expression.value, date.isComplete, date.day != nil else {
                return nil
            }
            return (timing, date)
        }
        guard let first = dates.first else { return }
        let isPostHeader = block.furniture == .postHeader
        let isAlone = sentences <= 4 && opens(with: first.timing, in: passage)
        if isPostHeader || isAlone { (date, isDateline) = (first.date, !isPostHeader) }
    }

    /// A line at the top that has the date alone, or opens with it: "LONDON, March 3, 1989 —".
    private func opens(with timing: Passage.Timing, in passage: Passage) -> Bool {
        let before = passage.tokens[..<timing.range.lowerBound]
        let isLine = timing.range.upperBound == passage.tokens.count
        if isLine, before.count <= 5, before.allSatisfy({ $0.isCapitalized || $0.partOfSpeech == .punctuation }) {
            // "Paris, 12 March 1917", over a letter.
            return true
        }
        let isPlace = before.allSatisfy { token in
            token.partOfSpeech == .punctuation || token.text.allSatisfy { $0.isUppercase || $0 == "." }
                || Self.openers.contains(token.lower)
        }
        guard isPlace, before.count <= 6 else { return false }
        let after = passage.tokens[timing.range.upperBound...].first?.text
        return after == nil || ["(", "–", "—", "-", "--", ":", "."].contains(after)
    }

    private static let openers: Set<String> = ["date", "dated", "on", "posted", "published", "updated"]
}
