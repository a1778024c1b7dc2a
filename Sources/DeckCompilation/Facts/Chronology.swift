internal import Cards
internal import English
internal import Expressions

/// The dated events of a document, for cards that ask for their order.
struct Chronology: Sendable {
    private struct Event: Sendable {
        let text: String
        /// First and last day of the time told, as year × 10,000 + month × 100 + day.
        let time: ClosedRange<Int>
        let evidence: Range<Int>
    }

    private var events: [Event] = []
    private var texts: Set<String> = []

    /// A card has so many steps.
    private static let steps = 3...5
    /// Words of a step; longer ones are hard to compare.
    private static let words = 3...12

    /// How likely the question for its date must be to pass, for an event to be a step.
    private static let leastWorth = 0.7

    /// Takes up the statements of a sentence that tell an event and its date, all in the simple past, as far as one of the
    /// sentence's cards asks for the date.
    mutating func add(_ statements: [Statement], asked: [(fact: Fact, card: Candidate)]) {
        let dated = asked.filter {
            $0.card.kind == .date && $0.card.form == .question && $0.card.score >= Self.leastWorth
        }
        for statement in statements where statement.isEvent {
            guard dated.contains(where: { $0.fact.clause?.verb.main == statement.clause.verb.main }),
                let time = statement.parts.lazy.compactMap({ Self.time($0, statement) }).first,
                let text = statement.toldWithoutTime
            else { continue }
            let words = text.split(separator: " ")
            guard Self.words.contains(words.count), words.contains(where: { $0.first?.isUppercase ?? false }),
                !text.contains(where: { ";\"“”".contains($0) }), !text.contains(where: \.isNumber), words.count > 3,
                // "Holm again won the Leith Cup": which time?
                !words.contains("again"),
                texts.insert(text).inserted
            else { continue }
            events.append(
                Event(text: text.trimmedEnd.capitalizedFirst, time: time, evidence: statement.passage.evidence))
        }
    }

    private static func time(_ part: Statement.Part, _ statement: Statement) -> ClosedRange<Int>? {
        guard part.kind == .prepositional || part.kind == .noun, let timing = statement.passage.date(in: part.range),
            case .calendar(let date) = timing.value, timing.expression.hedge == nil
        else { return nil }
        let preposition = part.preposition.map { statement.passage.tokens[$0].lower } ?? "in"
        guard ["in", "on", "at", "during"].contains(preposition) else { return nil }
        return days(of: date)
    }

    /// The days that a date may mean; nil where it leaves the year out.
    private static func days(of date: CalendarDate) -> ClosedRange<Int>? {
        guard let year = date.year else { return nil }
        let months: ClosedRange<Int>
        switch date.part {
        case .day(let month, let day): return year * 10_000 + month * 100 + day...year * 10_000 + month * 100 + day
        case .month(let month): months = month...month
        case .half(let half): months = half == 1 ? 1...6 : 7...12
        case .quarter(let quarter): months = quarter * 3 - 2...quarter * 3
        // Winter lies in two years.
        case .season, .wholeYear: months = 1...12
        case .week, .dayOfMonth, .weekday, .feast: return nil
        }
        return year * 10_000 + months.lowerBound * 100...year * 10_000 + months.upperBound * 100 + 99
    }

    /// Sequence cards of the events in the order of the text, each event surely before the next; `title` is what
    /// questions call the text.
    func candidates(title: String?) -> [Candidate] {
        var made: [Candidate] = []
        var group: [Event] = []
        let prompt =
            title.map { "Put these events of “\($0)” in order, the earliest first." }
            ?? "Put these events in order, the earliest first."
        for (index, event) in events.enumerated() {
            if !group.contains(where: { $0.time.overlaps(event.time) }) { group.append(event) }
            // Two that are left over make no card of their own.
            let rest = events.count - index - 1
            if group.count == Self.steps.upperBound || group.count == Self.steps.upperBound - 1 && rest >= 3 {
                made.append(Self.card(of: group, prompt))
                group = []
            }
        }
        if group.count >= Self.steps.lowerBound { made.append(Self.card(of: group, prompt)) }
        return made
    }

    private static func card(of group: [Event], _ prompt: String) -> Candidate {
        let steps = group.sorted { $0.time.lowerBound < $1.time.lowerBound }
        let start = steps.map(\.evidence.lowerBound).min() ?? 0
        let end = steps.map(\.evidence.upperBound).max() ?? start
        return Candidate(
            kind: .chronology, form: .sequence, prompt: prompt, answer: steps.map(\.text).joined(separator: "; "),
            choices: steps.map(\.text), evidence: start..<end, score: 0.6, answerType: .steps, answerRange: start..<end)
    }
}

extension Statement {
    /// Whether it tells in the simple past what happened.
    fileprivate var isEvent: Bool {
        guard clause.depth == 0, clause.kind == .main, namesTwo, !predicate.isNegated, !isOpinion,
            !clause.verb.isProgressive,
            predicate.main.base != "be", !Self.lasting.contains(predicate.main.base),
            !Self.repeated.contains(predicate.main.base),
            let subjectText, subjectText.contains(where: \.isUppercase)
        else { return false }
        let head = passage.tokens[subjectPhrase.head]
        // "Former guitarist of the band was born": an apposition lost its name.
        guard
            head.partOfSpeech != .noun || head.isPlural
                || passage.tokens[subject.lowerBound].partOfSpeech == .determiner
        else { return false }
        return (predicate.isPast || predicate.mainForm == .past)
            && predicate.auxiliaries.allSatisfy { ["was", "were"].contains($0) }
    }

    /// Whether it names somebody and something, so that the step is known when it stands alone.
    private var namesTwo: Bool {
        passage.names.count { name in
            subject.contains(name.range.lowerBound)
                || parts.contains { !$0.isBefore && $0.range.contains(name.range.lowerBound) }
        } > 1
    }

    /// Verbs of what is done again and again, so that no one day is meant.
    private static let repeated: Set<String> = ["advance", "attack", "fail", "fight", "move", "play", "push"]

    /// Verbs of what lasts rather than happens.
    private static let lasting: Set<String> = [
        "base", "belong", "consist", "contain", "continue", "do", "have", "hold", "include", "intend", "live", "own",
        "plan", "position", "remain", "stand", "use", "want",
    ]
}
