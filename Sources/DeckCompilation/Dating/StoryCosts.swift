internal import Expressions

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What each way to read the dates of a story costs; the cheapest way through a whole text is taken.
///
/// The numbers say how people tell: mostly forward, in small steps, giving the year when it changes. One stands for
/// something that happens about once in three mentions.
enum StoryCosts {
    /// A step to a date whose year the text leaves out.
    static func unsaid(_ from: StoryPoint, _ to: StoryPoint, _ mention: TimeMention) -> Double {
        let months = from.months(to: to)
        // Within a year of which no more is known, any month is as likely.
        if months == 0 { return min(0.05 * (from.end - from.start), 0.6) }
        var cost = 0.25 * log(1 + 10 * abs(months))
        if months > 0 {
            cost += (months > 12 ? 1 : 0) + (to.year == from.year ? 0 : 0.4)
            if mention.tense == .earlier { cost += 0.5 }
        } else {
            cost += 0.45 + (to.year == from.year ? 0 : 0.9)
            if mention.tense == .earlier { cost *= 0.5 }
            if mention.tense == .later { cost += 0.8 }
            if mention.beginsSection { cost *= 0.7 }
        }
        return cost
    }

    /// A step of the story to a date that is given whole.
    static func step(_ from: StoryPoint, _ to: StoryPoint, _ mention: TimeMention) -> Double {
        let months = from.months(to: to)
        guard months < 0 else { return min(0.2 + 0.01 * months, 0.6) }
        let cost = min(0.5 - 0.05 * months, 2.5)
        return mention.beginsSection || mention.place == .heading ? cost * 0.5 : cost
    }

    /// A date that is given whole and does not move the story.
    static func aside(_ date: StoryPoint, _ mention: TimeMention) -> Double {
        if mention.place == .heading { return mention.role == .end ? 0.1 : 3 }
        if mention.place == .parenthesis || mention.place == .comparison || mention.role == .end { return 0.3 }
        if mention.tense == .earlier || mention.tense == .later { return 0.5 }
        if mention.hedge == .atLeast || mention.hedge == .atMost { return 0.7 }
        return date.isMonthKnown ? 1.3 : 0.8
    }

    /// A date left without its year that is told beside the story, from the date mentioned last.
    static func aside(_ mention: TimeMention) -> Double { mention.place == .parenthesis ? 0.2 : 0.7 }

    /// A date of news without its year, told from the day of writing: mostly the last one before it.
    static func news(_ today: StoryPoint, _ to: StoryPoint, _ mention: TimeMention) -> Double {
        let months = today.months(to: to)
        let isAhead = mention.tense == .later || mention.tense == .present
        return 0.05 + 0.06 * abs(months) + ((months > 0) == isAhead || months == 0 ? 0 : 0.8)
    }

    /// A date without its year that leaves the story where it is: it looks back, or ahead to what is planned.
    static func glance(_ from: StoryPoint, _ to: StoryPoint, _ mention: TimeMention) -> Double {
        guard mention.place == .text || mention.place == .heading else { return 0 }
        guard from.months(to: to) >= 0 else { return 0.15 }
        return mention.tense == .later ? 0.2 : mention.hedge == .atMost ? 0.5 : 0.8
    }

    /// What is said in brackets or by someone else seldom moves the story.
    static func move(_ mention: TimeMention) -> Double {
        mention.place == .text || mention.place == .heading ? 0 : 0.4
    }

    /// A day of the year that the title tells, wherever the story has gone; and one of another year.
    static let titled = 0.5
    static let untitled = 1.5
    /// A date counted from the story although another date was mentioned since.
    static let passedOver = 0.25
    /// The same where that date stands in the paragraph, and the story's does not.
    static let passedOverHere = 1.5
    /// What is told as past, or "since", and would lie after the day of writing.
    static let notYet = 1.0
    /// A date on the wrong side of "next" or "previous".
    static let wrongSide = 3.0
}
