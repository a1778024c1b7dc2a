internal import Cards
internal import English
internal import Expressions

/// How long after, and how long it took.
///
/// "Three days after Rome had burned, Nero returned." → "How long after Rome had burned did Nero return?"
/// "It took the legions two years to cross the Alps." → "How long did it take the legions to cross the Alps?"
enum DistanceFacts {
    /// The facts of the spans of time that a statement measures.
    static func facts(of statement: Statement) -> [Fact] {
        taking(statement) + statement.parts.flatMap { part in distance(part, of: statement) }
    }

    /// A length of time before "after" or "before", with the event it is counted from.
    private static func distance(_ part: Statement.Part, of statement: Statement) -> [Fact] {
        let passage = statement.passage
        guard let joint = part.preposition, joint > part.range.lowerBound,
            ["after", "before"].contains(passage.tokens[joint].lower),
            let timing = passage.dates.first(where: {
                $0.range.lowerBound >= part.range.lowerBound && $0.range.lowerBound < joint
            }),
            case .span(let span) = length(timing.value)
        else { return [] }
        let first = part.range.first { passage.tokens[$0].partOfSpeech != .punctuation } ?? part.range.lowerBound
        let length = first..<joint
        let text = passage.text(length)
        let lowered = text.prefix(1).lowercased() + text.dropFirst()
        let answer = Answer(
            lowered, accept: [lowered.hasPrefix("only ") ? String(lowered.dropFirst(5)) : ""],
            .duration(days: span.seconds / 86_400))
        var facts: [Fact] = []
        if let event = event(joint..<part.range.upperBound, of: statement),
            let prompt = statement.asking("how long " + event, without: part)
        {
            facts.append(Fact(.date, prompt, answer, at: length, in: passage))
        }
        return facts
    }

    private static func length(_ value: DateValue) -> DateValue {
        if case .offset(let offset) = value { return .span(TimeSpan(abs(offset.amount), offset.unit)) }
        return value
    }

    /// "after German forces were pushed back", without what brackets and commas set off.
    private static func event(_ range: Range<Int>, of statement: Statement) -> String? {
        let passage = statement.passage
        let end = range.first { ["(", ","].contains(passage.tokens[$0].text) } ?? range.upperBound
        return statement.anaphora.text(range.lowerBound..<end)
    }

    /// "It took six months for … to …", and which mark it took so long to reach.
    private static func taking(_ statement: Statement) -> [Fact] {
        let passage = statement.passage
        guard passage.tokens[statement.subjectPhrase.head].lower == "it", statement.predicate.main.base == "take",
            let timed = statement.clause.after.first(where: { element in passage.date(in: element.range) != nil }),
            let timing = passage.date(in: timed.range),
            case .span(let span) = timing.value, timing.expression.role == .single,
            // "between three and four weeks": half of it was read.
            timing.range.lowerBound == 0 || passage.tokens[timing.range.lowerBound - 1].lower != "between"
        else { return [] }
        // Everything from the first "for" or "to" behind the length of time.
        guard
            let first = (timed.range.upperBound..<passage.tokens.count).first(where: {
                ["for", "to"].contains(passage.tokens[$0].lower)
            })
        else { return [] }
        let end =
            (first..<passage.tokens.count).first { [",", ".", ";", "("].contains(passage.tokens[$0].text) }
            ?? passage.tokens.count
        guard let rest = told(first..<end, statement) else { return [] }
        let prompt = statement.question([
            statement.predicate.auxiliaries.contains("would")
                ? "How long would it take"
                : statement.predicate.isPast ? "How long did it take" : "How long does it take", rest,
        ])
        let written = passage.text(timing.range)
        let plain = written.hasPrefix("only ") ? String(written.dropFirst(5)) : written
        let fact = Fact(
            .date, prompt, Answer(plain, accept: [written], .duration(days: span.seconds / 86_400)), at: timing.range,
            in: passage)
        guard let mark = MarkFacts.mark(before: end, in: passage), mark.range.lowerBound > first,
            let upTo = told(first..<mark.range.lowerBound, statement)
        else { return [fact] }
        let took = statement.predicate.isPast ? "Which mark did it take" : "Which mark does it take"
        return [fact, MarkFacts.fact(statement.question([took, written, upTo]), mark, in: passage)]
    }

    /// The words that follow the length of time; nil where one of them is unclear.
    private static func told(_ range: Range<Int>, _ statement: Statement) -> String? {
        var kept = statement.anaphora.text(range)
        for adverb in ["eventually ", "finally ", "ultimately "] { kept = kept.map { $0.removing(adverb) } }
        // A slip of the pen is told once.
        return kept.map { $0.ranges(of: "to to ").isEmpty ? $0 : $0.removing("to ") }
    }
}

extension String {
    /// Without the first occurrence of some words.
    fileprivate func removing(_ words: String) -> String {
        guard let found = ranges(of: words).first else { return self }
        var text = self
        text.removeSubrange(found)
        return text
    }
}
