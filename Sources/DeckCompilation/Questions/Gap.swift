internal import Cards
internal import English
internal import Expressions

/// What a sentence can be asked for by leaving it out.
struct Gap: Sendable {
    let kind: CardKind
    let answer: Answer
    /// What stands in the gap: "number of soldiers".
    let hint: String
    /// The tokens it touches.
    let tokens: Range<Int>
    /// What is left out, as bytes of the block.
    let bytes: Range<Int>

    /// Every date that says when something happened, in the order of the sentence.
    static func dates(in passage: Passage) -> [Gap] {
        passage.dates.compactMap { timing in
            if case .span(let span) = timing.value { return duration(timing, span, in: passage) }
            guard let type = DateFacts.type(timing.value), timing.expression.role == .single,
                timing.expression.alternatives.isEmpty, let tokens = bare(timing, in: passage),
                let hint = hint(timing.value),
                !passage.tokens[tokens].contains(where: { portions.contains($0.lower) }),
                !isNumber(tokens, in: passage),
                !passage.dates.contains(where: { isBeside($0.range, timing.range) })
            else { return nil }
            return Gap(tokens, in: passage, .date, Answer(passage.text(tokens), type), hint)
        }
    }

    init(
        _ tokens: Range<Int>, in passage: Passage, _ kind: CardKind, _ answer: Answer, _ hint: String,
        bytes: Range<Int>? = nil
    ) {
        self.kind = kind
        self.answer = answer
        self.hint = hint
        self.tokens = tokens
        let whole =
            passage.tokens[tokens.lowerBound].range.lowerBound..<passage.tokens[tokens.upperBound - 1].range.upperBound
        self.bytes = bytes ?? whole
    }

    // MARK: Dates

    /// The date without "about" and "early"; nil where more than that comes before its first number or month.
    private static func bare(_ timing: Passage.Timing, in passage: Passage) -> Range<Int>? {
        let start = timing.range.drop { shades.contains(passage.tokens[$0].lower) }
        // "2 October 1950-the" and "the morning of 2 October" are not the date alone.
        guard let first = start.first, first > 0,
            passage.tokens[timing.range.upperBound - 1].range.upperBound == timing.expression.range.upperBound,
            !dayTimes.contains(passage.tokens[first].lower)
        else { return nil }
        var joint = first - 1
        while joint > 0, shades.contains(passage.tokens[joint].lower),
            !prepositions.contains(passage.tokens[joint].lower)
        {
            joint -= 1
        }
        guard prepositions.contains(passage.tokens[joint].lower),
            joint == 0 || !["as", "from", "up"].contains(passage.tokens[joint - 1].lower),
            // "the War of 1812": a name.
            joint == 0 || passage.tokens[joint].lower != "of" || passage.tokens[joint - 1].lower != "war"
        else { return nil }
        return first..<timing.range.upperBound
    }

    private static func hint(_ value: DateValue) -> String? {
        switch value {
        case .calendar(let date):
            switch date.part {
            case .wholeYear: "year"
            case .season: "season and year"
            case .month: "month and year"
            case .day: "date"
            case .half, .quarter, .week, .dayOfMonth, .weekday, .feast: nil
            }
        // A century is true of too many years.
        case .decade, .century, .span, .time, .offset: nil
        }
    }

    /// "by 2000 guests": so many, and no year.
    private static func isNumber(_ tokens: Range<Int>, in passage: Passage) -> Bool {
        guard tokens.count == 1, tokens.upperBound < passage.tokens.count else { return false }
        let next = passage.tokens[tokens.upperBound]
        return next.isPlural && next.partOfSpeech == .noun && passage.tokens[tokens.lowerBound - 1].lower != "the"
    }

    /// Whether two dates are so near that one tells the other: "between 1914 and 1918".
    private static func isBeside(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        one != other && one.lowerBound < other.upperBound + 4 && other.lowerBound < one.upperBound + 4
    }

    /// "for thirty years".
    private static func duration(_ timing: Passage.Timing, _ span: TimeSpan, in passage: Passage) -> Gap? {
        let tokens = timing.range.drop { shades.contains(passage.tokens[$0].lower) }
        guard let first = tokens.first, first > 0, passage.tokens[first].partOfSpeech == .numeral,
            passage.tokens[first].lower != "one", passage.tokens[timing.range.upperBound - 1].isPlural,
            !isEndOfRange(tokens, in: passage),
            // "for two centuries, between 1573 and 1773"
            passage.dates.count(where: { DateFacts.type($0.value) != nil }) < 2,
            // "at 13 years": an age.
            passage.tokens[first - 1].lower != "at"
        else { return nil }
        let range = first..<timing.range.upperBound
        return Gap(
            range, in: passage, .date, Answer(passage.text(range), .duration(days: span.seconds / 86_400)), "duration")
    }

    /// "7 to | 8 months", "between 1.2 and | 1.4 million": half of what is told.
    static func isEndOfRange(_ range: Range<Int>, in passage: Passage) -> Bool {
        let joint = range.lowerBound - 1
        return joint > 0 && ["and", "or", "to", "–", "-"].contains(passage.tokens[joint].lower)
            && passage.tokens[joint - 1].partOfSpeech == .numeral
    }

    /// Words that take a part of a time.
    private static let portions: Set<String> = [
        "beginning", "end", "half", "middle", "most", "much", "part", "quarter", "start", "third", "turn",
    ]
    private static let dayTimes: Set<String> = [
        "afternoon", "dawn", "end", "evening", "midnight", "morning", "night", "noon",
    ]
    private static let prepositions: Set<String> = [
        "after", "before", "by", "during", "from", "in", "of", "on", "since", "throughout", "till", "until",
    ]
    /// Words that shade a date.
    private static let shades: Set<String> = [
        "about", "approximately", "around", "c.", "ca.", "circa", "early", "in", "late", "mid", "nearly", "on", "only",
        "over", "some", "the", "until", "year",
    ]
}
