internal import Expressions

/// A time that a text tells, with what its place says of the time of the story.
struct TimeMention {
    enum Place {
        case text
        case heading
        /// In brackets: beside the story.
        case parenthesis
        /// Behind "compared with" and "than": beside the story as well.
        case comparison
        /// In the words of someone, for whom "last year" counts from then.
        case quotation
    }

    /// When the verb beside it puts it, seen from the story.
    enum Tense {
        case plain
        /// "had been founded": before.
        case earlier
        /// "would", "will": after.
        case later
        /// "is": at the time of writing, or soon.
        case present
    }

    var value: DateValue
    /// Other meanings that the letters have: another century of "'41".
    var alternatives: [DateValue] = []
    var role = DateExpression.Role.single
    var portion: DateExpression.Portion?
    /// The year that it lies in, told as "of that year".
    var inYear: DateOffset?
    /// The date that a length of time is a part of: 1939 in "the first two months of 1939".
    var frame: CalendarDate?
    var hedge: Hedge?
    var lean: DateExpression.Lean?
    var place = Place.text
    var tense = Tense.plain
    /// Whether it is told in the present in a story of the past: every June, and none of the story's.
    var isHabit = false
    /// Whether a heading stands between it and the mention before.
    var beginsSection = false
    /// Which mention of the same sentence names the day of a time by the clock.
    var day: Int?
}

extension TimeMention {
    init(_ value: DateValue) { self.value = value }

    init(_ expression: DateExpression) {
        value = expression.value
        alternatives = expression.alternatives
        role = expression.role
        portion = expression.portion
        inYear = expression.inYear
        frame = expression.frame
        hedge = expression.hedge
        lean = expression.lean
    }
}
