internal import Cards
internal import English
internal import Expressions

/// The dated events of a document, for cards that ask for their order.
struct Chronology: Sendable {
    private struct Event: Sendable {
        let text: String
        /// Years, with the month and day as a fraction.
        let time: Double
        let evidence: Range<Int>
    }

    private var events: [Event] = []
    private var texts: Set<String> = []

    /// Takes up the statements of a sentence that tell an event and its date.
    mutating func add(_ statements: [Statement]) {
        for statement in statements
        where statement.clause.depth == 0 && !statement.predicate.isNegated && !statement.isOpinion
            && statement.predicate.main.base != "be"
        {
            guard let time = statement.parts.lazy.compactMap({ Self.time($0, statement) }).first,
                let text = statement.toldWithoutTime
            else { continue }
            let words = text.split(separator: " ")
            guard words.count >= 3, words.count <= 13, words.contains(where: { $0.first?.isUppercase ?? false }),
                texts.insert(text).inserted
            else { continue }
            events.append(
                Event(text: text.trimmedEnd.capitalizedFirst, time: time, evidence: statement.passage.evidence))
        }
    }

    private static func time(_ part: Statement.Part, _ statement: Statement) -> Double? {
        guard part.kind == .prepositional || part.kind == .noun, let timing = statement.passage.date(in: part.range),
            case .calendar(let date) = timing.expression.value, let year = date.year, timing.expression.hedge == nil
        else { return nil }
        let preposition = part.preposition.map { statement.passage.tokens[$0].lower } ?? "in"
        guard ["in", "on", "at", "during"].contains(preposition) else { return nil }
        return Double(year) + Double(date.month ?? 6) / 13 + Double(date.day ?? 15) / 500
    }

    /// Sequence cards of four events each (three at least), events of one card a year or more apart.
    func candidates() -> [Candidate] {
        var made: [Candidate] = []
        var group: [Event] = []
        func close() {
            guard group.count >= 3 else { return }
            let steps = group.sorted { $0.time < $1.time }
            let start = steps.map(\.evidence.lowerBound).min() ?? 0
            let end = steps.map(\.evidence.upperBound).max() ?? start
            made.append(
                Candidate(
                    kind: .chronology, form: .sequence, prompt: "Put in order of time, the earliest first.",
                    answer: steps.map(\.text).joined(separator: "; "), choices: steps.map(\.text),
                    evidence: start..<end,
                    score: 0.6, answerType: .steps, answerRange: start..<end))
        }
        for event in events where !event.text.contains(";") {
            if group.contains(where: { abs($0.time - event.time) < 1 }) { continue }
            group.append(event)
            if group.count == 4 {
                close()
                group = []
            }
        }
        close()
        return made
    }
}
