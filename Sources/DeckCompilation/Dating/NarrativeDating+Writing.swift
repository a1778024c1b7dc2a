internal import Expressions

/// Dates that count from the day of writing.
extension NarrativeDating {
    /// Whether a date counts from the day of writing: "last May", "on Monday"; in news whoever speaks.
    func counts(fromWriting mention: TimeMention, _ date: CalendarDate) -> Bool {
        guard mention.place != .quotation || writing.isDateline else { return false }
        if case .weekday = date.part { return mention.lean?.reference != .narrative }
        return mention.lean?.reference == .writing
    }

    /// The cheapest meaning from a reference that is not the story.
    func beside(
        _ date: CalendarDate, _ reference: StoryPoint, _ reading: Reading, _ mention: TimeMention
    ) -> [(DateValue, Reading)] {
        let best = OpenDate(date).candidates(near: reference).min { first, second in
            cost(of: first, reference, mention) < cost(of: second, reference, mention)
        }
        return [(.calendar(best?.date ?? date), reading)]
    }

    /// News tells what was, unless the verb says otherwise.
    private func cost(of point: StoryPoint, _ reference: StoryPoint, _ mention: TimeMention) -> Double {
        let months = reference.months(to: point)
        let isLikely = mention.tense == .later || mention.tense == .present ? months >= 0 : months <= 0
        return abs(months) + (isLikely ? 0 : 6) + 10 * side(of: point, from: reference, mention)
    }

    /// What speaks against a date after the day that a text opens with.
    func notYet(_ point: StoryPoint, _ mention: TimeMention) -> Double {
        guard writing.isDateline, let writingDate, let today = StoryPoint(writingDate), today.months(to: point) > 0
        else {
            return 0
        }
        let isPast = mention.tense == .plain || mention.tense == .earlier || mention.hedge == .atLeast
        return isPast ? StoryCosts.notYet : 0
    }
}
