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
    /// Which paragraph tells it, counted from the first.
    var paragraph = 0
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

    /// The mentions, with what is told in the present marked as of any year: "in June it is crowded". A story that is
    /// told in the present as a whole has no such mark.
    static func markingHabits(in mentions: [TimeMention]) -> [TimeMention] {
        let dated = mentions.filter { if case .calendar(let date) = $0.value { date.isComplete } else { false } }
        let present = dated.count { $0.tense == .present }
        guard present * 3 < dated.count else { return mentions }
        return mentions.map { mention in
            var mention = mention
            // A day of a month is one day, also where the verb looks back on it: "the charge on 3 July is recalled".
            guard case .calendar(let date) = mention.value, date.day == nil else { return mention }
            mention.isHabit = mention.tense == .present && mention.place == .text && mention.hedge == nil
            return mention
        }
    }
}
