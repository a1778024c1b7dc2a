internal import English
internal import Expressions

/// The dates of a document's sentences with what the narrative says of them: "On 3 September" after a sentence about 1939
/// is 3 September 1939.
enum StoryDates {
    /// The passages, each with its dates as the narrative completes them; what is counted from an event is left as it is.
    ///
    /// - Parameter title: what the document is called; a year in it is that of the days which leave out theirs.
    static func told(in passages: [Passage], title: String) -> [Passage] {
        var story = TimeMentions()
        var writing = WritingDate()
        var places: [(passage: Int, date: Int)] = []
        for (index, passage) in passages.enumerated() {
            writing.add(passage, in: passage.block)
            guard !passage.dates.isEmpty || passage.block.isHeading else { continue }
            let counted = Set(EventOffsetReader(passage).offsets().map(\.range.lowerBound))
            let told = passage.dates.indices.filter { place in
                !counted.contains(passage.dates[place].range.lowerBound) && isWhole(passage.dates[place], in: passage)
            }
            let mentioned = told.map { place in
                (token: passage.dates[place].range.lowerBound, mention: TimeMention(passage.dates[place].expression))
            }
            let indices = story.add(mentioned, in: passage, passage.block)
            // The mentions are numbered through all sentences.
            if indices.count == told.count { places += told.map { (index, $0) } }
        }
        let values = NarrativeDating(writing: writing, titleYear: year(in: title)).values(of: story.all)
        guard values.count == places.count else { return passages }
        var passages = passages
        for (place, value) in zip(places, values) { passages[place.passage].dates[place.date].value = value }
        return passages
    }

    /// The one year of a title: 1798 of "Raid on Holm (1798)" and "1798 Holm raid"; none of "1888–89 tour", nor of a ship,
    /// "HMS Holm (1912)", which was built in it.
    static func year(in title: String) -> Int? {
        let plain = title.prefix { $0 != "(" }
        let isHappening = plain.lowercased().split(separator: " ").contains { NounLexicon.events.contains(String($0)) }
        guard isHappening || plain.has(.number) else { return nil }
        let runs = title.runs(of: .number)
        guard runs.count == 1, let run = runs.first, run.count == 4, let year = Int(run), (1000...2100).contains(year)
        else { return nil }
        return year
    }

    /// Whether the words of a date are all that is written of it: not of "18 September, 96" or "mid-October", which are read as
    /// "18 September" and "October".
    private static func isWhole(_ timing: Passage.Timing, in passage: Passage) -> Bool {
        let end = timing.range.upperBound
        let next = end < passage.tokens.count && passage.tokens[end].text == "," ? end + 1 : end
        let isCut = next < passage.tokens.count && passage.tokens[next].text.allSatisfy(\.isNumber)
        return !isCut && !passage.tokens[timing.range.lowerBound].lower.hasPrefix("mid-")
    }
}

extension Passage.Timing {
    /// Whether only a reader who knows when the text was written, or has read what came before, knows what is meant:
    /// "yesterday", "on Friday", "last week".
    var isOpen: Bool {
        switch value {
        case .offset(let offset): offset.isPeriod || offset.unit < .year || offset.reference == .narrative
        case .calendar(let date): !date.isComplete
        default: false
        }
    }

    /// How many days, weeks or years away a time is still told exactly: "some 200 years earlier" is a round number.
    private static let farthest = 100.0

    /// How the part of a month is told that a date means.
    private static let shades: [DateExpression.Portion: String] = [.early: "early ", .middle: "mid-", .late: "late "]

    /// The date as a text that needs no other sentence, where its own words leave out the year or more: "April 20, 1961"
    /// for "April 20", "1962" for "the next year"; nil where its words say all that is known.
    var completed: String? {
        guard value != expression.value, case .calendar(let date) = value, date.isComplete, let year = date.year else {
            return nil
        }
        if case .week = date.part { return nil }
        switch expression.value {
        case .calendar(let written) where written.year == nil:
            let text = date.written(isMonthFirst ? .monthFirst : .dayFirst)
            return expression.portion.flatMap { Self.shades[$0] }.map { shade in
                text.hasPrefix("the ") ? "the " + shade + text.dropFirst(4) : shade + text
            } ?? text
        case .offset(let offset)
        where abs(offset.amount) < Self.farthest
            && (expression.hedge == nil || abs(offset.amount) < 2):
            guard offset.unit <= .year else { return nil }
            guard offset.unit == .year else { return date.written() }
            // "by the end of the year" is by late 1781.
            let shade = expression.portion.flatMap { Self.shades[$0] } ?? ""
            return shade + CalendarDate(year: year).written()
        default: return nil
        }
    }
}
